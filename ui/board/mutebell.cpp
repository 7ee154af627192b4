// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/mutebell.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace vigia {

void paintBell(QPainter &painter, const QRectF &rect, const QColor &ink, bool crossed)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(side / 16, side / 16);
    painter.translate(-8, -8);

    QPainterPath bell;
    bell.moveTo(3, 11.5);
    bell.cubicTo(4.6, 10, 4.2, 8, 4.4, 6.4);
    bell.cubicTo(4.7, 4.2, 6.2, 2.8, 8, 2.8);
    bell.cubicTo(9.8, 2.8, 11.3, 4.2, 11.6, 6.4);
    bell.cubicTo(11.8, 8, 11.4, 10, 13, 11.5);
    bell.closeSubpath();
    QPainterPath clapper;
    clapper.moveTo(6.6, 13.4);
    clapper.quadTo(8, 14.6, 9.4, 13.4);

    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bell);
    painter.drawPath(clapper);
    if (crossed)
        painter.drawLine(QPointF(2.4, 2.4), QPointF(13.6, 13.6));
    painter.restore();
}

} // namespace vigia
