// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/onscreen.h"

#include <QRegion>

#include <algorithm>
#include <array>
#include <limits>

namespace vigia {

namespace {

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

qint64 distanceBetween(const QPoint &a, const QPoint &b)
{
    const qint64 x = a.x() - b.x();
    const qint64 y = a.y() - b.y();
    return x * x + y * y;
}

QRect bestScreen(const QRect &wanted, const QList<QRect> &screens)
{
    QRect best;
    qint64 mostSeen = 0;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const QRect &screen : screens) {
        if (screen.isEmpty())
            continue;
        const qint64 seen = areaOf(screen.intersected(wanted));
        const qint64 distance = distanceBetween(screen.center(), wanted.center());
        if (seen > mostSeen || (mostSeen == 0 && distance < nearest)) {
            best = screen;
            mostSeen = seen;
            nearest = distance;
        }
    }
    return best;
}

QRect movedInto(QRect rect, const QRect &screen)
{
    rect.moveLeft(std::clamp(rect.left(), screen.left(), screen.left() + screen.width() - rect.width()));
    rect.moveTop(std::clamp(rect.top(), screen.top(), screen.top() + screen.height() - rect.height()));
    return rect;
}

} // namespace

QRect onScreen(const QRect &wanted, const QList<QRect> &screens)
{
    if (wanted.isEmpty())
        return wanted;
    QRegion seen;
    for (const QRect &screen : screens)
        seen += screen;
    if (QRegion(wanted).subtracted(seen).isEmpty())
        return wanted;
    const QRect screen = bestScreen(wanted, screens);
    if (screen.isEmpty())
        return wanted;
    return movedInto(QRect(wanted.topLeft(), wanted.size().boundedTo(screen.size())), screen);
}

QRect clearOfPointer(const QRect &window, const QRect &button, const QPoint &pointer, const QRect &screen)
{
    constexpr int near = 24;
    const auto isClear = [&](const QRect &at) {
        return !button.translated(at.topLeft()).adjusted(-near, -near, near, near).contains(pointer);
    };
    if (isClear(window))
        return window;
    const QRect zone = button.translated(window.topLeft()).adjusted(-near, -near, near, near);
    const int right = pointer.x() - zone.left() + 1;
    const int left = zone.right() - pointer.x() + 1;
    const int down = pointer.y() - zone.top() + 1;
    const int up = zone.bottom() - pointer.y() + 1;
    std::array ways{QPoint(right, 0), QPoint(-left, 0), QPoint(0, down), QPoint(0, -up)};
    std::ranges::stable_sort(ways, {}, [](const QPoint &way) { return way.manhattanLength(); });
    for (const QPoint &way : ways) {
        const QRect moved = window.translated(way);
        if (screen.contains(moved))
            return moved;
    }
    return window;
}

} // namespace vigia
