// SPDX-License-Identifier: GPL-3.0-or-later
#include "proberesultjson.h"

namespace vigia {

namespace {

void putSpan(QJsonObject &json, QLatin1StringView key, const std::optional<Timing::Span> &span)
{
    if (span)
        json[key] = static_cast<qint64>(span->count());
}

std::optional<Timing::Span> takeSpan(const QJsonObject &json, QLatin1StringView key)
{
    const QJsonValue value = json[key];
    if (!value.isDouble())
        return std::nullopt;
    return Timing::Span(std::max<qint64>(0, value.toInteger()));
}

constexpr auto outcomeKey = QLatin1StringView("outcome");
constexpr auto inconclusive = QLatin1StringView("inconclusive");
constexpr auto causeKey = QLatin1StringView("cause");
constexpr auto codeKey = QLatin1StringView("code");
constexpr auto detailKey = QLatin1StringView("detail");
constexpr auto wantedKey = QLatin1StringView("wanted");
constexpr auto whereKey = QLatin1StringView("where");
constexpr auto limitKey = QLatin1StringView("limit_ms");
constexpr auto totalKey = QLatin1StringView("total_us");
constexpr auto nameKey = QLatin1StringView("name_us");
constexpr auto connectKey = QLatin1StringView("connect_us");
constexpr auto tlsKey = QLatin1StringView("tls_us");
constexpr auto firstByteKey = QLatin1StringView("first_byte_us");
constexpr auto certificateKey = QLatin1StringView("certificate");
constexpr auto subjectKey = QLatin1StringView("subject");
constexpr auto issuerKey = QLatin1StringView("issuer");
constexpr auto notAfterKey = QLatin1StringView("not_after");
constexpr auto pinKey = QLatin1StringView("pin");

} // namespace

QJsonObject toJson(const ProbeResult &result)
{
    QJsonObject json;
    json[causeKey] = apiName(result.cause);
    // Nothing looked yet has no cause, like a look that passed.
    if (result.outcome == Outcome::Inconclusive && outcomeOf(result.cause) != Outcome::Inconclusive)
        json[outcomeKey] = inconclusive;
    if (result.code)
        json[codeKey] = result.code;
    if (!result.detail.isEmpty())
        json[detailKey] = result.detail;
    if (!result.wanted.isEmpty())
        json[wantedKey] = result.wanted;
    if (!result.where.isEmpty())
        json[whereKey] = result.where;
    if (result.limit.count())
        json[limitKey] = static_cast<qint64>(result.limit.count());
    json[totalKey] = static_cast<qint64>(result.timing.total.count());
    putSpan(json, nameKey, result.timing.name);
    putSpan(json, connectKey, result.timing.connect);
    putSpan(json, tlsKey, result.timing.tls);
    putSpan(json, firstByteKey, result.timing.firstByte);
    if (result.certificate) {
        json[certificateKey] =
            QJsonObject{{subjectKey, result.certificate->subject}, {issuerKey, result.certificate->issuer},
                {notAfterKey, result.certificate->notAfter.toUTC().toString(Qt::ISODate)},
                {pinKey, result.certificate->pin}};
    }
    return json;
}

ProbeResult probeResultFromJson(const QJsonObject &json)
{
    ProbeResult result;
    result.cause = causeFromApiName(json[causeKey].toString()).value_or(Cause::SystemFault);
    result.outcome = json[outcomeKey].toString() == inconclusive ? Outcome::Inconclusive : outcomeOf(result.cause);
    result.code = json[codeKey].toInt();
    result.detail = json[detailKey].toString();
    result.wanted = json[wantedKey].toString();
    result.where = json[whereKey].toString();
    result.limit = Duration(json[limitKey].toInteger());
    result.timing.total = takeSpan(json, totalKey).value_or(Timing::Span(0));
    result.timing.name = takeSpan(json, nameKey);
    result.timing.connect = takeSpan(json, connectKey);
    result.timing.tls = takeSpan(json, tlsKey);
    result.timing.firstByte = takeSpan(json, firstByteKey);
    if (json[certificateKey].isObject()) {
        const QJsonObject certificate = json[certificateKey].toObject();
        result.certificate = CertificateFacts{certificate[subjectKey].toString(), certificate[issuerKey].toString(),
            QDateTime::fromString(certificate[notAfterKey].toString(), Qt::ISODate), certificate[pinKey].toString()};
    }
    return result;
}

} // namespace vigia
