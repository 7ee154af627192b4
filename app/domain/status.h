// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace vigia {

//! The judged state of a monitor (contract, section 3).
enum class Status {
    Up,
    Degraded, //!< slow, or a certificate about to expire
    Down,
    Unknown, //!< always with an UnknownReason
    Unreachable, //!< what it depends on is down
    Maintenance,
    Paused,
};

//! Why we cannot say.
enum class UnknownReason {
    NotCheckedYet,
    NeverHeard, //!< a heartbeat that never came
    Blind, //!< this computer has no connection
    Stale, //!< no recent result
    OffItsNetwork, //!< what its group needs does not answer: "not on this network"
    OwnFault, //!< our resolver, descriptors, keychain …; the cause says which
};

//! How much an outage matters. Critical breaks through a general mute, a snooze that was set
//! before the outage began, and quiet hours.
enum class Severity { Info, Normal, Critical };

//! `up`, `down` …: the value in JSON documents and SQL. Never translated.
QLatin1StringView apiName(Status status);
std::optional<Status> statusFromApiName(QStringView name);

//! `ONLINE`, `OFFLINE` …: the word in the transition log (contract, section 5). Never translated.
QLatin1StringView logWord(Status status);

QLatin1StringView apiName(UnknownReason reason);
std::optional<UnknownReason> unknownReasonFromApiName(QStringView name);

QLatin1StringView apiName(Severity severity);
std::optional<Severity> severityFromApiName(QStringView name);

//! 0 for what needs no eye (up, paused, maintenance), rising to 6 for down: "worst first".
int rank(Status status);

} // namespace vigia
