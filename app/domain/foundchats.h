// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery.h"

#include <optional>
#include <vector>

namespace vigia {

//! A Telegram chat in which somebody wrote to the bot lately.
struct TelegramChat {
    enum class Kind { Person, Group, Channel };
    QString id; //!< as TelegramWay::chat
    QString title; //!< foreign text
    Kind kind = Kind::Person;
    std::optional<int> topic; //!< of a group with topics: where it was written
    friend bool operator==(const TelegramChat &, const TelegramChat &) = default;
};

//! What a bot knows of the chats it is in.
struct FoundChats {
    enum class Hindrance {
        None,
        Webhook, //!< what is written to the bot goes to an address it was given
        OtherReader, //!< another program reads what is written to the bot
    };
    DeliveryOutcome outcome; //!< of asking; nothing below is there unless it was accepted, but for the bot's name
    Hindrance hindrance = Hindrance::None; //!< why the chats could not be asked for
    QString botName; //!< foreign text
    QString botUser; //!< https://t.me/… leads to it
    std::vector<TelegramChat> chats; //!< the newest first, each once
    friend bool operator==(const FoundChats &, const FoundChats &) = default;
};

} // namespace vigia
