// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/troublejson.h"

#include "domain/names.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr NameTable<Fate, 4> fateNames{{{
    {Fate::Accepted, "accepted"},
    {Fate::NotSent, "not_sent"},
    {Fate::Uncertain, "uncertain"},
    {Fate::Refused, "refused"},
}}};

} // namespace

QByteArray toJson(const DeliveryOutcome &outcome)
{
    const QJsonObject json{
        {QStringLiteral("fate"), fateNames.name(outcome.fate)},
        {QStringLiteral("trouble"), apiName(outcome.trouble)},
        {QStringLiteral("code"), outcome.code},
        {QStringLiteral("detail"), outcome.detail},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
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
