// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace vigia {

//! What one look says about the target.
enum class Outcome {
    Passed,
    Warned, //!< it answers as it should, but slowly, or its certificate is about to expire
    Failed,
    Inconclusive, //!< our own fault or blindness: says nothing about the target (P15)
};

//! Why a look ended as it did. Put into words only at the edge (wording/).
//! The order is not stored anywhere; apiName() is.
enum class Cause {
    None, //!< Passed
    HeartbeatReceived, //!< Passed: it reported; detail: its message
    // Warned
    Slow, //!< detail: –; limit: the threshold
    CertificateExpiring, //!< certificate->notAfter
    // Failed: finding and reaching it
    NameNotFound,
    NameHasNoAddress,
    ConnectionRefused,
    HostUnreachable,
    ConnectTimedOut,
    ConnectionClosed, //!< closed or reset before a whole answer
    AnswerTimedOut, //!< connected, but no (first) answer in time
    BodyTimedOut, //!< the answer began, but did not end in time
    // Failed: TLS
    TlsFailed, //!< detail: the library's words
    NotTls, //!< what answers there speaks something else, plain HTTP most likely
    TlsTooOld, //!< the server offers nothing new enough
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateWrongHost, //!< detail: the names it is for
    CertificateUnknownIssuer, //!< detail: the issuer's name
    CertificateRejected, //!< any other objection; detail: the library's words
    PinMismatch, //!< detail: the pin the server showed, `sha256/…`
    // Failed: what it says
    NotHttp, //!< the answer is not HTTP
    UnexpectedStatus, //!< code: the HTTP status; wanted: the statuses that are well, empty: the usual 200-299
    TextMissing, //!< detail: the text looked for
    TextPresent, //!< detail: the text that must not be there
    PatternMissing, //!< detail: the pattern
    JsonInvalid,
    JsonPathMissing, //!< detail: the path; wanted: the value that should stand there
    JsonMismatch, //!< detail: what stood there instead; where: the path; wanted: the value that should stand there
    BodyTooLarge, //!< larger than we read, and the check needs all of it
    TooManyRedirects, //!< code: how many were followed
    RedirectForbidden, //!< detail: the scheme, e.g. `file`
    RedirectBroken, //!< a redirect without a usable address
    Drill, //!< nothing was looked at: a person rehearses
    HeartbeatMissing, //!< limit: the period, or wanted: the crontab line; timing.total: how long it has been silent
    GroupSilent, //!< detail: the group none of which reports; code: how many of it should have; else as
                 //!< HeartbeatMissing
    ReportedFailure, //!< it says itself that something is wrong; detail: its message; code: its exit code, 0: none
    RunTooLong, //!< limit: the longest it may take; timing.total: since when it runs
    ProxyCannotReach, //!< detail: the proxy, which answers that it cannot reach the target
    // Inconclusive: our own side
    ResolverSilent,
    NoNetwork, //!< no route from this computer
    ProxyUnreachable, //!< detail: the proxy
    ProxyRefused, //!< detail: the proxy; it demands credentials or forbids the target
    SecretUnavailable, //!< detail: the secret's name; it cannot be used, or the password store cannot be reached
    SecretMissing, //!< detail: the secret's name; there is none
    SecretsLocked, //!< detail: the secret's name; the password store is locked
    SecretDenied, //!< detail: the secret's name; the password store does not let us have it
    CaFileUnreadable, //!< detail: the file
    OutOfDescriptors,
    PatternTooSlow, //!< detail: the pattern; matching it took longer than we grant
    Stalled, //!< this process was kept from running for too long to tell
    NotListening, //!< reports cannot be taken, or nobody is to take them
    SystemFault, //!< detail: the system's words
    Cancelled, //!< we stopped looking (shutdown, suspend, edit)
};

//! `name_not_found` …: the `reason_code` of JSON documents. Never translated, never renamed.
QLatin1StringView apiName(Cause cause);
std::optional<Cause> causeFromApiName(QStringView name);

//! Where the time of a look went, as far as it came; redirects add up. Waiting in our own queues is
//! in none of them (P13).
struct Timing {
    using Span = std::chrono::microseconds;
    std::optional<Span> name;
    std::optional<Span> connect;
    std::optional<Span> tls;
    std::optional<Span> firstByte; //!< from the request sent to the first byte of the answer's head
    Span total{0};

    friend bool operator==(const Timing &, const Timing &) = default;
};

//! The certificate a server showed.
struct CertificateFacts {
    QString subject; //!< common name, or the first alternative name
    QString issuer; //!< common name, or organisation
    QDateTime notAfter; //!< UTC
    QString pin; //!< `sha256/BASE64` of the public key (SubjectPublicKeyInfo, as in RFC 7469)

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

//! What one look saw.
//! Text from the server (detail) is hostile: shown as plain text, control characters made visible.
struct ProbeResult {
    Outcome outcome = Outcome::Inconclusive;
    Cause cause = Cause::None;
    int code = 0; //!< meaning depends on the cause; for HTTP also of a passed look: the status
    QString detail; //!< at most 512 characters; meaning depends on the cause
    QString wanted = {}; //!< what would have been right, as the person configured it; at most 512 characters
    QString where = {}; //!< at which place of the answer; at most 512 characters
    Duration limit{0}; //!< the timeout or threshold that was passed, where the cause is about one
    Timing timing;
    std::optional<CertificateFacts> certificate;

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

//! The outcome every look with this cause has.
Outcome outcomeOf(Cause cause);

} // namespace vigia
