// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/servicelife.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

constexpr int pulsesPerWatch = 3; //!< one may be late, another lost
constexpr auto describeEvery = std::chrono::seconds(2); //!< at most

//! The manager's patience is ours, but for what takes long by its nature.
VitalDeadlines deadlinesOf(Duration watchdog)
{
    return {.engine = watchdog, .store = watchdog, .outbox = std::max(watchdog, VitalDeadlines{}.outbox)};
}

} // namespace

ServiceLife::ServiceLife(const ServiceNotifier &notifier, Checkup &checkup, Words words)
    : m_notifier(notifier)
    , m_checkup(checkup)
    , m_words(std::move(words))
{
    if (!m_notifier.isAsked())
        return;
    m_describing.setSingleShot(true);
    connect(&m_describing, &QTimer::timeout, this, [this] { describe(); });
    connect(&m_pulse, &QTimer::timeout, this, [this] { pulse(); });
    m_words.standing([this, alive = std::weak_ptr(m_alive)](const QString &standing) {
        if (alive.expired())
            return;
        begin();
        say(standing);
    });
}

ServiceLife::~ServiceLife()
{
    m_notifier.stopping();
}

void ServiceLife::begin()
{
    m_notifier.ready();
    if (!m_notifier.watchdog())
        return;
    const Duration every = std::max(Duration(1), *m_notifier.watchdog() / pulsesPerWatch);
    m_checkup.hurry(every);
    m_notifier.alive();
    m_pulse.start(every);
}

void ServiceLife::pulse()
{
    const auto ailment = m_checkup.ailment(deadlinesOf(*m_notifier.watchdog()));
    if (!ailment)
        m_notifier.alive();
    else if (!m_isAiling)
        say(m_words.ailment(*ailment));
    if (std::exchange(m_isAiling, ailment.has_value()) && !ailment)
        describe();
}

void ServiceLife::changed()
{
    if (m_notifier.isAsked() && !m_describing.isActive())
        m_describing.start(describeEvery);
}

void ServiceLife::describe()
{
    m_words.standing([this, alive = std::weak_ptr(m_alive)](const QString &standing) {
        if (!alive.expired() && !m_isAiling)
            say(standing);
    });
}

void ServiceLife::say(const QString &status)
{
    const QByteArray words = status.simplified().toUtf8();
    if (std::exchange(m_said, words) != words)
        m_notifier.status(words);
}

} // namespace vigia
