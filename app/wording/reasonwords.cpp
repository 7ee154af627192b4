// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonwords.h"

#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

//! What stands for %1, %2 and %3, where a text has them.
enum class Filling {
    None,
    Detail,
    DetailAndWanted,
    DetailWhereAndWanted,
    Patience, //!< how long was waited
    Expiry, //!< the day the certificate ends
    StatusAndTime,
    StatusTimeAndWanted,
    Time,
    TimeAndLimit,
    Redirects, //!< %n
    SilenceAndPeriod,
    SilenceAndWanted,
    SilenceOfGroup, //!< and %n
    ExitCode,
    MessageAndExitCode,
};

struct Pattern {
    Filling filling;
    const char *text;
    const char *withoutFilling = nullptr; //!< where nothing is known that could stand there
};

Pattern patternOf(const ProbeResult &result)
{
    using enum Filling;
    switch (result.cause) {
    case Cause::None:
        if (result.outcome == Outcome::Inconclusive)
            return {None, QT_TRANSLATE_NOOP("Reason", "nothing is known yet")};
        if (result.code == 0)
            return {Time, QT_TRANSLATE_NOOP("Reason", "answered in %1")};
        return {StatusAndTime, QT_TRANSLATE_NOOP("Reason", "HTTP %1 in %2")};
    case Cause::HeartbeatReceived:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "reported “%1”"), QT_TRANSLATE_NOOP("Reason", "reported")};
    case Cause::HeartbeatMissing:
        if (!result.wanted.isEmpty())
            return {SilenceAndWanted, QT_TRANSLATE_NOOP("Reason", "silent for %1, expected at “%2”")};
        return {SilenceAndPeriod, QT_TRANSLATE_NOOP("Reason", "silent for %1, expected every %2")};
    case Cause::GroupSilent:
        return {SilenceOfGroup,
            QT_TRANSLATE_N_NOOP("Reason", "silent for %1, like all %n that should have reported in “%2”")};
    case Cause::ReportedFailure:
        if (result.code != 0 && !result.detail.isEmpty())
            return {MessageAndExitCode, QT_TRANSLATE_NOOP("Reason", "reported a failure: “%1” (exit code %2)")};
        if (result.code != 0)
            return {ExitCode, QT_TRANSLATE_NOOP("Reason", "reported a failure (exit code %1)")};
        return {Detail, QT_TRANSLATE_NOOP("Reason", "reported a failure: “%1”"),
            QT_TRANSLATE_NOOP("Reason", "reported a failure")};
    case Cause::RunTooLong:
        return {Patience, QT_TRANSLATE_NOOP("Reason", "began, but did not end within %1")};
    case Cause::Slow:
        return {TimeAndLimit, QT_TRANSLATE_NOOP("Reason", "answered in %1, more than %2")};
    case Cause::CertificateExpiring:
        return {Expiry, QT_TRANSLATE_NOOP("Reason", "the certificate expires on %1"),
            QT_TRANSLATE_NOOP("Reason", "the certificate expires soon")};
    case Cause::NameNotFound:
        return {None, QT_TRANSLATE_NOOP("Reason", "its name does not exist (DNS)")};
    case Cause::NameHasNoAddress:
        return {None, QT_TRANSLATE_NOOP("Reason", "its name has no address (DNS)")};
    case Cause::ConnectionRefused:
        return {None, QT_TRANSLATE_NOOP("Reason", "refused the connection")};
    case Cause::HostUnreachable:
        return {None, QT_TRANSLATE_NOOP("Reason", "there is no route to its address")};
    case Cause::ConnectTimedOut:
        return {Patience, QT_TRANSLATE_NOOP("Reason", "no connection within %1")};
    case Cause::ConnectionClosed:
        return {None, QT_TRANSLATE_NOOP("Reason", "closed the connection without a complete answer")};
    case Cause::AnswerTimedOut:
        return {Patience, QT_TRANSLATE_NOOP("Reason", "connected, but no answer within %1")};
    case Cause::BodyTimedOut:
        return {Patience, QT_TRANSLATE_NOOP("Reason", "the answer did not end within %1")};
    case Cause::TlsFailed:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "no secure connection could be made (TLS: %1)"),
            QT_TRANSLATE_NOOP("Reason", "no secure connection could be made (TLS)")};
    case Cause::NotTls:
        return {None, QT_TRANSLATE_NOOP("Reason", "does not speak TLS there; if it is plain HTTP, write http://")};
    case Cause::TlsTooOld:
        return {None, QT_TRANSLATE_NOOP("Reason", "offers only outdated encryption (TLS)")};
    case Cause::CertificateExpired:
        return {Expiry, QT_TRANSLATE_NOOP("Reason", "the certificate expired on %1"),
            QT_TRANSLATE_NOOP("Reason", "the certificate has expired")};
    case Cause::CertificateNotYetValid:
        return {None, QT_TRANSLATE_NOOP("Reason", "the certificate is not valid yet")};
    case Cause::CertificateSelfSigned:
        return {None, QT_TRANSLATE_NOOP("Reason", "the certificate is self-signed")};
    case Cause::CertificateWrongHost:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the certificate is for %1, not for this address"),
            QT_TRANSLATE_NOOP("Reason", "the certificate is for another address")};
    case Cause::CertificateUnknownIssuer:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the certificate's issuer is not trusted: %1"),
            QT_TRANSLATE_NOOP("Reason", "the certificate's issuer is not trusted")};
    case Cause::CertificateRejected:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the certificate is not accepted (%1)"),
            QT_TRANSLATE_NOOP("Reason", "the certificate is not accepted")};
    case Cause::PinMismatch:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "not the certificate that is trusted, but %1"),
            QT_TRANSLATE_NOOP("Reason", "not the certificate that is trusted")};
    case Cause::NotHttp:
        return {None, QT_TRANSLATE_NOOP("Reason", "the answer is not HTTP")};
    case Cause::UnexpectedStatus:
        if (!result.wanted.isEmpty())
            return {StatusTimeAndWanted, QT_TRANSLATE_NOOP("Reason", "HTTP %1 in %2, expected %3")};
        return {StatusAndTime, QT_TRANSLATE_NOOP("Reason", "HTTP %1 in %2")};
    case Cause::TextMissing:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the answer does not contain “%1”")};
    case Cause::TextPresent:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the answer contains “%1”")};
    case Cause::PatternMissing:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the answer does not match “%1”")};
    case Cause::JsonInvalid:
        return {None, QT_TRANSLATE_NOOP("Reason", "the answer is not valid JSON")};
    case Cause::JsonPathMissing:
        if (!result.wanted.isEmpty())
            return {DetailAndWanted, QT_TRANSLATE_NOOP("Reason", "the JSON answer has no %1, expected “%2” there")};
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the JSON answer has no %1")};
    case Cause::JsonMismatch:
        if (!result.where.isEmpty()) {
            return {
                DetailWhereAndWanted, QT_TRANSLATE_NOOP("Reason", "the JSON answer holds “%1” at %2, expected “%3”")};
        }
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the JSON answer holds “%1”, which is not expected")};
    case Cause::BodyTooLarge:
        return {None, QT_TRANSLATE_NOOP("Reason", "the answer is larger than can be checked")};
    case Cause::TooManyRedirects:
        return {Redirects, QT_TRANSLATE_N_NOOP("Reason", "still redirected after %n redirect(s)")};
    case Cause::RedirectForbidden:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "redirected to the forbidden scheme “%1”")};
    case Cause::RedirectBroken:
        return {None, QT_TRANSLATE_NOOP("Reason", "redirected without a usable address")};
    case Cause::Drill:
        return {None, QT_TRANSLATE_NOOP("Reason", "this is a fire drill")};
    case Cause::ProxyCannotReach:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the proxy %1 cannot reach it")};
    case Cause::ResolverSilent:
        return {None, QT_TRANSLATE_NOOP("Reason", "this computer's name service (DNS) does not answer")};
    case Cause::NoNetwork:
        return {None, QT_TRANSLATE_NOOP("Reason", "this computer has no route to that network")};
    case Cause::ProxyUnreachable:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the proxy %1 cannot be reached")};
    case Cause::ProxyRefused:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the proxy %1 refuses")};
    case Cause::SecretUnavailable:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the secret %1 is not available")};
    case Cause::SecretMissing:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the secret %1 is missing")};
    case Cause::SecretDenied:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the password store refuses to give out the secret %1")};
    case Cause::SecretsLocked:
        return {None, QT_TRANSLATE_NOOP("Reason", "the password store is locked")};
    case Cause::CaFileUnreadable:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "the file of trusted certificates %1 cannot be read")};
    case Cause::OutOfDescriptors:
        return {None, QT_TRANSLATE_NOOP("Reason", "this computer has too many open connections")};
    case Cause::PatternTooSlow:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "matching the answer with “%1” takes too long")};
    case Cause::Stalled:
        return {None, QT_TRANSLATE_NOOP("Reason", "this computer was too busy to finish the check")};
    case Cause::NotListening:
        return {None, QT_TRANSLATE_NOOP("Reason", "its reports cannot be taken")};
    case Cause::SystemFault:
        return {Detail, QT_TRANSLATE_NOOP("Reason", "a fault of this computer (%1)"),
            QT_TRANSLATE_NOOP("Reason", "a fault of this computer")};
    case Cause::Cancelled:
        return {None, QT_TRANSLATE_NOOP("Reason", "the check was broken off")};
    }
    Q_UNREACHABLE();
}

