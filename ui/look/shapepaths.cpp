// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/shapepaths.h"

#include "look/shapes.h"

#include <QPolygonF>

#include <cmath>
#include <initializer_list>

namespace vigia {

namespace {

constexpr qreal stroke = 2.2; //!< of every mark
constexpr qreal outline = 1.8;

//! Curves are flattened by boolean operations as coarsely as pixels allow: so those work on a grid that is much finer.
constexpr qreal fine = 64;

QPainterPath scaled(const QPainterPath &path, qreal factor)
{
    return QTransform::fromScale(factor, factor).map(path);
}

QPainterPath united(const QPainterPath &a, const QPainterPath &b)
{
    return scaled(scaled(a, fine).united(scaled(b, fine)), 1 / fine);
}

QPainterPath without(const QPainterPath &a, const QPainterPath &b)
{
    return scaled(scaled(a, fine).subtracted(scaled(b, fine)), 1 / fine);
}

QPainterPath stroked(const QPainterPath &line, qreal width, Qt::PenCapStyle cap = Qt::RoundCap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width * fine);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return scaled(stroker.createStroke(scaled(line, fine)).simplified(), 1 / fine);
}

QPainterPath polyline(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path = polyline(points);
    path.closeSubpath();
    return path;
}

//! A polygon with softened corners of \a radius, as large as the sharp one.
QPainterPath softened(const QPainterPath &inner, qreal radius)
{
    return united(inner, stroked(inner, 2 * radius));
}

QPainterPath disc(QPointF middle, qreal radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath octagon(qreal inset)
{
    const qreal far = shapeGrid - inset;
    const qreal cut = inset + (shapeGrid - 2 * inset) * 0.293;
    const qreal end = shapeGrid - cut;
    return polygon(
        {{cut, inset}, {end, inset}, {far, cut}, {far, end}, {end, far}, {cut, far}, {inset, end}, {inset, cut}});
}

QPainterPath diamond(qreal inset)
{
    const qreal half = shapeGrid / 2;
    return polygon({{half, inset}, {shapeGrid - inset, half}, {half, shapeGrid - inset}, {inset, half}});
}

QPainterPath triangle()
{
    return softened(polygon({{8, 2.2}, {14.8, 14}, {1.2, 14}}), 1.2);
}

QPainterPath check()
{
    return stroked(polyline({{4.4, 8.4}, {7, 11}, {11.6, 5.4}}), stroke);
}

QPainterPath cross()
{
    return united(stroked(polyline({{5, 5}, {11, 11}}), stroke), stroked(polyline({{11, 5}, {5, 11}}), stroke));
}

QPainterPath exclamation()
{
    return united(stroked(polyline({{8, 6.2}, {8, 9.4}}), stroke), disc({8, 12.4}, 1.2));
}

QPainterPath question()
{
    QPainterPath line;
    line.moveTo(5.8, 6.3);
    line.cubicTo(5.8, 3.6, 10.2, 3.6, 10.2, 6.3);
    line.cubicTo(10.2, 8.0, 8, 7.9, 8, 9.6);
    return united(stroked(line, 2.0), disc({8, 12.4}, 1.2));
}

QPainterPath clockHands()
{
    return stroked(polyline({{8, 4.8}, {8, 8.4}, {10.6, 8.4}}), outline);
}

QPainterPath bell()
{
    QPainterPath path;
    path.moveTo(2.8, 11.4);
    path.cubicTo(4.6, 10, 4.1, 8.4, 4.2, 6.8);
    path.cubicTo(4.4, 4.3, 6, 2.8, 8, 2.8);
    path.cubicTo(10, 2.8, 11.6, 4.3, 11.8, 6.8);
    path.cubicTo(11.9, 8.4, 11.4, 10, 13.2, 11.4);
    path.closeSubpath();
    QPainterPath clapper;
    clapper.moveTo(6.2, 12.4);
    clapper.lineTo(9.8, 12.4);
    clapper.cubicTo(9.6, 14.6, 6.4, 14.6, 6.2, 12.4);
    return united(path, clapper);
}

//! The bell is cleared on one side of the stroke only: it stays a bell at 16 px.
QPainterPath crossedBell()
{
    const QPainterPath slash = stroked(polyline({{3.2, 3.2}, {12.9, 12.9}}), 1.7);
    const QPainterPath cleared = stroked(polyline({{2.6, 1.2}, {14.5, 13.1}}), 2.1, Qt::FlatCap);
    return united(without(without(bell(), cleared), slash.translated(0.35, -0.35)), slash);
}

QTransform onDiagonal(qreal angle)
{
    QTransform turned;
    turned.translate(shapeGrid / 2, shapeGrid / 2);
    turned.rotate(angle);
    return turned;
}

//! One link of the chain from its inner to its outer end.
QPainterPath link(qreal from, qreal to)
{
    constexpr qreal radius = 2.4; // of the middle of the wire
    QPainterPath path;
    path.addRoundedRect(QRectF(from - radius, -radius, to - from + 2 * radius, 2 * radius), radius, radius);
    return stroked(path, 1.9);
}

QPainterPath chainLink()
{
    return onDiagonal(-45).map(united(link(-5.1, -1.4), link(1.4, 5.1)));
}

//! The chain with its holes filled.
QPainterPath chainOutside()
{
    QPainterPath middle;
    middle.addRoundedRect(QRectF(-8.4, -3.3, 16.8, 6.6), 3.3, 3.3);
    return onDiagonal(-45).map(middle);
}

QPainterPath wrench()
{
    // Upright: the jaw above, the handle below.
    const QPainterPath head = disc({0, -4.8}, 4.6);
    QPainterPath jaw;
    jaw.addRoundedRect(QRectF(-1.75, -10.4, 3.5, 5.8), 1.2, 1.2);
    const QPainterPath handle = stroked(polyline({{0, -2}, {0, 8.4}}), 4.0);
    const QPainterPath hole = disc({0, 8.2}, 0.9);
    return onDiagonal(45).map(without(without(united(head, handle), jaw), hole));
}

QPainterPath twoBars()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 1, 4, 14), 1, 1);
    path.addRoundedRect(QRectF(9, 1, 4, 14), 1, 1);
    return path;
}

