// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botapi.h"
#include "bot/cursor.h"
#include "bot/update.h"
#include "world/clock.h"
#include "world/timers.h"

#include <functional>
#include <memory>
#include <optional>

namespace vigia::bot {

//! Asks Telegram what was written to the bot, for as long as it lives: a question stays open until there is an answer
//! (long polling). How far it came is kept before anything is handed on, so that a restart carries out nothing twice.
//! Troubles are waited out, longer each time, and said.
class BotPoller final
{
public:
    static constexpr Duration openFor = std::chrono::seconds(30); //!< a question without an answer
    static constexpr Duration longestWait = std::chrono::minutes(1); //!< between tries that may succeed any time
    static constexpr Duration sharedWait = std::chrono::minutes(1); //!< where another program uses the bot
    static constexpr Duration patience = std::chrono::milliseconds(500); //!< with who keeps the cursor

    enum class Trouble {
        None,
        Shared, //!< another program uses the bot, or a webhook does; detail: Telegram's words
        Refused, //!< the token is not (any more) that of a bot
        Unreachable, //!< for a while now; detail: apiName(DeliveryTrouble), a blank, its detail
    };
    struct Parts {
        //! Keeps it; calls back when it is durable, or never will be.
        std::function<void(const Cursor &, std::function<void()>)> keep;
        //! \a name: what the bot is called. Before the first update, and again after each trouble.
        std::function<void(const QString &name, const Cursor &cursor)> begun;
        //! \a waited: it may have been written long ago.
        std::function<void(const Update &update, bool waited)> take;
        std::function<void(Trouble trouble, const QString &detail)> report;
    };

    //! All of it outlives the poller.
    BotPoller(BotApi &api, const Clock &clock, Timers &timers, const Cursor &kept, Parts parts);

    void start();
    //! Something may have changed for the better.
    void hurry();
    //! The group is another from now on.
    void noteMove(qint64 to);
    //! Since when an answer is awaited; absent: none is.
    std::optional<Instant> busySince() const { return m_waiting ? std::nullopt : std::optional(m_asked); }

private:
    void askName();
    void named(const BotApi::Reply &reply);
    void ask();
    void answered(const BotApi::Reply &reply);
    void take(std::vector<Update> updates);
    void takeUnread(const BotApi::Reply &reply);
    void handOn(const std::vector<Update> &updates);
    void askAgain(Duration wait);
    void fail(const DeliveryOutcome &outcome);
    void failShared(const QString &words, Duration wait);
    void noteSuccess();

    BotApi &m_api;
    const Clock &m_clock;
    const Parts m_parts;
    Cursor m_cursor;
    bool m_isNamed = false;
    bool m_waiting = false; //!< for the next try
    bool m_catchesUp = true; //!< what comes next may have waited long
    bool m_cautious = false; //!< the last answer could not be read: one update at a time
    int m_failures = 0; //!< in a row
    std::optional<Instant> m_sharedAt; //!< when another program was seen last
    Instant m_asked;
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_patience;
    std::function<void()> m_kept; //!< what waits for the cursor
    const Lifetime m_lifetime;
};

} // namespace vigia::bot
