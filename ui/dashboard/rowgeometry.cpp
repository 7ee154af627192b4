// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rowgeometry.h"

#include "dashboard/strippainting.h"
#include "look/tokens.h"

#include <QFontMetrics>

namespace vigia {

namespace {

constexpr int comfortableShape = 22;
constexpr int compactShape = 16;
constexpr int narrowestForStrip = 780;
constexpr int narrowestForHalfStrip = 560;
constexpr int narrowestForLatency = 420;
constexpr int comfortableStrip = 26;
constexpr int compactStrip = 16;

QRect middle(const QRect &row, int left, int width, int height)
{
    return {left, row.top() + (row.height() - height) / 2, width, height};
}

//! Takes \a width from the right end of \a free.
QRect takeRight(QRect &free, int width, int gap)
{
    const QRect taken(free.right() + 1 - width, free.top(), width, free.height());
    free.setRight(taken.left() - 1 - gap);
    return taken;
}

} // namespace

RowMetrics RowMetrics::of(const QFont &base)
{
    RowMetrics metrics;
    metrics.name = scaled(base, TextSize::Body, QFont::DemiBold);
    metrics.detail = scaled(base, TextSize::Body);
    metrics.figures = withTabularFigures(scaled(base, TextSize::Body));
    metrics.nameHeight = QFontMetrics(metrics.name).height();
    metrics.detailHeight = QFontMetrics(metrics.detail).height();
    const QFontMetrics figures(metrics.figures);
    // The widest that latencyText() and durationText() make, in the language with the longest units.
    metrics.latencyWidth = figures.horizontalAdvance(QStringLiteral("9999 мс"));
    metrics.sinceWidth = figures.horizontalAdvance(QStringLiteral("23 ч 59 мин"));
    return metrics;
}

int rowHeight(const RowMetrics &metrics, Density density)
{
    if (density == Density::Compact)
        return std::max(metrics.nameHeight, compactShape) + space::small;
    return metrics.nameHeight + metrics.detailHeight + 2 * space::small;
}

int headingHeight(const RowMetrics &metrics, Density density)
{
    return metrics.nameHeight + (density == Density::Compact ? space::small : space::large);
}

RowGeometry rowGeometry(const QRect &row, const RowMetrics &metrics, Density density)
{
    const bool compact = density == Density::Compact;
    const int shape = compact ? compactShape : comfortableShape;
    RowGeometry geometry;
    QRect free = row.adjusted(space::large, 0, -space::large, 0);
    geometry.shape = middle(row, free.left(), shape, shape);
    free.setLeft(free.left() + shape + space::medium);

    geometry.since = takeRight(free, metrics.sinceWidth, space::large);
    if (row.width() >= narrowestForLatency)
        geometry.latency = takeRight(free, metrics.latencyWidth, space::large);
    if (row.width() >= narrowestForHalfStrip) {
        const int bars = row.width() >= narrowestForStrip ? Strip::capacity : Strip::capacity / 2;
        const QRect column = takeRight(free, stripWidth(bars), space::large);
        geometry.strip = middle(row, column.left(), column.width(), compact ? compactStrip : comfortableStrip);
    }
    if (compact) {
        const int forName = std::clamp(free.width() * 2 / 5, std::min(free.width(), 120), 320);
        geometry.name = middle(row, free.left(), forName, metrics.nameHeight);
        geometry.detail = middle(
            row, free.left() + forName + space::medium, free.width() - forName - space::medium, metrics.detailHeight);
    } else {
        const int top = row.top() + (row.height() - metrics.nameHeight - metrics.detailHeight) / 2;
        geometry.name = {free.left(), top, free.width(), metrics.nameHeight};
        geometry.detail = {free.left(), top + metrics.nameHeight, free.width(), metrics.detailHeight};
    }
    return geometry;
}

RowGeometry wordsWidened(RowGeometry place, int bars, bool hasLatency)
{
    const QRect *next = &place.since;
    if (hasLatency && !place.latency.isEmpty())
        next = &place.latency;
    if (!place.strip.isEmpty() && bars > 0) {
        place.strip.setLeft(place.strip.right() + 1 - std::min(place.strip.width(), stripWidth(bars)));
        next = &place.strip;
    } else {
        place.strip = {};
    }
    const bool ownLine = place.name.top() != place.detail.top();
    place.detail.setRight(std::max(place.detail.right(), next->left() - 1 - space::large));
    if (ownLine)
        place.name.setRight(place.detail.right());
    return place;
}

} // namespace vigia
