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

inline constexpr NameTable<HealthTrouble, 5> healthTroubleNames{{{
    {HealthTrouble::StorageFailed, "storage_failed"},
    {HealthTrouble::DatabaseRestored, "database_restored"},
    {HealthTrouble::DatabaseLost, "database_lost"},
    {HealthTrouble::ConfigurationUnread, "configuration_unread"},
    {HealthTrouble::LogFailed, "log_failed"},
}}};
static_assert(healthTroubleNames.entries.size() == std::size_t(HealthTrouble::LogFailed) + 1);
inline const NameTable<HealthTrouble, 5> &enumNames(const HealthTrouble *)
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
    v("failures", monitor.failures);
    v("confirm", monitor.confirm);
    v("incident", monitor.incident);
    v("acknowledged", monitor.acknowledged);
    v("mute", monitor.mute);
    v("snoozed_until", monitor.snoozedUntil);
    v("unstable", monitor.unstable);
    v("sounding", monitor.sounding);
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
    v("incident", transition.incident);
}

template <class V>
void fields(V &v, typename V::template Of<HealthView::Trouble> &trouble)
{
    v("what", trouble.what);
    v("detail", trouble.detail);
}

template <class V>
void fields(V &v, typename V::template Of<HealthView> &health)
{
    v("troubles", health.troubles);
    v("blind_since", health.blindSince);
    v("last_check", health.lastCheck);
    v("general_mute", health.generalMute);
}

template <class V>
void fields(V &v, typename V::template Of<StatusView> &status)
{
    v("monitors", status.monitors);
    v("health", status.health);
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
    v("recent", explanation.recent);
}

template <class V>
void fields(V &v, typename V::template Of<ImportView> &import)
{
    v("dry_run", import.dryRun);
    v("defaults_changed", import.defaultsChanged);
    v("added", import.added);
    v("changed", import.changed);
    v("renamed", import.renamed);
    v("removed", import.removed);
    v("unchanged", import.unchanged);
    v("notes", import.notes);
}

} // namespace vigia
