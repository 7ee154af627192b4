// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/strip.h"

#include <algorithm>

namespace vigia {

namespace {

using namespace std::chrono_literals;

quint32 micros(std::chrono::microseconds time)
{
    constexpr std::chrono::microseconds most = 1h;
    return quint32(std::clamp(time, std::chrono::microseconds(0), most).count());
}

} // namespace

StripLook stripLook(const LookView &look)
{
    return {look.at, micros(look.total), quint16(look.code), quint8(look.outcome), quint8(look.cause)};
}

StripLook stripLook(UtcTime at, const ProbeResult &result)
{
    return {at, micros(result.timing.total), quint16(result.code), quint8(result.outcome), quint8(result.cause)};
}

ProbeResult resultOf(const StripLook &look)
{
    ProbeResult result;
    result.outcome = Outcome(look.outcome);
    result.cause = Cause(look.cause);
    result.code = look.code;
    result.timing.total = std::chrono::microseconds(look.micros);
    return result;
}

bool Strip::append(const StripLook &look)
{
    if (m_size > 0 && look.at <= newest().at)
        return false;
    if (m_size == capacity) {
        m_looks[m_first] = look;
        m_first = quint8((m_first + 1) % capacity);
    } else {
        m_looks[std::size_t((m_first + m_size) % capacity)] = look;
        ++m_size;
    }
    return true;
}

void Strip::prepend(const std::vector<LookView> &history)
{
    Strip merged;
    merged.m_wait = m_wait;
    const auto isOlder = [this](const LookView &look) { return isEmpty() || look.at < (*this)[0].at; };
    for (const LookView &look : history) {
        if (isOlder(look))
            merged.append(stripLook(look));
    }
    for (int i = 0; i < m_size; ++i)
        merged.append((*this)[i]);
    *this = merged;
}

bool Strip::isGapBefore(int i) const
{
    // A failure is followed by looks in quick succession, as many as make an alarm: some more are looked at.
    constexpr int around = 3;
    constexpr Duration longestLook = 15s;
    const auto waitBefore = [this](int look) { return (*this)[look].at - (*this)[look - 1].at; };
    Duration longest = m_wait;
    const int last = std::min(i + around, m_size - 1);
    for (int look = std::max(i - around, 1); look <= last; ++look) {
        if (look != i)
            longest = std::max(longest, waitBefore(look));
    }
    return longest > Duration::zero() && waitBefore(i) > 2 * longest + longestLook;
}

StripBars barsOf(const Strip &strip, int slots)
{
    StripBars out;
    const int most = std::clamp(slots, 0, Strip::capacity);
    int used = 0;
    const auto add = [&](const StripBar &bar) {
        out.bars[std::size_t(out.size++)] = bar;
        used += bar.slots();
    };
    // From the newest backwards, then turned round: what does not fit is the oldest.
    for (int i = strip.size() - 1; i >= 0 && used < most; --i) {
        add({i, {}, {}});
        if (i > 0 && used + gapSlots <= most && strip.isGapBefore(i))
            add({-1, strip[i - 1].at, strip[i].at});
    }
    std::reverse(out.bars.begin(), out.bars.begin() + out.size);
    return out;
}

} // namespace vigia
