// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/lifetime.h"
#include "domain/channel.h"
#include "domain/foundchats.h"
#include "secrets/secretsource.h"
#include "transfer/transfers.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace vigia {

//! Asks a bot who it is and in which chats it was written to lately, so that nobody has to know a chat's number.
//! What was written stays there for whoever reads it.
class TelegramChats final
{
public:
    using Done = std::function<void(const FoundChats &)>;

    //! The chat of \a way means nothing. \a secrets and \a transfers outlive it.
    TelegramChats(TelegramWay way, SecretSource &secrets, Transfers &transfers);

    //! Answers exactly once, later or from inside; not after this is destroyed.
    void find(const Done &done);

private:
    void askForBot(const QString &token, const Done &done);
    void askForChats(const QString &token, const FoundChats &bot, const Done &done);

    const TelegramWay m_way;
    SecretSource &m_secrets;
    Transfers &m_transfers;
    const Lifetime m_lifetime;
};

} // namespace vigia
