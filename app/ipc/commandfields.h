// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "ipc/viewfields.h"

// The fields of commands and their answers. A change here is a new wire::protocolVersion.

namespace vigia {

template <std::size_t N>
using AlternativeNames = std::array<const char *, N>;

// Answers

inline constexpr NameTable<CommandErrorCode, 20> commandErrorNames{{{
    {CommandErrorCode::NoSuchMonitor, "no_such_monitor"},
    {CommandErrorCode::NoSuchGroup, "no_such_group"},
    {CommandErrorCode::NothingToAcknowledge, "nothing_to_acknowledge"},
    {CommandErrorCode::NothingToMute, "nothing_to_mute"},
    {CommandErrorCode::AlreadyPaused, "already_paused"},
    {CommandErrorCode::NotPaused, "not_paused"},
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
inline const NameTable<CommandErrorCode, 20> &enumNames(const CommandErrorCode *)
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
}

inline constexpr AlternativeNames<std::variant_size_v<Reply>> replyNames{
    "affected", "status", "explanation", "import", "text", "transitions"};
inline const auto &alternativeNames(const Reply *)
{
    return replyNames;
}

// Commands

namespace scope {

template <class V>
void fields(V &v, typename V::template Of<One> &one)
{
    v("name", one.name);
}
template <class V>
void fields(V &v, typename V::template Of<Group> &group)
{
    v("name", group.name);
}
template <class V>
void fields(V &, typename V::template Of<All> &)
{
}

inline constexpr AlternativeNames<std::variant_size_v<Scope>> scopeNames{"one", "group", "all"};
inline const auto &alternativeNames(const Scope *)
{
    return scopeNames;
}

} // namespace scope

namespace command {

template <class V>
void fields(V &v, typename V::template Of<GetStatus> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<Acknowledge> &command)
{
    v("scope", command.scope);
    v("by", command.by);
    v("note", command.note);
}
template <class V>
void fields(V &v, typename V::template Of<Mute> &command)
{
    v("name", command.name);
    v("duration_ms", command.duration);
}
template <class V>
void fields(V &v, typename V::template Of<Unmute> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<Snooze> &command)
{
    v("scope", command.scope);
    v("duration_ms", command.duration);
}
template <class V>
void fields(V &v, typename V::template Of<Pause> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<Resume> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<CheckNow> &command)
{
    v("scope", command.scope);
}
template <class V>
void fields(V &v, typename V::template Of<Explain> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<Import> &command)
{
    v("text", command.text);
    v("file_name", command.fileName);
    v("dry_run", command.dryRun);
    v("replace", command.replace);
    v.unlessEmpty("language", command.language);
}
template <class V>
void fields(V &, typename V::template Of<Export> &)
{
}
template <class V>
void fields(V &v, typename V::template Of<GetTransitions> &command)
{
    v("after", command.after);
    v("most", command.most);
}

inline constexpr AlternativeNames<std::variant_size_v<Command>> commandNames{"get_status", "acknowledge", "mute",
    "unmute", "snooze", "pause", "resume", "check_now", "explain", "import", "export", "get_transitions"};
inline const auto &alternativeNames(const Command *)
{
    return commandNames;
}

} // namespace command

} // namespace vigia
