// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/strippainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigia {

namespace {

constexpr int lowest = 3;
constexpr quint32 slowestScale = 100'000; // µs: below it nobody compares

//! Rectangles of one colour, painted at once.
struct Batch {
    std::array<QRect, std::size_t(Strip::capacity) * 8> rects;
    int count = 0;

    void add(const QRect &rect)
    {
        if (count < int(rects.size()))
            rects[std::size_t(count++)] = rect;
    }
    void paint(QPainter &painter, const QColor &color) const
    {
        if (count == 0)
            return;
        painter.setBrush(color);
        painter.drawRects(rects.data(), count);
    }
};

quint32 scaleOf(const Strip &strip)
{
    quint32 slowest = slowestScale;
    for (int i = 0; i < strip.size(); ++i) {
        const Outcome outcome = Outcome(strip[i].outcome);
        if (outcome == Outcome::Passed || outcome == Outcome::Warned)
            slowest = std::max(slowest, strip[i].micros);
    }
    return slowest;
}

//! Above the highest bar there is room for a warning's dot.
int barHeight(quint32 micros, quint32 scale, int most)
{
    const double share = std::sqrt(double(std::min(micros, scale)) / scale);
    return std::max(lowest, int(std::lround(share * most)));
}

int slotsIn(const QRect &rect)
{
    return (rect.width() + barPitch - barWidth) / barPitch;
}

//! Slanted lines, in steps: sharp on any screen.
void addHatching(Batch &batch, const QRect &rect)
{
    constexpr int distance = 6;
    for (int line = rect.top() - rect.width(); line <= rect.bottom(); line += distance) {
        for (int step = 0; step < rect.width(); step += 2) {
            const int y = line + rect.width() - step;
            if (y >= rect.top() && y < rect.bottom())
                batch.add({rect.left() + step, y, 2, 2});
        }
    }
}

//! On every surface a row can have.
bool canBeSeen(const QColor &bar, Scheme scheme)
{
    constexpr double least = 3;
    constexpr std::array surfaces{Role::Surface, Role::Hover, Role::Selected};
    return std::ranges::all_of(surfaces, [&](Role surface) { return contrast(bar, color(surface, scheme)) >= least; });
}

QColor between(const QColor &a, const QColor &b, qreal share)
{
    const auto mix = [share](int x, int y) { return int(std::lround(x + (y - x) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

//! What is well steps back, as far as it can still be seen: colour is for what is not.
QColor passedColor(Scheme scheme)
{
    constexpr int most = 40; // per cent
    const QColor up = color(Role::Up, scheme);
    const QColor surface = color(Role::Surface, scheme);
    for (int share = most; share > 0; --share) {
        const QColor mixed = between(up, surface, share / 100.0);
        if (canBeSeen(mixed, scheme))
            return mixed;
    }
    return up;
}

} // namespace

void paintStrip(QPainter &painter, const QRect &rect, const Strip &strip, Scheme scheme)
{
    const StripBars bars = barsOf(strip, slotsIn(rect));
    const quint32 scale = scaleOf(strip);
    constexpr int dot = barWidth;
    const int most = rect.height() - dot - 2;
    Batch passed, warned, failed, hollow, gaps;
    int x = rect.right() + 1 + (barPitch - barWidth);
    for (int i = bars.size - 1; i >= 0; --i) {
        const StripBar &bar = bars.bars[std::size_t(i)];
        x -= bar.slots() * barPitch;
        if (bar.look < 0) {
            addHatching(gaps, QRect(x, rect.top(), gapSlots * barPitch - (barPitch - barWidth), rect.height()));
            continue;
        }
        const StripLook &look = strip[bar.look];
        const auto upTo = [&](int height) { return QRect(x, rect.bottom() + 1 - height, barWidth, height); };
        switch (Outcome(look.outcome)) {
        case Outcome::Passed:
            passed.add(upTo(barHeight(look.micros, scale, most)));
            break;
        case Outcome::Warned:
            warned.add(upTo(barHeight(look.micros, scale, most)));
            warned.add({x, rect.top(), barWidth, dot});
            break;
        case Outcome::Failed:
            failed.add(upTo(rect.height()));
            break;
        case Outcome::Inconclusive:
            hollow.add(upTo(1));
            hollow.add({x, rect.bottom() + 1 - rect.height() / 2, barWidth, 1});
            break;
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    static const std::array ofPassed{passedColor(Scheme::Light), passedColor(Scheme::Dark)};
    passed.paint(painter, ofPassed[scheme == Scheme::Light ? 0 : 1]);
    warned.paint(painter, color(Role::Warning, scheme));
    failed.paint(painter, color(Role::Down, scheme));
    hollow.paint(painter, color(Role::Unknown, scheme));
    gaps.paint(painter, color(Role::Unwatched, scheme));
    painter.restore();
}

std::optional<StripBar> barAt(const QRect &rect, const Strip &strip, int x)
{
    const StripBars bars = barsOf(strip, slotsIn(rect));
    int left = rect.right() + 1 + (barPitch - barWidth);
    for (int i = bars.size - 1; i >= 0 && x < left; --i) {
        const StripBar &bar = bars.bars[std::size_t(i)];
        left -= bar.slots() * barPitch;
        if (x >= left)
            return bar;
    }
    return std::nullopt;
}

} // namespace vigia
