// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hearing.h"

#include "domain/moment.h"

#include <algorithm>
#include <utility>

namespace vigia {

QString Hearing::storeKey()
{
    return QStringLiteral("heard_until");
}

Hearing::Hearing(Store &store, const Clock &clock, Timers &timers)
    : m_store(store)
    , m_clock(clock)
    , m_timer(timers.create([this] { giveSign(); }))
{
}

void Hearing::begin(const QByteArray &kept, std::optional<UtcTime> lastAlive)
{
    bool isNumber = false;
    const qint64 milliseconds = kept.toLongLong(&isNumber);
    const std::optional<UtcTime> until = isNumber ? std::optional(UtcTime(Duration(milliseconds))) : lastAlive;
    if (until)
        m_before = Moment{m_clock.now(), m_clock.utc()}.pastInstant(*until);
}

void Hearing::set(bool hears)
{
    if (m_hears == hears)
        return;
    if (hears) {
        m_hears = true;
        m_timer->start(m_wait = firstSign);
    } else {
        end(m_clock.now()); // it could until now
    }
}

void Hearing::end(Instant at)
{
    m_timer->stop();
    if (std::exchange(m_hears, false))
        keep(Moment{m_clock.now(), m_clock.utc()}.toUtc(at));
}

void Hearing::giveSign()
{
    keep(m_clock.utc());
    m_timer->start(m_wait);
    m_wait = std::min(2 * m_wait, signEvery);
}

void Hearing::keep(UtcTime until)
{
    m_store.setValue(storeKey(), QByteArray::number(qint64(until.time_since_epoch().count())),
        [](const Result<void, StoreError> &) {});
}

} // namespace vigia
