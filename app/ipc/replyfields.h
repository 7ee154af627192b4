// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "ipc/chatfields.h"
#include "ipc/configurationfields.h"
#include "ipc/deliveryfields.h"
#include "ipc/explanationfields.h"
#include "ipc/healthfields.h"
#include "ipc/monitorfields.h"
#include "ipc/wirenames.h"

// The fields of a command's answer. A change here is a new wire::protocolVersion.

namespace vigia {

inline constexpr NameTable<CommandErrorCode, 28> commandErrorNames{{{
    {CommandErrorCode::NoSuchMonitor, "no_such_monitor"},
    {CommandErrorCode::NoSuchGroup, "no_such_group"},
    {CommandErrorCode::NoSuchChannel, "no_such_channel"},
    {CommandErrorCode::NoSuchSender, "no_such_sender"},
    {CommandErrorCode::NothingToAcknowledge, "nothing_to_acknowledge"},
    {CommandErrorCode::NothingToMute, "nothing_to_mute"},
    {CommandErrorCode::AlreadyPaused, "already_paused"},
    {CommandErrorCode::NotPaused, "not_paused"},
    {CommandErrorCode::DrillGoesOn, "drill_goes_on"},
    {CommandErrorCode::KeychainAbsent, "keychain_absent"},
    {CommandErrorCode::KeychainLocked, "keychain_locked"},
    {CommandErrorCode::KeychainRefused, "keychain_refused"},
    {CommandErrorCode::KeychainSilent, "keychain_silent"},
    {CommandErrorCode::GoesOn, "goes_on"},
    {CommandErrorCode::BadValue, "bad_value"},
    {CommandErrorCode::InvalidConfiguration, "invalid_configuration"},
    {CommandErrorCode::ConfigurationUnread, "configuration_unread"},
    {CommandErrorCode::NotDurable, "not_durable"},
    {CommandErrorCode::NotStored, "not_stored"},
    {CommandErrorCode::NotRunning, "not_running"},
    {CommandErrorCode::InUse, "in_use"},
    {CommandErrorCode::ProfileUnusable, "profile_unusable"},
    {CommandErrorCode::DatabaseUnusable, "database_unusable"},
    {CommandErrorCode::NewerDatabase, "newer_database"},
    {CommandErrorCode::NoAnswer, "no_answer"},
    {CommandErrorCode::Refused, "refused"},
    {CommandErrorCode::OtherVersion, "other_version"},
    {CommandErrorCode::Broken, "broken"},
}}};
static_assert(commandErrorNames.entries.size() == std::size_t(CommandErrorCode::Broken) + 1);
inline const NameTable<CommandErrorCode, 28> &enumNames(const CommandErrorCode *)
{
    return commandErrorNames;
}

template <class V>
void fields(V &v, typename V::template Of<Affected> &affected)
{
    v("count", affected.count);
}

template <class V>
void fields(V &v, typename V::template Of<CommandError> &error)
{
    v("code", error.code);
    v("subject", error.subject);
    v("lines", error.lines);
    v("acknowledged", error.acknowledged);
}

inline constexpr AlternativeNames<std::variant_size_v<Reply>> replyNames{"affected", "status", "explanation", "import",
    "text", "transitions", "configuration", "result", "recent_looks", "secrets", "outcome", "deliveries", "chats"};
inline const auto &alternativeNames(const Reply *)
{
    return replyNames;
}

} // namespace vigia
