// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "ipc/jsoncodec.h"
#include "ipc/wirenames.h"

// The fields of commands. A change here is a new wire::protocolVersion.

namespace vigia {

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
    v("channel", command.channel);
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
void fields(V &v, typename V::template Of<Edit::Rename> &rename)
{
    v("from", rename.from);
    v("to", rename.to);
}
template <class V>
void fields(V &v, typename V::template Of<Consent> &command)
{
    v("channel", command.channel);
    v("program", command.program);
    v("arguments", command.arguments);
}
template <class V>
void fields(V &v, typename V::template Of<Edit> &command)
{
    v("monitors", command.monitors);
    v("removed", command.removed);
    v("unlist_removed", command.unlistRemoved);
    v("groups", command.groups);
    v("removed_groups", command.removedGroups);
    v("defaults", command.defaults);
    v("accounts", command.accounts);
    v("removed_accounts", command.removedAccounts);
    v("renamed_accounts", command.renamedAccounts);
    v("channels", command.channels);
    v("removed_channels", command.removedChannels);
    v("renamed_channels", command.renamedChannels);
    v("policy", command.policy);
    v("ping_out", command.pingOut);
    v("listen", command.listen);
    v("bot", command.bot);
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

template <class V>
void fields(V &, typename V::template Of<ListSecrets> &)
{
}
template <class V>
void fields(V &, typename V::template Of<ReportUnheard> &)
{
}
template <class V>
void fields(V &v, typename V::template Of<ChannelDraft::TypedSecret> &secret)
{
    v("name", secret.name);
    v("value", secret.value);
}
template <class V>
void fields(V &v, typename V::template Of<ChannelDraft> &draft)
{
    v("channel", draft.channel);
    v("account", draft.account);
    v("secrets", draft.secrets);
    v.unlessEmpty("language", draft.language);
}
template <class V>
void fields(V &v, typename V::template Of<TestChannel> &command)
{
    v("channel", command.channel);
    v("draft", command.draft);
}
template <class V>
void fields(V &v, typename V::template Of<FindChats> &command)
{
    v("draft", command.draft);
}
template <class V>
void fields(V &v, typename V::template Of<Drill> &command)
{
    v("channel", command.channel);
}
template <class V>
void fields(V &v, typename V::template Of<GetDeliveries> &command)
{
    v("monitor", command.monitor);
    v("incident", command.incident);
    v("most", command.most);
}
template <class V>
void fields(V &, typename V::template Of<SendAgain> &)
{
}
template <class V>
void fields(V &v, typename V::template Of<SetAway> &command)
{
    v("channel", command.channel);
    v("duration_ms", command.duration);
}
template <class V>
void fields(V &v, typename V::template Of<SecretChanged> &command)
{
    v("name", command.name);
    v("is_kept", command.isKept);
}

template <class V>
void fields(V &v, typename V::template Of<KeepSecret> &command)
{
    v("name", command.name);
    v("value", command.value);
}
template <class V>
void fields(V &v, typename V::template Of<ForgetSecret> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<WatchSender> &command)
{
    v("name", command.name);
    v("group", command.group);
}
template <class V>
void fields(V &v, typename V::template Of<IgnoreSender> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<GetReportLog> &command)
{
    v("name", command.name);
}
template <class V>
void fields(V &v, typename V::template Of<GetReportKey> &command)
{
    v("name", command.name);
}

inline constexpr AlternativeNames<std::variant_size_v<Command>> commandNames{"get_status", "acknowledge", "mute",
    "unmute", "snooze", "pause", "resume", "check_now", "explain", "import", "export", "get_transitions",
    "start_watching", "get_configuration", "edit", "try", "get_recent_looks", "stop", "consent", "list_secrets",
    "secret_changed", "report_unheard", "test_channel", "drill", "get_deliveries", "send_again", "set_away",
    "keep_secret", "forget_secret", "find_chats", "watch_sender", "ignore_sender", "get_report_log", "get_report_key"};
inline const auto &alternativeNames(const Command *)
{
    return commandNames;
}

} // namespace command

} // namespace vigia
