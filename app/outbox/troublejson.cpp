// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/troublejson.h"

#include "domain/names.h"
#include "outbox/backoff.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr NameTable<Fate, 4> fateNames{{{
    {Fate::Accepted, "accepted"},
    {Fate::NotSent, "not_sent"},
    {Fate::Uncertain, "uncertain"},
    {Fate::Refused, "refused"},
}}};

constexpr auto askedUntilKey = QLatin1StringView("asked_until");

} // namespace

QByteArray toJson(const DeliveryOutcome &outcome, const std::optional<UtcTime> &at)
{
    QJsonObject json{
        {QStringLiteral("fate"), fateNames.name(outcome.fate)},
        {QStringLiteral("trouble"), apiName(outcome.trouble)},
        {QStringLiteral("code"), outcome.code},
        {QStringLiteral("detail"), outcome.detail},
    };
    if (at && outcome.retryAfter) {
        const UtcTime until = *at + std::min(*outcome.retryAfter, deliveryPatience);
        json[askedUntilKey] = qint64(until.time_since_epoch().count());
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<UtcTime> askedUntil(const QByteArray &json)
{
    const QJsonValue until = QJsonDocument::fromJson(json).object()[askedUntilKey];
    return until.isDouble() ? std::optional(UtcTime(Duration(until.toInteger()))) : std::nullopt;
}

QByteArray asUncertain(const QByteArray &json)
{
    DeliveryOutcome outcome = outcomeFromJson(json).value_or(DeliveryOutcome());
    outcome.fate = Fate::Uncertain;
    return toJson(outcome);
}

std::optional<DeliveryOutcome> outcomeFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DeliveryOutcome outcome;
    outcome.fate = fateNames.value(object[QStringLiteral("fate")].toString()).value_or(Fate::NotSent);
    outcome.trouble =
        deliveryTroubleFromApiName(object[QStringLiteral("trouble")].toString()).value_or(DeliveryTrouble::OwnFault);
    outcome.code = object[QStringLiteral("code")].toInt();
    outcome.detail = object[QStringLiteral("detail")].toString();
    return outcome;
}

} // namespace vigia
