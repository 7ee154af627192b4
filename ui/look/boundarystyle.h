// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace vigia {

//! Fusion, with a boundary that can be seen around what a person fills in and ticks: its own is a shade
//! of the window's colour, which vanishes where that is dark.
class BoundaryStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    BoundaryStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace vigia
