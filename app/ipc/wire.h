// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

// What crosses the local socket: one JSON document per line, in UTF-8. Both sides first say
// `{"vigia": VERSION}`; who hears another version than its own says so and hangs up. A client of whatever version may
// say `{"vigia": VERSION, "end": true}` instead, and nothing more: the instance ends if it was started for the windows,
// which after an update start their own (since version 16). Nothing here knows of sockets.

namespace vigia::wire {

//! Raised with every change of the documents: both sides are strict, so versions do not mix.
inline constexpr int protocolVersion = 17;

//! Without the newline. A request may carry a whole configuration, an answer ten thousand monitors.
inline constexpr qsizetype longestRequest = 16 * 1024 * 1024;
inline constexpr qsizetype longestReply = 64 * 1024 * 1024;

// From the client

struct Request {
    qint64 id = 0; //!< chosen by the client, unique among those not yet answered
    Command command;
    friend bool operator==(const Request &, const Request &) = default;
};
//! From now on the façade's signals, too.
struct Subscribe {
    bool desktop = false; //!< a person sees and hears them
    friend bool operator==(const Subscribe &, const Subscribe &) = default;
};
using FromClient = std::variant<Request, Subscribe>;

// From the server

//! Exactly one of reply and error is there.
struct Answered {
    qint64 id = 0;
    std::optional<Reply> reply;
    std::optional<CommandError> error;
    friend bool operator==(const Answered &, const Answered &) = default;
};
struct MonitorsChanged {
    std::vector<MonitorView> monitors;
    friend bool operator==(const MonitorsChanged &, const MonitorsChanged &) = default;
};
struct ConfigurationChanged {
    friend bool operator==(const ConfigurationChanged &, const ConfigurationChanged &) = default;
};
struct TransitionRecorded {
    TransitionView transition;
    friend bool operator==(const TransitionRecorded &, const TransitionRecorded &) = default;
};
struct HealthChanged {
    HealthView health;
    friend bool operator==(const HealthChanged &, const HealthChanged &) = default;
};
struct AlertRaised {
    AlertView alert;
    friend bool operator==(const AlertRaised &, const AlertRaised &) = default;
};
//! Why the server hangs up.
struct Complaint {
    CommandError why;
    friend bool operator==(const Complaint &, const Complaint &) = default;
};
using FromServer = std::variant<Answered, MonitorsChanged, ConfigurationChanged, TransitionRecorded, HealthChanged,
    AlertRaised, Complaint>;

//! One line, without its newline.
QByteArray hello();
//! … of who wants the instance to end.
QByteArray farewell();
QByteArray encode(const FromClient &message);
QByteArray encode(const FromServer &message);

//! The version a hello speaks of; absent when it is none.
std::optional<int> decodeHello(const QByteArray &line);
//! It is a farewell(), of this or another version.
bool isFarewell(const QByteArray &line);
//! The error says what was malformed, in plain English.
Result<FromClient, QString> decodeFromClient(const QByteArray &line);
Result<FromServer, QString> decodeFromServer(const QByteArray &line);

} // namespace vigia::wire
