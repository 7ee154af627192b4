// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/lifetime.h"
#include "domain/channel.h"
#include "transfer/transfers.h"
#include "world/timers.h"

#include <QJsonObject>
#include <QJsonValue>

#include <deque>
#include <memory>

namespace vigia {

//! Changes what messages in a Telegram chat say, one after the other. A change notifies nobody, so it may come late: it
//! waits as long as Telegram asks, which it does where a chat gets much at a time; and it may be lost.
class TelegramEdits final
{
public:
    static constexpr std::size_t mostWaiting = 100; //!< beyond it the oldest are given up
    static constexpr int mostTries = 4;
    static constexpr Duration usualWait = std::chrono::seconds(5); //!< where Telegram names none
    static constexpr Duration longestWait = std::chrono::minutes(10); //!< who asks for more is left alone

    struct Edit {
        QString token;
        QJsonValue chat;
        qint64 message = 0;
        QString text;
        QJsonObject buttons = {}; //!< `reply_markup`; empty: none any more
        int tries = 0;
    };

    //! All of them outlive it.
    TelegramEdits(const TelegramWay &way, Transfers &transfers, Timers &timers);

    //! Instead of what the same message was to say.
    void add(Edit edit);

private:
    void sendNext();
    void answered(const TransferAnswer &answer);

    const TelegramWay &m_way;
    Transfers &m_transfers;
    std::deque<Edit> m_waiting; //!< the first one may be under way
    bool m_isUnderWay = false;
    bool m_isResting = false;
    const std::unique_ptr<Timer> m_rest;
    const Lifetime m_lifetime;
};

} // namespace vigia
