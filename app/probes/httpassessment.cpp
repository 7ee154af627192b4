// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpassessment.h"

#include "jsonpath.h"
#include "patterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype detailLimit = 512;

using Objection = std::optional<ProbeResult>;

bool isExpected(int status, const std::vector<StatusRange> &expected)
{
    return std::any_of(expected.begin(), expected.end(),
        [status](const StatusRange &range) { return status >= range.first && status <= range.last; });
}

QString decoded(const HttpObservation &seen)
{
    const QByteArray type = seen.contentType.toLower();
    const bool latin = type.contains("iso-8859-1") || type.contains("latin1") || type.contains("windows-1252");
    return latin ? QString::fromLatin1(seen.body) : QString::fromUtf8(seen.body);
}

Objection objectionToText(const HttpObservation &seen, const HttpOptions &options)
{
    if (options.contains.isEmpty() && options.notContains.isEmpty() && options.matches.isEmpty())
        return std::nullopt;
    const QString text = decoded(seen);
    if (!options.notContains.isEmpty() && text.contains(options.notContains))
        return resultOf(Cause::TextPresent, options.notContains);
    if (!options.contains.isEmpty() && !text.contains(options.contains))
        return resultOf(Cause::TextMissing, options.contains);
    if (!options.matches.isEmpty() && !matchesWithin(text, options.matches))
        return resultOf(Cause::PatternMissing, options.matches);
    return std::nullopt;
}

Objection objectionToJson(const HttpObservation &seen, const HttpOptions &options)
{
    if (!options.json)
        return std::nullopt;
    if (seen.bodyCut)
        return resultOf(Cause::BodyTooLarge);
    // Wrapped, because QJsonDocument takes only objects and arrays at the top, and JSON any value.
    const auto document = QJsonDocument::fromJson('[' + seen.body + ']');
    if (!document.isArray() || document.array().size() != 1)
        return resultOf(Cause::JsonInvalid);
    const auto value = valueAt(document.array().at(0), options.json->path);
    if (!value)
        return resultOf(Cause::JsonPathMissing, options.json->path);
    const QString text = textOf(*value);
    if (text != options.json->equals)
        return resultOf(Cause::JsonMismatch, text);
    return std::nullopt;
}

bool isAboutToExpire(const HttpObservation &seen, const HttpOptions &options, UtcTime now)
{
    if (!seen.certificate || !seen.certificate->notAfter.isValid() || options.expiryWarning <= Duration::zero())
        return false;
    const UtcTime end{Duration(seen.certificate->notAfter.toMSecsSinceEpoch())};
    return end - now < options.expiryWarning;
}

ProbeResult judged(const HttpObservation &seen, const HttpOptions &options, UtcTime now)
{
    if (!isExpected(seen.status, options.expect))
        return resultOf(Cause::UnexpectedStatus);
    if (const Objection objection = objectionToText(seen, options))
        return *objection;
    if (const Objection objection = objectionToJson(seen, options))
        return *objection;
    if (options.slowerThan && seen.timing.total > *options.slowerThan) {
        ProbeResult slow = resultOf(Cause::Slow);
        slow.limit = *options.slowerThan;
        return slow;
    }
    return resultOf(isAboutToExpire(seen, options, now) ? Cause::CertificateExpiring : Cause::None);
}

} // namespace

ProbeResult assess(const HttpObservation &seen, const HttpOptions &options, UtcTime now)
{
    ProbeResult result = judged(seen, options, now);
    result.code = seen.status;
    result.timing = seen.timing;
    result.certificate = seen.certificate;
    return result;
}

ProbeResult resultOf(Cause cause, QString detail)
{
    ProbeResult result;
    result.outcome = outcomeOf(cause);
    result.cause = cause;
    if (detail.size() > detailLimit)
        detail.truncate(detail.at(detailLimit - 1).isHighSurrogate() ? detailLimit - 1 : detailLimit);
    result.detail = std::move(detail);
    return result;
}

} // namespace vigia
