// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"
#include "look/roles.h"

#include <QWidget>

#include <vector>

namespace vigia {

class Speech;
class Theme;

//! Where the time of a look went: name, connect, TLS, first byte, the rest; as a bar, and in words.
class TimeSplit final : public QWidget
{
    Q_OBJECT

public:
    TimeSplit(const Theme &theme, const Speech &speech, QWidget *parent = nullptr);

    void setTiming(const Timing &timing);
    //! `name 12 ms · connect 20 ms`
    QString text() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString name;
        std::chrono::microseconds time;
    };

    std::vector<Part> parts() const;
    QRect textRect(int width) const;

    const Theme &m_theme;
    const Speech &m_speech;
    Timing m_timing;
};

} // namespace vigia
