// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/strip.h"

#include <QWidget>

namespace vigia {

class Clock;
class Speech;
class Theme;

//! The last results of one monitor, as in its row.
class StripView final : public QWidget
{
    Q_OBJECT

public:
    StripView(const Theme &theme, const Speech &speech, const Clock &clock, QWidget *parent = nullptr);

    void setStrip(const Strip &strip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect stripRect() const;

    const Theme &m_theme;
    const Speech &m_speech;
    const Clock &m_clock;
    Strip m_strip;
};

} // namespace vigia
