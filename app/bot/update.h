// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

// What comes from Telegram, taken apart. All of it is hostile: bounded, of the right types, nothing else is looked at
// (https://core.telegram.org/bots/api#getting-updates).

namespace vigia::bot {

//! Where something was written.
struct Place {
    qint64 chat = 0;
    QString name; //!< of a public chat, without `@`; empty: it has none
    bool isPrivate = false; //!< with one person
    bool isBroadcast = false; //!< a channel: whoever reads it is not asked who they are
    std::optional<qint64> topic;
    friend bool operator==(const Place &, const Place &) = default;
};

//! Somebody wrote something.
struct Written {
    static constexpr qsizetype longest = 4096;
    QString text; //!< at most so long
    qint64 message = 0;
    UtcTime at{};
    friend bool operator==(const Written &, const Written &) = default;
};

//! Somebody pressed a button.
struct Pressed {
    QString press; //!< what it is answered by
    QString data; //!< at most 64 bytes
    qint64 message = 0; //!< under which the button stands
    friend bool operator==(const Pressed &, const Pressed &) = default;
};

//! The group is another now.
struct Moved {
    qint64 to = 0;
    friend bool operator==(const Moved &, const Moved &) = default;
};

struct Update {
    qint64 id = 0;
    Place place;
    QString who; //!< the person's name; empty: nobody knows
    std::variant<std::monostate, Written, Pressed, Moved> what; //!< monostate: nothing that concerns us
    friend bool operator==(const Update &, const Update &) = default;
};

//! Those that have an id, in the order they came.
std::vector<Update> updatesIn(const QJsonArray &array);

//! The first id in an answer that is cut off or no JSON; absent: there is none.
std::optional<qint64> firstIdIn(const QByteArray &answer);

//! True where \a chat, as it is configured – a number or `@name` –, is \a place.
bool isChat(const QString &chat, const Place &place);

} // namespace vigia::bot
