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
    //! Compact JSON (engine/statecodec.h). The store reads three of it: while `told` is `down` or `unstable`, what told
    //! the outage `told_serial`, and those from `told_from` on where that is another, is wanted after a restart.
    QByteArray document;
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

//! Where an alert for a channel stands.
enum class AlertState {
    Waiting, //!< not told yet
    Claimed, //!< part of a message that is being sent; or was, of one that was given up and that may be there
    Delivered, //!< the provider accepted the message
    NotDelivered, //!< given up, and people told so: they may send it again
    Withdrawn, //!< became senseless before it was told: an escalation that was acknowledged
};

//! One alert for one channel, waiting to be sent or sent.
struct OutboxRow {
    qint64 id = 0; //!< given by the store, rising; 0 before it is stored
    QString channel;
    AlertKind kind = AlertKind::Down;
    MonitorId monitor; //!< empty: about this computer
    int incident = 0;
    UtcTime created;
    QByteArray facts; //!< frozen when it was decided: compact JSON (messages/messagejson.h)
    AlertState state = AlertState::Waiting;
    QString address = {}; //!< to whom, where the channel leaves that open; empty: the channel's own
    UtcTime due = {}; //!< to be told then, with what else there is; not after `created`: at once
    std::optional<UtcTime> heldUntil = {}; //!< not to be told before: quiet hours, an escalation's wait, a snooze
    bool escalated = false; //!< told because nobody acknowledged
    QString message = {}; //!< key of the message that tells it; empty: none does yet

    //! It waited for the end of quiet hours, and was due no sooner.
    bool isAfterQuiet() const { return heldUntil && !escalated && due == *heldUntil; }
    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

//! A message to one channel and address: the alerts it tells refer to it.
struct MessageRow {
    enum class State {
        Sending, //!< claimed, and not settled: after a restart it is sent again, the same
        Delivered,
        NotDelivered,
        GivenUp, //!< what it tells is told by another message, or wanted no more
    };
    QString key; //!< what it is to everybody: in its Message-ID, the same when it is sent again
    QString channel;
    QString address;
    UtcTime created;
    QByteArray document; //!< rendered: compact JSON (messages/messagejson.h)
    State state = State::Sending;
    int attempts = 0;
    QByteArray trouble = {}; //!< of the last attempt (outbox/troublejson.h); the store reads `fate`, `asked_until`
    QString reference = {}; //!< what the provider calls it
    std::optional<UtcTime> settled = {};
    friend bool operator==(const MessageRow &, const MessageRow &) = default;
};

//! What becomes of an alert.
struct AlertMark {
    qint64 alert = 0;
    AlertState state = AlertState::Waiting;
    QString message = {}; //!< empty: as it was
    friend bool operator==(const AlertMark &, const AlertMark &) = default;
};

//! A step in the telling; kept whole or not at all.
struct DeliveryChange {
    std::vector<MessageRow> messages; //!< inserted or updated
    std::vector<AlertMark> alerts;
    bool isEmpty() const { return messages.empty() && alerts.empty(); }
    friend bool operator==(const DeliveryChange &, const DeliveryChange &) = default;
};

//! An alert with the message that tells it.
struct DeliveryRow {
    OutboxRow alert;
    std::optional<MessageRow> message;
    friend bool operator==(const DeliveryRow &, const DeliveryRow &) = default;
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
    std::vector<qint64> withdrawn = {}; //!< alerts that became senseless; those under way are not touched

    bool isEmpty() const
    {
        return states.empty() && transitions.empty() && incidents.empty() && alerts.empty() && gaps.empty()
            && withdrawn.empty();
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

//! What a sender reported last.
struct BeatRow {
    MonitorId monitor;
    UtcTime at;
    QByteArray document; //!< what is known of it: compact JSON (engine/senderjson.h)
    std::optional<QByteArray> log = {}; //!< what it sent along; absent: as it was
    std::optional<ResultRow> look = {}; //!< what the history keeps of it
    friend bool operator==(const BeatRow &, const BeatRow &) = default;
};

//! One entity of the configuration. The store does not look inside.
struct ConfigurationRow {
    enum class Section { Defaults, Group, Monitor, Maintenance, Account, Channel, Policy, PingOut, Listen, Bot };
    Section section = Section::Monitor;
    QString key; //!< monitor: its id; others: their name; defaults, policy, ping_out, listen, bot: empty. Unique within
                 //!< the section
    QByteArray document; //!< compact JSON (exchange/)
    //! Channel: the key it has in what is stored, if another: what was and is to be told on it follows. Not kept.
    QString was = {};
    friend bool operator==(const ConfigurationRow &, const ConfigurationRow &) = default;
};

} // namespace vigia
