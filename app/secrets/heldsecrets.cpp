// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldsecrets.h"

#include <algorithm>

namespace vigia {

HeldSecrets::HeldSecrets(SecretSource &source, const Clock &clock, Timers &timers)
    : m_source(source)
    , m_clock(clock)
    , m_end(timers.create([this] { dropOld(); }))
    , m_memory(std::make_shared<Memory>())
{
}

void HeldSecrets::fetch(const QString &name, Done done)
{
    const auto found = m_memory->held.find(name);
    if (found != m_memory->held.end() && m_clock.now() < found->second.until)
        return done(QString(found->second.value));
    const std::weak_ptr<Memory> memory = m_memory;
    m_source.fetch(name,
        [this, memory, name, done = std::move(done), asked = m_memory->invalidations](
            const Result<QString, SecretError> &secret) {
            const auto living = memory.lock();
            if (living && secret && living->invalidations == asked)
                keep(name, *secret);
            done(secret);
        });
}

void HeldSecrets::invalidate(const QString &name)
{
    ++m_memory->invalidations;
    m_memory->held.erase(name);
    m_source.invalidate(name);
}

void HeldSecrets::keep(const QString &name, const QString &value)
{
    m_memory->held.insert_or_assign(name, Held{value, m_clock.now() + longest});
    if (m_memory->held.size() == 1)
        m_end->start(longest);
}

void HeldSecrets::dropOld()
{
    const Instant now = m_clock.now();
    std::erase_if(m_memory->held, [now](const auto &entry) { return entry.second.until <= now; });
    const auto next =
        std::ranges::min_element(m_memory->held, {}, [](const auto &entry) { return entry.second.until; });
    if (next != m_memory->held.end())
        m_end->start(next->second.until - now);
}

} // namespace vigia
