// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"
#include "proberesult.h"

namespace vigia {

namespace {

constexpr NameTable<Cause, 55> causeNames{{{
    {Cause::None, "none"},
    {Cause::HeartbeatReceived, "heartbeat_received"},
    {Cause::Slow, "slow"},
    {Cause::CertificateExpiring, "certificate_expiring"},
    {Cause::NameNotFound, "name_not_found"},
    {Cause::NameHasNoAddress, "name_has_no_address"},
    {Cause::ConnectionRefused, "connection_refused"},
    {Cause::HostUnreachable, "host_unreachable"},
    {Cause::ConnectTimedOut, "connect_timed_out"},
    {Cause::ConnectionClosed, "connection_closed"},
    {Cause::AnswerTimedOut, "answer_timed_out"},
    {Cause::BodyTimedOut, "body_timed_out"},
    {Cause::TlsFailed, "tls_failed"},
    {Cause::NotTls, "not_tls"},
    {Cause::TlsTooOld, "tls_too_old"},
    {Cause::CertificateExpired, "certificate_expired"},
    {Cause::CertificateNotYetValid, "certificate_not_yet_valid"},
    {Cause::CertificateSelfSigned, "certificate_self_signed"},
    {Cause::CertificateWrongHost, "certificate_wrong_host"},
    {Cause::CertificateUnknownIssuer, "certificate_unknown_issuer"},
    {Cause::CertificateRejected, "certificate_rejected"},
    {Cause::PinMismatch, "pin_mismatch"},
    {Cause::NotHttp, "not_http"},
    {Cause::UnexpectedStatus, "unexpected_status"},
    {Cause::TextMissing, "text_missing"},
    {Cause::TextPresent, "text_present"},
    {Cause::PatternMissing, "pattern_missing"},
    {Cause::JsonInvalid, "json_invalid"},
    {Cause::JsonPathMissing, "json_path_missing"},
    {Cause::JsonMismatch, "json_mismatch"},
    {Cause::BodyTooLarge, "body_too_large"},
    {Cause::TooManyRedirects, "too_many_redirects"},
    {Cause::RedirectForbidden, "redirect_forbidden"},
    {Cause::RedirectBroken, "redirect_broken"},
    {Cause::Drill, "drill"},
    {Cause::HeartbeatMissing, "heartbeat_missing"},
    {Cause::GroupSilent, "group_silent"},
    {Cause::ReportedFailure, "reported_failure"},
    {Cause::RunTooLong, "run_too_long"},
    {Cause::ProxyCannotReach, "proxy_cannot_reach"},
    {Cause::ResolverSilent, "resolver_silent"},
    {Cause::NoNetwork, "no_network"},
    {Cause::ProxyUnreachable, "proxy_unreachable"},
    {Cause::ProxyRefused, "proxy_refused"},
    {Cause::SecretUnavailable, "secret_unavailable"},
    {Cause::SecretMissing, "secret_missing"},
    {Cause::SecretsLocked, "secrets_locked"},
    {Cause::SecretDenied, "secret_denied"},
    {Cause::CaFileUnreadable, "ca_file_unreadable"},
    {Cause::OutOfDescriptors, "out_of_descriptors"},
    {Cause::PatternTooSlow, "pattern_too_slow"},
    {Cause::NotListening, "not_listening"},
    {Cause::Stalled, "stalled"},
    {Cause::SystemFault, "system_fault"},
    {Cause::Cancelled, "cancelled"},
}}};

} // namespace

QLatin1StringView apiName(Cause cause)
{
    return causeNames.name(cause);
}

std::optional<Cause> causeFromApiName(QStringView name)
{
    return causeNames.value(name);
}

Outcome outcomeOf(Cause cause)
{
    switch (cause) {
    case Cause::None:
    case Cause::HeartbeatReceived:
        return Outcome::Passed;
    case Cause::Slow:
    case Cause::CertificateExpiring:
        return Outcome::Warned;
    case Cause::NameNotFound:
    case Cause::NameHasNoAddress:
    case Cause::ConnectionRefused:
    case Cause::HostUnreachable:
    case Cause::ConnectTimedOut:
    case Cause::ConnectionClosed:
    case Cause::AnswerTimedOut:
    case Cause::BodyTimedOut:
    case Cause::TlsFailed:
    case Cause::NotTls:
    case Cause::TlsTooOld:
    case Cause::CertificateExpired:
    case Cause::CertificateNotYetValid:
    case Cause::CertificateSelfSigned:
    case Cause::CertificateWrongHost:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateRejected:
    case Cause::PinMismatch:
    case Cause::NotHttp:
    case Cause::UnexpectedStatus:
    case Cause::TextMissing:
    case Cause::TextPresent:
    case Cause::PatternMissing:
    case Cause::JsonInvalid:
    case Cause::JsonPathMissing:
    case Cause::JsonMismatch:
    case Cause::BodyTooLarge:
    case Cause::TooManyRedirects:
    case Cause::RedirectForbidden:
    case Cause::RedirectBroken:
    case Cause::Drill:
    case Cause::HeartbeatMissing:
    case Cause::GroupSilent:
    case Cause::ReportedFailure:
    case Cause::RunTooLong:
    case Cause::ProxyCannotReach:
        return Outcome::Failed;
    case Cause::ResolverSilent:
    case Cause::NoNetwork:
    case Cause::ProxyUnreachable:
    case Cause::ProxyRefused:
    case Cause::SecretUnavailable:
    case Cause::SecretMissing:
    case Cause::SecretsLocked:
    case Cause::SecretDenied:
    case Cause::CaFileUnreadable:
    case Cause::OutOfDescriptors:
    case Cause::PatternTooSlow:
    case Cause::NotListening:
    case Cause::Stalled:
    case Cause::SystemFault:
    case Cause::Cancelled:
        return Outcome::Inconclusive;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
