// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/lifetime.h"
#include "domain/channel.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace vigia::bot {

//! Calls the Bot API as one bot. Its token is fetched for each call, and in no answer (P16).
class BotApi final
{
public:
    struct Limits {
        Duration timeout = std::chrono::seconds(20);
        qsizetype mostBody = HttpTransfer::usualBody;
    };
    struct Reply {
        DeliveryOutcome outcome; //!< Accepted: `result` is what was asked for
        QJsonValue result;
        QByteArray body; //!< as it came, cut
    };
    using Done = std::function<void(const Reply &)>;

    //! \a secrets and \a transfers outlive it.
    BotApi(TelegramWay way, SecretSource &secrets, Transfers &transfers);

    const TelegramWay &way() const { return m_way; }

    //! Answers exactly once, later or from inside; not after this is destroyed.
    void call(const char *method, const QJsonObject &parameters, const Limits &limits, Done done);
    void call(
        const char *method, const QJsonObject &parameters, Done done = [](const Reply &) {})
    {
        call(method, parameters, Limits{}, std::move(done));
    }

private:
    Reply replyOf(const TransferAnswer &answer);

    const TelegramWay m_way;
    SecretSource &m_secrets;
    Transfers &m_transfers;
    const Lifetime m_lifetime;
};

} // namespace vigia::bot
