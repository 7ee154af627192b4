// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "ipc/jsoncodec.h"

// The fields of what the outside is shown. A change here is a new wire::protocolVersion.
// Found by argument-dependent lookup, hence in the namespaces of their types.

namespace vigia {

// What the domain names already.
template <typename Enum>
struct DomainNames {
    static QLatin1StringView name(Enum value) { return apiName(value); }
};
struct StatusNames : DomainNames<Status> {
    static std::optional<Status> value(QStringView name) { return statusFromApiName(name); }
};
struct UnknownReasonNames : DomainNames<UnknownReason> {
    static std::optional<UnknownReason> value(QStringView name) { return unknownReasonFromApiName(name); }
};
struct SeverityNames : DomainNames<Severity> {
    static std::optional<Severity> value(QStringView name) { return severityFromApiName(name); }
};
struct CauseNames : DomainNames<Cause> {
    static std::optional<Cause> value(QStringView name) { return causeFromApiName(name); }
};
struct AlertKindNames : DomainNames<AlertKind> {
    static std::optional<AlertKind> value(QStringView name) { return alertKindFromApiName(name); }
};
inline AlertKindNames enumNames(const AlertKind *)
{
    return {};
}
inline StatusNames enumNames(const Status *)
{
    return {};
}
inline UnknownReasonNames enumNames(const UnknownReason *)
{
    return {};
}
inline SeverityNames enumNames(const Severity *)
{
    return {};
}
inline CauseNames enumNames(const Cause *)
{
    return {};
}

struct DeliveryTroubleNames : DomainNames<DeliveryTrouble> {
    static std::optional<DeliveryTrouble> value(QStringView name) { return deliveryTroubleFromApiName(name); }
};
inline DeliveryTroubleNames enumNames(const DeliveryTrouble *)
{
    return {};
}

inline constexpr NameTable<DeliveryOutcome::Fate, 4> fateNames{{{
    {DeliveryOutcome::Fate::Accepted, "accepted"},
    {DeliveryOutcome::Fate::NotSent, "not_sent"},
    {DeliveryOutcome::Fate::Uncertain, "uncertain"},
    {DeliveryOutcome::Fate::Refused, "refused"},
}}};
inline const NameTable<DeliveryOutcome::Fate, 4> &enumNames(const DeliveryOutcome::Fate *)
{
    return fateNames;
}

inline constexpr NameTable<DeliveryView::State, 5> deliveryStateNames{{{
    {DeliveryView::State::Waiting, "waiting"},
    {DeliveryView::State::Sending, "sending"},
    {DeliveryView::State::Delivered, "delivered"},
    {DeliveryView::State::NotDelivered, "not_delivered"},
    {DeliveryView::State::Withdrawn, "withdrawn"},
}}};
inline const NameTable<DeliveryView::State, 5> &enumNames(const DeliveryView::State *)
{
    return deliveryStateNames;
}

struct SecretPlaceNames : DomainNames<SecretPlace> {
    static std::optional<SecretPlace> value(QStringView name) { return secretPlaceFromApiName(name); }
};
inline SecretPlaceNames enumNames(const SecretPlace *)
{
    return {};
}

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

inline constexpr NameTable<Outcome, 4> outcomeNames{{{
    {Outcome::Passed, "passed"},
    {Outcome::Warned, "warned"},
    {Outcome::Failed, "failed"},
    {Outcome::Inconclusive, "inconclusive"},
}}};
static_assert(outcomeNames.entries.size() == std::size_t(Outcome::Inconclusive) + 1);
inline const NameTable<Outcome, 4> &enumNames(const Outcome *)
{
    return outcomeNames;
}

inline constexpr NameTable<HealthTrouble, 11> healthTroubleNames{{{
    {HealthTrouble::StorageFailed, "storage_failed"},
    {HealthTrouble::DatabaseRestored, "database_restored"},
    {HealthTrouble::DatabaseLost, "database_lost"},
    {HealthTrouble::ConfigurationUnread, "configuration_unread"},
    {HealthTrouble::LogFailed, "log_failed"},
    {HealthTrouble::NotDelivered, "not_delivered"},
    {HealthTrouble::ChannelFailing, "channel_failing"},
    {HealthTrouble::NotListening, "not_listening"},
    {HealthTrouble::BotShared, "bot_shared"},
    {HealthTrouble::BotRefused, "bot_refused"},
    {HealthTrouble::BotFailing, "bot_failing"},
}}};
static_assert(healthTroubleNames.entries.size() == std::size_t(HealthTrouble::BotFailing) + 1);
inline const NameTable<HealthTrouble, 11> &enumNames(const HealthTrouble *)
{
    return healthTroubleNames;
}

// Values

template <class V>
void fields(V &v, typename V::template Of<Timing> &timing)
{
    v("name_us", timing.name);
    v("connect_us", timing.connect);
    v("tls_us", timing.tls);
    v("first_byte_us", timing.firstByte);
    v("total_us", timing.total);
}

template <class V>
void fields(V &v, typename V::template Of<CertificateFacts> &certificate)
{
    v("subject", certificate.subject);
    v("issuer", certificate.issuer);
    v("not_after", certificate.notAfter);
    v("pin", certificate.pin);
}

template <class V>
void fields(V &v, typename V::template Of<ProbeResult> &result)
{
    v("outcome", result.outcome);
    v("cause", result.cause);
    v("code", result.code);
    v("detail", result.detail);
    v.unlessEmpty("wanted", result.wanted);
    v.unlessEmpty("where", result.where);
    v("limit_ms", result.limit);
    v("timing", result.timing);
    v("certificate", result.certificate);
}

template <class V>
void fields(V &v, typename V::template Of<AcknowledgementView> &acknowledgement)
{
    v("by", acknowledgement.by);
    v("note", acknowledgement.note);
    v("at", acknowledgement.at);
}

template <class V>
void fields(V &v, typename V::template Of<MuteView> &mute)
{
    v("until", mute.until);
    v("ends_with_outage", mute.endsWithOutage);
}

inline constexpr NameTable<Beat::Kind, 4> beatKindNames{{{
    {Beat::Kind::Success, "success"},
    {Beat::Kind::Start, "start"},
    {Beat::Kind::Failure, "failure"},
    {Beat::Kind::Log, "log"},
}}};
static_assert(beatKindNames.entries.size() == std::size_t(Beat::Kind::Log) + 1);
inline const NameTable<Beat::Kind, 4> &enumNames(const Beat::Kind *)
{
    return beatKindNames;
}

template <class V>
void fields(V &v, typename V::template Of<ReportView> &report)
{
    v("kind", report.kind);
    v("at", report.at);
    v("message", report.message);
    v("exit_code", report.exitCode);
    v("took_ms", report.took);
}

template <class V>
void fields(V &v, typename V::template Of<HeartbeatView> &heartbeat)
{
    v("every_ms", heartbeat.every);
    v("cron", heartbeat.cron);
    v("zone", heartbeat.zone);
    v("grace_ms", heartbeat.grace);
    v("max_run_ms", heartbeat.maxRun);
    v("last", heartbeat.last);
    v("runs_since", heartbeat.runsSince);
    v("missing_from", heartbeat.missingFrom);
}

template <class V>
void fields(V &v, typename V::template Of<MonitorView> &monitor)
{
    v("id", monitor.id);
    v("name", monitor.name);
    v("kind", monitor.kind);
    v("target", monitor.target);
    v("group", monitor.group);
    v("tags", monitor.tags);
    v("note", monitor.note);
    v("severity", monitor.severity);
    v("status", monitor.status);
    v("unknown_reason", monitor.unknownReason);
    v("since", monitor.since);
    v("evidence", monitor.evidence);
    v("because", monitor.because);
    v("last_look", monitor.lastLook);
    v("last_check", monitor.lastCheck);
    v("next_check", monitor.nextCheck);
    v("heartbeat", monitor.heartbeat);
    v("failures", monitor.failures);
    v("confirm", monitor.confirm);
    v("incident", monitor.incident);
    v("acknowledged", monitor.acknowledged);
    v("mute", monitor.mute);
    v("snoozed_until", monitor.snoozedUntil);
    v("unstable", monitor.unstable);
    v("sounding", monitor.sounding);
    v("on_trial", monitor.onTrial);
    v("drill", monitor.drill);
}

template <class V>
void fields(V &v, typename V::template Of<TransitionView> &transition)
{
    v("id", transition.id);
    v("monitor", transition.monitor);
    v("name", transition.name);
    v("target", transition.target);
    v("from", transition.from);
    v("to", transition.to);
    v("unknown_reason", transition.unknownReason);
    v("since", transition.since);
    v("decided", transition.decided);
    v("cause", transition.cause);
    v("reason", transition.reason);
    v("evidence", transition.evidence);
    v.unlessEmpty("because", transition.because);
    v("incident", transition.incident);
}

template <class V>
void fields(V &v, typename V::template Of<AlertView> &alert)
{
    v("kind", alert.kind);
    v("monitor", alert.monitor);
    v("at", alert.at);
    v("down_since", alert.downSince);
}

template <class V>
void fields(V &v, typename V::template Of<HealthView::Trouble> &trouble)
{
    v("what", trouble.what);
    v("detail", trouble.detail);
}

template <class V>
void fields(V &v, typename V::template Of<DeliveryOutcome> &outcome)
{
    v("fate", outcome.fate);
    v("trouble", outcome.trouble);
    v("code", outcome.code);
    v("detail", outcome.detail);
    v("retry_after_ms", outcome.retryAfter);
    v("reference", outcome.reference);
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

template <class V>
void fields(V &v, typename V::template Of<DeliveryView> &delivery)
{
    v("channel", delivery.channel);
    v("address", delivery.address);
    v("kind", delivery.kind);
    v("monitor", delivery.monitor);
    v("incident", delivery.incident);
    v("created", delivery.created);
    v("due", delivery.due);
    v("escalated", delivery.escalated);
    v("state", delivery.state);
    v("attempts", delivery.attempts);
    v("trouble", delivery.trouble);
    v("settled", delivery.settled);
    v("subject", delivery.subject);
}

template <class V>
void fields(V &v, typename V::template Of<ChannelView> &channel)
{
    v("channel", channel.channel);
    v("unsettled", channel.unsettled);
    v("not_delivered", channel.notDelivered);
    v("trouble", channel.trouble);
    v("trouble_since", channel.troubleSince);
    v("last_accepted", channel.lastAccepted);
}

template <class V>
void fields(V &v, typename V::template Of<AwayView> &away)
{
    v("until", away.until);
    v("channel", away.channel);
}

inline constexpr NameTable<NewSenderView::Kind, 2> senderKindNames{{{
    {NewSenderView::Kind::App, "app"},
    {NewSenderView::Kind::Job, "job"},
}}};
static_assert(senderKindNames.entries.size() == std::size_t(NewSenderView::Kind::Job) + 1);
inline const NameTable<NewSenderView::Kind, 2> &enumNames(const NewSenderView::Kind *)
{
    return senderKindNames;
}

template <class V>
void fields(V &v, typename V::template Of<NewSenderView> &sender)
{
    v("kind", sender.kind);
    v("name", sender.name);
    v("address", sender.address);
    v("message", sender.message);
    v("first", sender.first);
    v("last", sender.last);
    v("count", sender.count);
}

template <class V>
void fields(V &v, typename V::template Of<HealthView> &health)
{
    v("channels", health.channels);
    v("away", health.away);
    v("new_senders", health.newSenders);
    v("listens", health.listens);
    v("troubles", health.troubles);
    v("blind_since", health.blindSince);
    v("last_check", health.lastCheck);
    v("general_mute", health.generalMute);
    v("ends_with_desktop", health.endsWithDesktop);
}

template <class V>
void fields(V &v, typename V::template Of<StatusView> &status)
{
    v("monitors", status.monitors);
    v("health", status.health);
}

inline constexpr NameTable<TlsTrust::Mode, 4> tlsTrustNames{{{
    {TlsTrust::Mode::Verify, "verify"},
    {TlsTrust::Mode::Insecure, "insecure"},
    {TlsTrust::Mode::CaFile, "ca_file"},
    {TlsTrust::Mode::Pin, "pin"},
}}};
static_assert(tlsTrustNames.entries.size() == std::size_t(TlsTrust::Mode::Pin) + 1);
inline const NameTable<TlsTrust::Mode, 4> &enumNames(const TlsTrust::Mode *)
{
    return tlsTrustNames;
}

template <class V>
void fields(V &v, typename V::template Of<TlsTrust> &trust)
{
    v("mode", trust.mode);
    v("value", trust.value);
}

template <class V>
void fields(V &v, typename V::template Of<ExpectationView> &expected)
{
    v("method", expected.method);
    v("statuses", expected.statuses);
    v("contains", expected.contains);
    v("not_contains", expected.notContains);
    v("matches", expected.matches);
    v("json_path", expected.jsonPath);
    v("json_equals", expected.jsonEquals);
    v("slower_than_ms", expected.slowerThan);
    v("tls", expected.tls);
}

template <class V>
void fields(V &v, typename V::template Of<MaintenanceView> &maintenance)
{
    v("name", maintenance.name);
    v("until", maintenance.until);
}

template <class V>
void fields(V &v, typename V::template Of<ExplanationView> &explanation)
{
    v("monitor", explanation.monitor);
    v("now", explanation.now);
    v("interval_ms", explanation.interval);
    v("timeout_ms", explanation.timeout);
    v("confirm_interval_ms", explanation.confirmInterval);
    v("confirm", explanation.confirm);
    v("recover", explanation.recover);
    v("alarm_delay_ms", explanation.alarmDelay);
    v("depends_on", explanation.dependsOn);
    v("need", explanation.need);
    v("alerts", explanation.alerts);
    v("expected", explanation.expected);
    v("maintenance", explanation.maintenance);
    v("recent", explanation.recent);
    v("told", explanation.told);
}

template <class V>
void fields(V &v, typename V::template Of<ImportChanges> &changes)
{
    v("added", changes.added);
    v("changed", changes.changed);
    v("removed", changes.removed);
    v("unchanged", changes.unchanged);
}

template <class V>
void fields(V &v, typename V::template Of<SharedSlugView> &shared)
{
    v("slug", shared.slug);
    v("monitors", shared.monitors);
    v("line", shared.line);
}

template <class V>
void fields(V &v, typename V::template Of<ImportView> &import)
{
    v("dry_run", import.dryRun);
    v("defaults_changed", import.defaultsChanged);
    v("policy_changed", import.policyChanged);
    v("ping_out_changed", import.pingOutChanged);
    v("listen_changed", import.listenChanged);
    v("bot_changed", import.botChanged);
    v("added", import.added);
    v("changed", import.changed);
    v("renamed", import.renamed);
    v("renamed_from", import.renamedFrom);
    v("removed", import.removed);
    v("unchanged", import.unchanged);
    v("groups", import.groups);
    v("maintenance", import.maintenance);
    v("accounts", import.accounts);
    v("channels", import.channels);
    v("unallowed", import.unallowed);
    v("shared_slugs", import.sharedSlugs);
}

template <class V>
void fields(V &v, typename V::template Of<LookView> &look)
{
    v("at", look.at);
    v("outcome", look.outcome);
    v("cause", look.cause);
    v("code", look.code);
    v("total_us", look.total);
}

template <class V>
void fields(V &v, typename V::template Of<RecentLooksView> &recent)
{
    v("monitor", recent.monitor);
    v("looks", recent.looks);
}

template <class V>
void fields(V &v, typename V::template Of<ConfigurationView> &configuration)
{
    v("defaults", configuration.defaults);
    v("groups", configuration.groups);
    v("monitors", configuration.monitors);
    v("maintenance", configuration.maintenance);
    v("accounts", configuration.accounts);
    v("channels", configuration.channels);
    v("policy", configuration.policy);
    v("ping_out", configuration.pingOut);
    v("listen", configuration.listen);
    v("bot", configuration.bot);
}

template <class V>
void fields(V &v, typename V::template Of<SecretView> &secret)
{
    v("name", secret.name);
    v("place", secret.place);
    v("is_used", secret.isUsed);
}

template <class V>
void fields(V &v, typename V::template Of<SecretsView> &secrets)
{
    v("secrets", secrets.secrets);
    v("has_keychain", secrets.hasKeychain);
}

} // namespace vigia
