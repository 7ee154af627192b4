// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/servicenotifier.h"

#include <QTimer>

namespace vigia {

//! Says to the service manager that this instance is ready, from then on that it is alive, and at the
//! end that it is stopping. Lives on the thread on which everything is decided, and its signs of life
//! come from that thread's event loop: when it hangs, they stop.
class ServiceLife final : public QObject
{
public:
    explicit ServiceLife(const ServiceNotifier &notifier);
    ~ServiceLife() override;

private:
    const ServiceNotifier &m_notifier;
    QTimer m_pulse;
};

} // namespace vigia
