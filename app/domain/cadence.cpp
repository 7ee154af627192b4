// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence.h"

#include <algorithm>

namespace vigia {

Instant Cadence::nextAfter(Instant moment) const
{
    if (moment < phase)
        return phase;
    return phase + ((moment - phase) / interval + 1) * interval;
}

bool Cadence::isRegular(Instant due) const
{
    return due >= phase && (due - phase) % interval == Duration::zero();
}

SpreadStart spreadStart(Instant start, Duration interval, int index, int count)
{
    const Duration window = std::min(interval, startSpread);
    return {start + window * index / count, Cadence{interval, start + interval * index / count}};
}

} // namespace vigia
