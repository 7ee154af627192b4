// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/systemclock.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#include <realtimeapiset.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach_time.h>
#else
#include <ctime>
#endif

namespace vigia {

namespace {

using Ticks = std::chrono::nanoseconds;

#if defined(Q_OS_WIN)

using Interrupt = std::chrono::duration<ULONGLONG, std::ratio<1, 10'000'000>>;

Ticks withSleep()
{
    ULONGLONG time = 0;
    QueryInterruptTime(&time);
    return Interrupt(time);
}

Ticks withoutSleep()
{
    ULONGLONG time = 0;
    QueryUnbiasedInterruptTime(&time);
    return Interrupt(time);
}

#elif defined(Q_OS_MACOS)

Ticks fromMach(uint64_t ticks)
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    return Ticks(static_cast<Ticks::rep>(static_cast<long double>(ticks) * base.numer / base.denom));
}

Ticks withSleep()
{
    return fromMach(mach_continuous_time());
}

Ticks withoutSleep()
{
    return fromMach(mach_absolute_time());
}

#else

Ticks read(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + Ticks(time.tv_nsec);
}

Ticks withSleep()
{
    return read(CLOCK_BOOTTIME);
}

Ticks withoutSleep()
{
    return read(CLOCK_MONOTONIC);
}

#endif

} // namespace

Instant SystemClock::now() const
{
    return Instant(std::chrono::duration_cast<Duration>(withSleep()));
}

Duration SystemClock::slept() const
{
    // Read awake time first: the other way round a moment between the two would look like sleep lost.
    const Ticks awake = withoutSleep();
    return std::chrono::duration_cast<Duration>(withSleep() - awake);
}

UtcTime SystemClock::utc() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace vigia
