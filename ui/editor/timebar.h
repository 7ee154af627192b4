// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"
#include "wording/language.h"

#include <QWidget>

#include <vector>

namespace vigia {

//! Where the time of a look went: one bar in parts, and beneath it what each part is and how long.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(const Language &language, QWidget *parent = nullptr);

    void setTiming(const Timing &timing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QString name;
        QString time;
        std::chrono::microseconds span{0};
        int shade = 0;
    };
    int lineHeight() const;

    Language m_language;
    std::vector<Part> m_parts;
    std::chrono::microseconds m_total{0};
};

} // namespace vigia
