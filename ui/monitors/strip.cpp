// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/strip.h"

#include <algorithm>
#include <limits>

namespace vigia {

namespace {

using namespace std::chrono_literals;

//! Beyond the regular pace and the longest look: nobody watched.
bool isGap(Duration between, Duration pace)
{
    constexpr Duration patience = 15s;
    return pace > Duration::zero() && between > 2 * pace + patience;
}

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
    const auto isOlder = [this](const LookView &look) { return isEmpty() || look.at < (*this)[0].at; };
    for (const LookView &look : history) {
        if (isOlder(look))
            merged.append(stripLook(look));
    }
    for (int i = 0; i < m_size; ++i)
        merged.append((*this)[i]);
    *this = merged;
}

Duration Strip::pace() const
{
    if (m_size < 3)
        return Duration::zero();
    std::array<Duration, capacity> between;
    const int count = m_size - 1;
    for (int i = 0; i < count; ++i)
        between[std::size_t(i)] = (*this)[i + 1].at - (*this)[i].at;
    const auto middle = between.begin() + count / 2;
    std::nth_element(between.begin(), middle, between.begin() + count);
    return *middle;
}

StripBars barsOf(const Strip &strip, int slots)
{
    StripBars out;
    const int most = std::clamp(slots, 0, Strip::capacity);
    const Duration pace = strip.pace();
    int used = 0;
    const auto add = [&](const StripBar &bar) {
        out.bars[std::size_t(out.size++)] = bar;
        used += bar.slots();
    };
    // From the newest backwards, then turned round: what does not fit is the oldest.
    for (int i = strip.size() - 1; i >= 0 && used < most; --i) {
        add({i, {}, {}});
        if (i > 0 && used + gapSlots <= most && isGap(strip[i].at - strip[i - 1].at, pace))
            add({-1, strip[i - 1].at, strip[i].at});
    }
    std::reverse(out.bars.begin(), out.bars.begin() + out.size);
    return out;
}

} // namespace vigia
