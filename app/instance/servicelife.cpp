// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/servicelife.h"

namespace vigia {

namespace {

constexpr int pulsesPerWatch = 3; //!< one may be late, another lost

} // namespace

ServiceLife::ServiceLife(const ServiceNotifier &notifier)
    : m_notifier(notifier)
{
    m_notifier.ready();
    if (!m_notifier.watchdog())
        return;
    connect(&m_pulse, &QTimer::timeout, this, [this] { m_notifier.alive(); });
    m_notifier.alive();
    m_pulse.start(qMax(Duration(1), *m_notifier.watchdog() / pulsesPerWatch));
}

ServiceLife::~ServiceLife()
{
    m_notifier.stopping();
}

} // namespace vigia
