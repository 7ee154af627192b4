// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"

#include <QRandomGenerator>

namespace vigia {

//! Random values of everything that crosses the socket; the same for the same seed.
class Examples
{
public:
    explicit Examples(quint32 seed)
        : m_random(seed)
    {
    }

    Command command(int index);
    Reply reply(int index);
    CommandError error();
    HeartbeatView heartbeat();
    MonitorView monitor();
    TransitionView transition();
    DeliveryOutcome outcome();
    DeliveryView delivery();
    HealthView health();

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool flip() { return below(2) == 0; }
    QString text();
    QStringList texts();
    UtcTime time();
    Duration duration() { return Duration(below(100'000'000)); }
    MonitorId id();
    std::vector<MonitorId> ids() { return {id(), id()}; }
    ProbeResult result();
    MuteView mute();
    Scope scope();
    command::ChannelDraft draft();
    StatusView status();
    ExplanationView explanation();
    ImportView import();
    template <typename T>
    std::optional<T> maybe(T value)
    {
        return flip() ? std::optional<T>(std::move(value)) : std::nullopt;
    }

    QRandomGenerator m_random;
};

} // namespace vigia
