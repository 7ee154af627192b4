// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/judge.h"
#include "domain/proberesult.h"
#include "domain/status.h"
#include "domain/time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// What is kept. Rows are values; times are UTC because they outlive the process.

namespace vigia {

//! A line of the history: one change of the shown status.
struct TransitionRow {
    qint64 id = 0; //!< given by the store, rising; 0 before it is stored
    MonitorId monitor;
    QString name; //!< as it was called then
    QString target; //!< as it may be shown: masked
    std::optional<Status> from;
    Status to = Status::Unknown;
    UnknownReason unknownReason = UnknownReason::NotCheckedYet;
    UtcTime since; //!< start of the first look of the state
    UtcTime decided;
    Cause cause = Cause::None;
    QByteArray evidence; //!< the look, as compact JSON (domain/proberesultjson.h)
    QString reason; //!< in plain English, for the log; made visible, one line
    int incident = 0;
    friend bool operator==(const TransitionRow &, const TransitionRow &) = default;
};

//! What is known about a monitor and must survive a restart.
struct StateRow {
    MonitorId monitor;
    QByteArray document; //!< compact JSON (engine/statecodec.h)
    friend bool operator==(const StateRow &, const StateRow &) = default;
};

struct IncidentRow {
    MonitorId monitor;
    int serial = 0; //!< with the monitor the key
    UtcTime since; //!< start of the first failing look
    std::optional<UtcTime> resolved;
    std::optional<UtcTime> acknowledged;
    QString acknowledgedBy;
    QString note;
    friend bool operator==(const IncidentRow &, const IncidentRow &) = default;
};

//! One alert for one channel, waiting to be sent or sent.
struct OutboxRow {
    qint64 id = 0; //!< given by the store, rising; 0 before it is stored
    QString channel;
    AlertKind kind = AlertKind::Down;
    MonitorId monitor;
    int incident = 0;
    UtcTime created;
    QByteArray facts; //!< frozen when it was decided: compact JSON
    bool delivered = false;
    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

//! A time in which nobody watched.
struct GapRow {
    enum class Why {
        Asleep, //!< the computer was
        Stalled, //!< Vigia got no processor, was stopped, or hung
        Off, //!< Vigia did not run
    };
    UtcTime from;
    UtcTime to;
    Why why = Why::Off;
    friend bool operator==(const GapRow &, const GapRow &) = default;
};

//! What one decision changes; kept whole or not at all.
struct DurableChange {
    std::vector<StateRow> states;
    std::vector<TransitionRow> transitions;
    std::vector<IncidentRow> incidents; //!< inserted or updated
    std::vector<OutboxRow> alerts;
    std::vector<GapRow> gaps;

    bool isEmpty() const
    {
        return states.empty() && transitions.empty() && incidents.empty() && alerts.empty() && gaps.empty();
    }
};

//! One look, as the history keeps it.
struct ResultRow {
    MonitorId monitor;
    UtcTime at; //!< when it began
    Outcome outcome = Outcome::Passed;
    Cause cause = Cause::None;
    int code = 0;
    std::chrono::microseconds total{0};
    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

//! One entity of the configuration. The store does not look inside.
struct ConfigurationRow {
    enum class Section { Defaults, Group, Monitor, Maintenance, Channel };
    Section section = Section::Monitor;
    QString key; //!< monitor: its id; others: their name; defaults: empty. Unique within the section
    QByteArray document; //!< compact JSON (exchange/)
    friend bool operator==(const ConfigurationRow &, const ConfigurationRow &) = default;
};

} // namespace vigia
