// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdocument.h"

#include "domain/status.h"
#include "wording/jsontext.h"
#include "wording/reasonwords.h"

namespace vigia {

namespace {

std::optional<double> milliseconds(const std::optional<Timing::Span> &span)
{
    if (!span)
        return std::nullopt;
    return double(span->count()) / 1000.0;
}

Status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return Status::Up;
    case Outcome::Warned:
        return Status::Degraded;
    case Outcome::Failed:
        return Status::Down;
    case Outcome::Inconclusive:
        return Status::Unknown;
    }
    Q_UNREACHABLE();
}

QByteArray timeObject(const Timing &timing)
{
    JsonObjectText object;
    object.addNumber("name_ms", milliseconds(timing.name));
    object.addNumber("connect_ms", milliseconds(timing.connect));
    object.addNumber("tls_ms", milliseconds(timing.tls));
    object.addNumber("first_byte_ms", milliseconds(timing.firstByte));
    object.addNumber("total_ms", milliseconds(timing.total));
    return object.text();
}

QByteArray certificateObject(const std::optional<CertificateFacts> &certificate)
{
    if (!certificate)
        return "null";
    JsonObjectText object;
    object.add("subject", certificate->subject);
    object.add("issuer", certificate->issuer);
    object.addOrNull("not_after",
        certificate->notAfter.isValid() ? std::optional(certificate->notAfter.toUTC().toString(Qt::ISODate))
                                        : std::nullopt);
    object.add("pin", certificate->pin);
    return object.text();
}

} // namespace

QByteArray checkDocument(const QString &target, const ProbeResult &result)
{
    JsonObjectText object;
    object.add("target", target);
    object.add("status", QString(apiName(statusOf(result.outcome))));
    object.add("reason", reasonText(result, Language::english()));
    object.addOrNull(
        "reason_code", result.cause == Cause::None ? std::nullopt : std::optional(QString(apiName(result.cause))));
    // What is no HTTP status counts something else, which the reason tells.
    object.addRaw("code", result.code >= 100 ? QByteArray::number(result.code) : QByteArray("null"));
    object.addRaw("time", timeObject(result.timing));
    object.addRaw("certificate", certificateObject(result.certificate));
    return object.text() + '\n';
}

} // namespace vigia
