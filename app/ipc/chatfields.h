// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundchats.h"
#include "ipc/deliveryfields.h"

// The fields of the chats a bot finds. A change here is a new wire::protocolVersion.

namespace vigia {

inline constexpr NameTable<TelegramChat::Kind, 3> chatKindNames{{{
    {TelegramChat::Kind::Person, "person"},
    {TelegramChat::Kind::Group, "group"},
    {TelegramChat::Kind::Channel, "channel"},
}}};
static_assert(chatKindNames.entries.size() == std::size_t(TelegramChat::Kind::Channel) + 1);
inline const NameTable<TelegramChat::Kind, 3> &enumNames(const TelegramChat::Kind *)
{
    return chatKindNames;
}

inline constexpr NameTable<FoundChats::Hindrance, 3> hindranceNames{{{
    {FoundChats::Hindrance::None, "none"},
    {FoundChats::Hindrance::Webhook, "webhook"},
    {FoundChats::Hindrance::OtherReader, "other_reader"},
}}};
static_assert(hindranceNames.entries.size() == std::size_t(FoundChats::Hindrance::OtherReader) + 1);
inline const NameTable<FoundChats::Hindrance, 3> &enumNames(const FoundChats::Hindrance *)
{
    return hindranceNames;
}

template <class V>
void fields(V &v, typename V::template Of<TelegramChat> &chat)
{
    v("id", chat.id);
    v("title", chat.title);
    v("kind", chat.kind);
    v("topic", chat.topic);
}

template <class V>
void fields(V &v, typename V::template Of<FoundChats> &found)
{
    v("outcome", found.outcome);
    v("hindrance", found.hindrance);
    v("bot_name", found.botName);
    v("bot_user", found.botUser);
    v("chats", found.chats);
}

} // namespace vigia
