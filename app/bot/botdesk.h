// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/orders.h"
#include "bot/senderquestions.h"

#include <QObject>

namespace vigia::bot {

//! Who is answered, and how often: only whoever writes or presses in the configured chat. What they want: Orders.
//! Engine's thread.
class BotDesk final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives the desk.
    struct World {
        Facade &facade;
        ChatLine &line;
        const Clock &clock;
        Timers &timers;
    };

    struct Home {
        QString channel; //!< its name
        QString chat; //!< as configured
    };

    static constexpr int mostAtOnce = 20; //!< requests; then one every few seconds, what is more is left out
    static constexpr Duration perRequest = std::chrono::seconds(3);
    static constexpr Duration oldest = std::chrono::minutes(10); //!< what waited longer is not carried out

    //! Speaks \a language.
    BotDesk(const World &world, Home home, Language language, QObject *parent = nullptr);

    //! What the bot is called, and the group its chat has become, or 0. From now on it asks about new senders.
    void begin(const QString &name, qint64 movedTo);
    //! \a waited: it may have been written long ago.
    void take(const Update &update, bool waited);

Q_SIGNALS:
    void moved(qint64 to);

private:
    bool isHome(const Place &place) const;
    bool mayAnswer();
    void takeWritten(const Written &written, const Update &update, bool waited);
    void takePressed(const Pressed &pressed, const Update &update, bool waited);
    ConversationPtr converse(const Update &update) const;

    const World m_world;
    const Home m_home;
    const Language m_language;
    QString m_name;
    qint64 m_movedTo = 0;
    Clerk m_clerk;
    LookReports m_looks;
    Orders m_orders;
    SenderQuestions m_senders;
    bool m_begun = false;
    Duration m_allowance = perRequest * mostAtOnce;
    Instant m_allowanceAt;
    const Lifetime m_lifetime;
};

} // namespace vigia::bot
