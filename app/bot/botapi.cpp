// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botapi.h"

#include "channels/neededsecrets.h"
#include "channels/telegramapi.h"

#include <QJsonDocument>

namespace vigia::bot {

BotApi::BotApi(TelegramWay way, SecretSource &secrets, Transfers &transfers)
    : m_way(std::move(way))
    , m_secrets(secrets)
    , m_transfers(transfers)
{
}

void BotApi::call(const char *method, const QJsonObject &parameters, const Limits &limits, Done done)
{
    const QString name = m_way.secret.name;
    const auto fetched = [this, method, parameters, limits, name, done = std::move(done)](
                             const NeededSecrets &secrets) {
        if (!secrets)
            return done({secrets.error(), {}, {}});
        HttpTransfer question = telegram::request(m_way, secrets->value(name).trimmed(), method, parameters);
        question.timeout = limits.timeout;
        question.mostBody = limits.mostBody;
        m_transfers.start(
            question, m_lifetime.guarded([this, done](const TransferAnswer &answer) { done(replyOf(answer)); }));
    };
    fetchSecrets(m_secrets, {name}, m_lifetime.guarded(fetched));
}

BotApi::Reply BotApi::replyOf(const TransferAnswer &answer)
{
    const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
    Reply reply{telegram::outcomeOf(answer, document), document.value(QLatin1StringView("result")), answer.body};
    if (reply.outcome.trouble == DeliveryTrouble::LoginRefused)
        m_secrets.invalidate(m_way.secret.name); // it may have been changed
    return reply;
}

} // namespace vigia::bot
