// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramapi.h"

#include "wording/visibletext.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigia::telegram {

using Fate = DeliveryOutcome::Fate;

HttpTransfer request(const TelegramWay &way, const QString &token, const char *method, const QJsonObject &document)
{
    HttpTransfer transfer;
    QString base = way.api;
    while (base.endsWith(u'/'))
        base.chop(1);
    // A token is a number, a colon, letters and digits; whatever else it is stays in one part of the path.
    const QByteArray safeToken = token.toUtf8().toPercentEncoding(":");
    transfer.url =
        QUrl(base + QStringLiteral("/bot") + QString::fromLatin1(safeToken) + u'/' + QLatin1StringView(method));
    transfer.headers = {{"Content-Type", "application/json"}};
    transfer.body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    transfer.proxy = way.proxy;
    transfer.secrets = {token.toUtf8()};
    return transfer;
}

DeliveryOutcome outcomeOf(const TransferAnswer &answer, const QJsonObject &document)
{
    DeliveryOutcome outcome = answer.outcome;
    if (outcome.fate == Fate::Accepted) {
        if (document.value(QLatin1StringView("ok")).toBool())
            return outcome;
        outcome.fate = Fate::Uncertain; // whoever said yes, it was not the Bot API
        outcome.trouble = DeliveryTrouble::NotUnderstood;
        return outcome;
    }
    const QString description = document.value(QLatin1StringView("description")).toString();
    if (outcome.code != 0 && !description.isEmpty())
        outcome.detail = visibleText(description.simplified(), 499);
    if (outcome.code == 404) // there is no such bot
        outcome.trouble = DeliveryTrouble::LoginRefused;
    const QJsonObject parameters = document.value(QLatin1StringView("parameters")).toObject();
    const QJsonValue wait = parameters.value(QLatin1StringView("retry_after"));
    if (wait.isDouble())
        outcome.retryAfter = std::chrono::seconds(std::clamp<qint64>(wait.toInteger(), 0, 24 * 60 * 60));
    return outcome;
}

} // namespace vigia::telegram
