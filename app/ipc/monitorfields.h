// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "ipc/wirenames.h"
#include "ipc/jsoncodec.h"

// The fields of a monitor, its looks and its transitions. A change here is a new wire::protocolVersion.
// Found by argument-dependent lookup, hence in the namespaces of their types.

namespace vigia {

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

} // namespace vigia
