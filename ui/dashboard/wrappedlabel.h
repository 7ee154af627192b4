// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace vigia {

//! Text that may come from anywhere: plain, wrapped, to be copied with the mouse. It never asks for more width than
//! it is given: a word too long for a line loses its middle, and a tooltip then says all of it.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    void say(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QString fitted() const;

    QString m_whole;
};

} // namespace vigia
