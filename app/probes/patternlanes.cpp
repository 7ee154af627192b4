// SPDX-License-Identifier: GPL-3.0-or-later
#include "patternlanes.h"

#include <QElapsedTimer>

namespace vigia {

namespace {

//! Matching takes processors, not waiting: more threads would only take them from the engine's.
constexpr WorkLane::Limits forTheQuick{.young = 2, .total = 2};
constexpr WorkLane::Limits forTheSlow{.young = 1, .total = 1};
constexpr qint64 slowFrom = 200; // ms
constexpr qsizetype mostRemembered = 10'000;

} // namespace

PatternLanes::PatternLanes()
    : m_quick(forTheQuick)
    , m_slow(forTheSlow)
{
}

std::optional<PatternLanes::Ticket> PatternLanes::post(
    std::function<QString()> text, const QString &pattern, Found found)
{
    const bool slow = m_slowPatterns.contains(pattern);
    const auto number = lane(slow).post([this, text = std::move(text), pattern, found = std::move(found)] {
        QElapsedTimer age;
        age.start();
        const PatternMatch match = matchPattern(text(), pattern);
        return [this, pattern, found, match, tookLong = age.elapsed() >= slowFrom] {
            note(pattern, tookLong);
            found(match);
        };
    });
    if (!number)
        return std::nullopt;
    return Ticket{slow, *number};
}

void PatternLanes::withdraw(const Ticket &ticket)
{
    lane(ticket.slow).withdraw(ticket.number);
}

void PatternLanes::note(const QString &pattern, bool slow)
{
    if (!slow)
        m_slowPatterns.remove(pattern);
    else if (m_slowPatterns.size() < mostRemembered)
        m_slowPatterns.insert(pattern);
}

} // namespace vigia