Duration rounded(std::chrono::microseconds time)
{
    return std::chrono::duration_cast<Duration>(time);
}

QString patience(const ProbeResult &result, const Language &language)
{
    return preciseDurationText(result.limit > Duration::zero() ? result.limit : rounded(result.timing.total), language);
}

//! Certificates are dated in UTC.
QString expiry(const ProbeResult &result, const Language &language)
{
    if (!result.certificate || !result.certificate->notAfter.isValid())
        return {};
    return dateText(result.certificate->notAfter, language, QTimeZone::utc());
}

QString fill(const Pattern &pattern, const QString &value, const Language &language)
{
    if (value.isEmpty() && pattern.withoutFilling)
        return language.translate("Reason", pattern.withoutFilling);
    return language.translate("Reason", pattern.text).arg(value);
}

} // namespace

QString reasonText(const ProbeResult &result, const Language &language)
{
    const Pattern pattern = patternOf(result);
    const auto time = [&] { return answerTimeText(result.timing.total, language); };
    switch (pattern.filling) {
    case Filling::None:
        return language.translate("Reason", pattern.text);
    case Filling::Detail:
        return fill(pattern, visibleText(result.detail, 200), language);
    case Filling::DetailAndWanted:
        return language.translate("Reason", pattern.text)
            .arg(visibleText(result.detail, 200), visibleText(result.wanted, 200));
    case Filling::DetailWhereAndWanted:
        return language.translate("Reason", pattern.text)
            .arg(visibleText(result.detail, 200), visibleText(result.where, 200), visibleText(result.wanted, 200));
    case Filling::Patience:
        return fill(pattern, patience(result, language), language);
    case Filling::Expiry:
        return fill(pattern, expiry(result, language), language);
    case Filling::Time:
        return fill(pattern, time(), language);
    case Filling::StatusAndTime:
        return language.translate("Reason", pattern.text).arg(QString::number(result.code), time());
    case Filling::StatusTimeAndWanted:
        return language.translate("Reason", pattern.text)
            .arg(QString::number(result.code), time(), visibleText(result.wanted, 200));
    case Filling::TimeAndLimit:
        return language.translate("Reason", pattern.text)
            .arg(longerTimeText(result.timing.total, result.limit, language),
                preciseDurationText(result.limit, language));
    case Filling::SilenceAndPeriod:
        return language.translate("Reason", pattern.text)
            .arg(durationText(rounded(result.timing.total), language), preciseDurationText(result.limit, language));
    case Filling::SilenceAndWanted:
        return language.translate("Reason", pattern.text)
            .arg(durationText(rounded(result.timing.total), language), visibleText(result.wanted, 200));
    case Filling::SilenceOfGroup:
        return language.translate("Reason", pattern.text, nullptr, qMax(0, result.code))
            .arg(durationText(rounded(result.timing.total), language), visibleText(result.detail, 200));
    case Filling::ExitCode:
        return language.translate("Reason", pattern.text).arg(result.code);
    case Filling::MessageAndExitCode:
        return language.translate("Reason", pattern.text)
            .arg(visibleText(result.detail, 200), QString::number(result.code));
    case Filling::Redirects:
        return language.translate("Reason", pattern.text, nullptr, qMax(0, result.code));
    }
    Q_UNREACHABLE();
}

} // namespace vigia
