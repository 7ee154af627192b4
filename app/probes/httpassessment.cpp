// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpassessment.h"

#include "jsonpath.h"

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

//! Empty for the usual.
QString wantedText(const std::vector<StatusRange> &expected)
{
    return expected == std::vector{StatusRange{}} ? QString() : shownStatuses(expected);
}

//! No longer than a result may hold, and without half a character at the end.
QString shortened(QString text)
{
    if (text.size() > detailLimit)
        text.truncate(text.at(detailLimit - 1).isHighSurrogate() ? detailLimit - 1 : detailLimit);
    return text;
}

ProbeResult wanting(ProbeResult result, const QString &wanted, const QString &where = {})
{
    result.wanted = shortened(wanted);
    result.where = shortened(where);
    return result;
}

Objection objectionToMatching(const HttpObservation &seen, const HttpOptions &options)
{
    if (options.matches.isEmpty())
        return std::nullopt;
    switch (seen.matching) {
    case PatternMatch::Found:
        return std::nullopt;
    case PatternMatch::Missing:
        return resultOf(Cause::PatternMissing, options.matches);
    case PatternMatch::Undecided:
        return resultOf(Cause::PatternTooSlow, options.matches);
    }
    Q_UNREACHABLE();
}

Objection objectionToText(const HttpObservation &seen, const HttpOptions &options)
{
    if (options.contains.isEmpty() && options.notContains.isEmpty())
        return objectionToMatching(seen, options);
    const QString text = bodyText(seen);
    if (!options.notContains.isEmpty() && text.contains(options.notContains))
        return resultOf(Cause::TextPresent, options.notContains);
    if (!options.contains.isEmpty() && !text.contains(options.contains))
        return resultOf(Cause::TextMissing, options.contains);
    return objectionToMatching(seen, options);
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
        return wanting(resultOf(Cause::JsonPathMissing, options.json->path), options.json->equals);
    const QString text = textOf(*value);
    if (text != options.json->equals)
        return wanting(resultOf(Cause::JsonMismatch, text), options.json->equals, options.json->path);
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
        return wanting(resultOf(Cause::UnexpectedStatus), wantedText(options.expect));
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

QString bodyText(const HttpObservation &seen)
{
    const QByteArray type = seen.contentType.toLower();
    const bool latin = type.contains("iso-8859-1") || type.contains("latin1") || type.contains("windows-1252");
    return latin ? QString::fromLatin1(seen.body) : QString::fromUtf8(seen.body);
}

bool needsMatching(const HttpObservation &seen, const HttpOptions &options)
{
    return !options.matches.isEmpty() && isExpected(seen.status, options.expect);
}

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
    result.detail = shortened(std::move(detail));
    return result;
}

} // namespace vigia
