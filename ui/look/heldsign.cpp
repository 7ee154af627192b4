// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/heldsign.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vigia {

void paintHeldSign(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 16, side / 16);
    painter.translate(-8, -8);

    QPainterPath glass;
    glass.addRect(2.5, 1, 11, 2);
    glass.addRect(2.5, 13, 11, 2);
    glass.moveTo(4, 3);
    glass.lineTo(12, 3);
    glass.lineTo(8.9, 8);
    glass.lineTo(12, 13);
    glass.lineTo(4, 13);
    glass.lineTo(7.1, 8);
    glass.closeSubpath();
    painter.fillPath(glass, ink);
    painter.restore();
}

} // namespace vigia