//! An outline of dashes over its corners.
QPainterPath dashedOctagon()
{
    const QPainterPath line = octagon(outline / 2);
    const qreal side = line.length() / 8 / outline; // in widths of the pen, as the pattern is
    const qreal dash = side * 0.55;
    QPainterPathStroker dashes;
    dashes.setWidth(outline);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setJoinStyle(Qt::RoundJoin);
    dashes.setDashPattern(QList<qreal>{dash, side - dash});
    dashes.setDashOffset(dash / 2);
    return dashes.createStroke(line);
}

} // namespace

QPainterPath bodyPath(Shape shape)
{
    switch (shape) {
    case Shape::CheckDisc:
    case Shape::BellDisc:
        return disc({8, 8}, 8);
    case Shape::Triangle:
        return triangle();
    case Shape::CrossOctagon:
    case Shape::BellOctagon:
        return octagon(0);
    case Shape::CheckOctagon:
        return stroked(octagon(outline / 2), outline);
    case Shape::TrialOctagon:
        return dashedOctagon();
    case Shape::QuestionDiamond:
        return softened(diamond(1.2), 0.8);
    case Shape::ClockDiamond:
        return stroked(diamond(1.55), 2.1);
    case Shape::ChainLink:
        return chainLink();
    case Shape::Wrench:
        return wrench();
    case Shape::TwoBars:
        return twoBars();
    }
    Q_UNREACHABLE();
}

QPainterPath markPath(Shape shape)
{
    switch (shape) {
    case Shape::CheckDisc:
    case Shape::CheckOctagon:
        return check();
    case Shape::BellDisc:
    case Shape::BellOctagon:
        return crossedBell();
    case Shape::Triangle:
        return exclamation();
    case Shape::CrossOctagon:
    case Shape::TrialOctagon:
        return cross();
    case Shape::QuestionDiamond:
        return question();
    case Shape::ClockDiamond:
        return clockHands();
    case Shape::ChainLink:
    case Shape::Wrench:
    case Shape::TwoBars:
        return {};
    }
    Q_UNREACHABLE();
}

QPainterPath edgePath(Shape shape)
{
    if (shape != Shape::ChainLink)
        return {};
    const QPainterPath outside = chainOutside();
    return without(stroked(outside, 2.2), outside);
}

bool isOutline(Shape shape)
{
    return shape == Shape::CheckOctagon || shape == Shape::TrialOctagon || shape == Shape::ClockDiamond;
}

QPainterPath silhouette(Shape shape)
{
    switch (shape) {
    case Shape::CheckOctagon:
    case Shape::TrialOctagon:
        return octagon(0);
    case Shape::ClockDiamond:
        return diamond(0);
    case Shape::ChainLink:
        return united(chainOutside(), edgePath(shape));
    case Shape::CheckDisc:
    case Shape::BellDisc:
    case Shape::Triangle:
    case Shape::CrossOctagon:
    case Shape::BellOctagon:
    case Shape::QuestionDiamond:
    case Shape::Wrench:
    case Shape::TwoBars:
        return bodyPath(shape);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
