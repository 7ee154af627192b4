// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "ipc/viewfields.h"

// The fields of commands and their answers. A change here is a new wire::protocolVersion.

namespace vigia {

template <std::size_t N>
using AlternativeNames = std::array<const char *, N>;

// Answers

inline constexpr NameTable<CommandErrorCode, 21> commandErrorNames{{{
    {CommandErrorCode::NoSuchMonitor, "no_such_monitor"},
    {CommandErrorCode::NoSuchGroup, "no_such_group"},
    {CommandErrorCode::NothingToAcknowledge, "nothing_to_acknowledge"},
    {CommandErrorCode::NothingToMute, "nothing_to_mute"},
    {CommandErrorCode::AlreadyPaused, "already_paused"},
    {CommandErrorCode::NotPaused, "not_paused"},
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
inline const NameTable<CommandErrorCode, 21> &enumNames(const CommandErrorCode *)
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
    "affected", "status", "explanation", "import", "text", "transitions", "configuration", "result", "recent_looks"};
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
void fields(V &v, typename V::template Of<Several> &several)
{
    v("ids", several.ids);
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

inline constexpr AlternativeNames<std::variant_size_v<Scope>> scopeNames{"one", "several", "group", "all"};
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
    v("scope", command.scope);
    v("duration_ms", command.duration);
}
template <class V>
void fields(V &v, typename V::template Of<Unmute> &command)
{
    v("scope", command.scope);
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
    v("scope", command.scope);
}
template <class V>
void fields(V &v, typename V::template Of<Resume> &command)
{
    v("scope", command.scope);
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
    v.unlessEmpty("shown_as", command.shownAs);
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
    v("monitor", command.monitor);
}
template <class V>
void fields(V &v, typename V::template Of<StartWatching> &command)
{
    v("scope", command.scope);
}
template <class V>
void fields(V &v, typename V::template Of<GetConfiguration> &command)
{
    v("monitors", command.monitors);
    v("with_monitors", command.withMonitors);
}
template <class V>
void fields(V &v, typename V::template Of<Edit::Put> &put)
{
    v("monitor", put.monitor);
    v("position", put.position);
}
template <class V>
void fields(V &v, typename V::template Of<Edit> &command)
{
    v("monitors", command.monitors);
    v("removed", command.removed);
    v("groups", command.groups);
    v("removed_groups", command.removedGroups);
    v("defaults", command.defaults);
    v("channels", command.channels);
    v("maintenance", command.maintenance);
    v("on_trial", command.onTrial);
    v("dry_run", command.dryRun);
    v.unlessEmpty("language", command.language);
}
template <class V>
void fields(V &v, typename V::template Of<Try> &command)
{
    v("monitor", command.monitor);
    v.unlessEmpty("language", command.language);
}
template <class V>
void fields(V &v, typename V::template Of<GetRecentLooks> &command)
{
    v("monitors", command.monitors);
}

template <class V>
void fields(V &, typename V::template Of<Stop> &)
{
}

inline constexpr AlternativeNames<std::variant_size_v<Command>> commandNames{"get_status", "acknowledge", "mute",
    "unmute", "snooze", "pause", "resume", "check_now", "explain", "import", "export", "get_transitions",
    "start_watching", "get_configuration", "edit", "try", "get_recent_looks", "stop"};
inline const auto &alternativeNames(const Command *)
{
    return commandNames;
}

} // namespace command

} // namespace vigia
