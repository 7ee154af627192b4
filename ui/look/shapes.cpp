// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/shapes.h"

#include "look/shapepaths.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace vigia {

namespace {

struct Drawing {
    QPainterPath body;
    QPainterPath mark;
    QPainterPath edge;
};

//! Boolean operations on paths are dear and rows are many: each shape is built once per thread.
const Drawing &drawingOf(Shape shape)
{
    thread_local QHash<int, Drawing> drawings;
    auto found = drawings.find(int(shape));
    if (found == drawings.end())
        found = drawings.insert(int(shape), {bodyPath(shape), markPath(shape), edgePath(shape)});
    return *found;
}

//! From the grid of 16 to the largest square in the middle of \a rect.
QTransform fitted(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QTransform transform;
    transform.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    transform.scale(side / shapeGrid, side / shapeGrid);
    return transform;
}

void paintBadge(QPainter &painter, Badge badge, Scheme scheme)
{
    const QColor surface = color(Role::Surface, scheme);
    switch (badge) {
    case Badge::None:
        return;
    case Badge::Failing:
        painter.setPen(QPen(surface, 1.4));
        painter.setBrush(color(Role::Down, scheme));
        painter.drawEllipse(QPointF(12.6, 12.6), 3.2, 3.2);
        return;
    case Badge::Unstable: {
        QPainterPath wave;
        wave.moveTo(1, 14);
        wave.cubicTo(3, 10.4, 6, 10.4, 8, 13.4);
        wave.cubicTo(10, 16.4, 13, 16.4, 15, 12.8);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(surface, 4.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(wave);
        painter.setPen(QPen(color(Role::Text, scheme), 1.9, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(wave);
        return;
    }
    }
}

} // namespace

void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &fill, const QColor &mark)
{
    const Drawing &drawing = drawingOf(shape);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fitted(rect), true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(drawing.body);
    painter.setBrush(isOutline(shape) ? fill : mark);
    painter.drawPath(drawing.mark);
    painter.setBrush(mark);
    painter.drawPath(drawing.edge);
    painter.restore();
}

void paintAppearance(QPainter &painter, const QRectF &rect, const Appearance &appearance, Scheme scheme)
{
    const Role mark = appearance.shape == Shape::ChainLink ? Role::AffectedEdge : Role::Mark;
    paintShape(painter, rect, appearance.shape, color(appearance.role, scheme), color(mark, scheme));
    if (appearance.badge == Badge::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fitted(rect), true);
    paintBadge(painter, appearance.badge, scheme);
    painter.restore();
}

QPixmap shapePixmap(const Appearance &appearance, int size, qreal devicePixelRatio, Scheme scheme)
{
    QPixmap pixmap(qRound(size * devicePixelRatio), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintAppearance(painter, QRectF(0, 0, size, size), appearance, scheme);
    return pixmap;
}

} // namespace vigia
