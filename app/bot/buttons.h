// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "messages/message.h"
#include "wording/botwords.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What stands under a message, and what a press means. Telegram gives 64 bytes back with a press: so outages and
// senders are in them as short digests, which are only ever looked for among those that are open.

namespace vigia::bot {

//! The outages that a message told.
struct Outages {
    static constexpr std::size_t mostDigests = 10;

    QStringList digests; //!< empty: all that had begun by `until`
    UtcTime until{};
    friend bool operator==(const Outages &, const Outages &) = default;
};

namespace pressed {
struct Acknowledge {
    Outages outages;
    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};
struct Mute {
    Outages outages;
    friend bool operator==(const Mute &, const Mute &) = default;
};
struct Check {
    Outages outages;
    friend bool operator==(const Check &, const Check &) = default;
};
struct Watch {
    QString sender; //!< its digest
    friend bool operator==(const Watch &, const Watch &) = default;
};
struct Ignore {
    QString sender;
    friend bool operator==(const Ignore &, const Ignore &) = default;
};
struct Remove {
    QString question;
    friend bool operator==(const Remove &, const Remove &) = default;
};
struct Keep {
    QString question;
    friend bool operator==(const Keep &, const Keep &) = default;
};
} // namespace pressed

using Press = std::variant<pressed::Acknowledge, pressed::Mute, pressed::Check, pressed::Watch, pressed::Ignore,
    pressed::Remove, pressed::Keep>;

//! At most 64 bytes of ASCII; pressIn() reads it back.
QString dataOf(const Press &press);
std::optional<Press> pressIn(const QString &data);

//! Short and the same every time; \a text is not in it.
QString digestOf(const QString &text);

//! The monitors whose outages are meant and still open.
std::vector<MonitorView> meant(const Outages &outages, const StatusView &view);

struct Button {
    BotButton label;
    Press press;
};
//! As `reply_markup`, side by side.
QJsonObject keyboardOf(const std::vector<Button> &buttons, const Language &language);
//! Under \a message, where it tells outages; empty: nothing.
QJsonObject alertKeyboard(const Message &message, const Language &language);

} // namespace vigia::bot
