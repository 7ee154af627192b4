// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

// A heartbeat: what a watched thing says of itself.

namespace vigia {

inline constexpr int longestBeatMessage = 512; //!< characters
inline constexpr int longestBeatLog = 100'000; //!< bytes; `Ping-Body-Limit`

//! One report. Whoever took it in has cut it to the bounds. Hostile: shown as plain text only.
struct Beat {
    enum class Kind {
        Success, //!< it runs, or a run ended well
        Start, //!< a run begins
        Failure, //!< it says itself that something is wrong
        Log, //!< words only: changes nothing
    };
    Kind kind = Kind::Success;
    QString message; //!< one line; at most longestBeatMessage
    QByteArray log; //!< at most longestBeatLog
    QString run; //!< tells runs that overlap from each other (Healthchecks' `rid`); empty: there is but one
    std::optional<int> exitCode; //!< 0–255
    std::optional<Duration> took; //!< as the sender measured it, not negative
    friend bool operator==(const Beat &, const Beat &) = default;
};

//! Who reports, as its way of reporting names it. Credentials were looked at before.
namespace sender {
//! It showed the token of one monitor.
struct Owner {
    MonitorId monitor;
    friend bool operator==(const Owner &, const Owner &) = default;
};
//! A machine by its name, with the credentials of a user: it is watched from its first report on.
struct Host {
    QString name; //!< 1–200 of [A-Za-z0-9_-]
    friend bool operator==(const Host &, const Host &) = default;
};
//! An application by its number; it may have shown no credentials.
struct App {
    int id = 0; //!< ≥ 0
    friend bool operator==(const App &, const App &) = default;
};
//! A job by its short name, with the ping key.
struct Slug {
    QString slug; //!< 1–200 of [a-z0-9_-]
    bool create = false; //!< it asks to be watched if nobody knows it
    friend bool operator==(const Slug &, const Slug &) = default;
};
} // namespace sender

using Sender = std::variant<sender::Owner, sender::Host, sender::App, sender::Slug>;

//! What became of a report.
enum class Reception {
    Taken, //!< kept: it survives the end of this process
    Ignored, //!< a person said that nobody wants to hear of this sender
    Noted, //!< nobody knows the sender yet: a person is asked whether to watch it
    NotFound, //!< nothing like that is watched
    Ambiguous, //!< several monitors have that slug
    NotKept, //!< it counts, but could not be stored: the sender should say it again
};

//! The short name that stands for \a name in an address: `Nightly backup` → `nightly-backup`.
QString slugOf(const QString &name);

} // namespace vigia
