// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QString>

#include <optional>
#include <variant>

namespace vigia::bot {

//! What somebody wants who wrote to the bot.
namespace asked {
struct Status {
    friend bool operator==(const Status &, const Status &) = default;
};
struct Down {
    friend bool operator==(const Down &, const Down &) = default;
};
struct Acknowledge {
    QString name; //!< and what follows it: a note
    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};
struct Mute {
    Duration duration{0};
    friend bool operator==(const Mute &, const Mute &) = default;
};
struct Unmute {
    friend bool operator==(const Unmute &, const Unmute &) = default;
};
struct Check {
    QString name;
    friend bool operator==(const Check &, const Check &) = default;
};
struct RemoveHost {
    QString name;
    friend bool operator==(const RemoveHost &, const RemoveHost &) = default;
};
struct Start {
    friend bool operator==(const Start &, const Start &) = default;
};
struct Help {
    friend bool operator==(const Help &, const Help &) = default;
};
//! A command that needs a name, without one.
struct Nameless {
    QString command; //!< `/ack`
    friend bool operator==(const Nameless &, const Nameless &) = default;
};
struct BadDuration {
    QString text;
    friend bool operator==(const BadDuration &, const BadDuration &) = default;
};
struct Unknown {
    friend bool operator==(const Unknown &, const Unknown &) = default;
};
} // namespace asked

using Request = std::variant<asked::Status, asked::Down, asked::Acknowledge, asked::Mute, asked::Unmute, asked::Check,
    asked::RemoveHost, asked::Start, asked::Help, asked::Nameless, asked::BadDuration, asked::Unknown>;

//! What \a text asks of the bot that is called \a ownName (without `@`). Absent: it is no command, or one to another
//! bot; and an unknown one that is not certainly to us: \a isPrivate, in a chat with us alone, it is.
std::optional<Request> requestIn(const QString &text, const QString &ownName, bool isPrivate);

} // namespace vigia::bot
