// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botpoller.h"
#include "facade/facade.h"
#include "wording/language.h"

#include <memory>

namespace vigia {

//! The bot of a Telegram channel, which answers questions in its chat; or nobody, where none is configured.
//! Engine's thread.
class Bot final
{
public:
    //! All of it outlives the bot.
    struct World {
        Facade &facade;
        SecretSource &secrets;
        const Clock &clock;
        Timers &timers;
    };
    struct Parts {
        //! Remembers \a cursor; calls back when it is durable, or cannot be made so.
        std::function<void(const QByteArray &cursor, std::function<void()>)> keep;
        //! How it fares: absent, or Vigia's own trouble.
        std::function<void(const std::optional<HealthView::Trouble> &trouble)> report;
    };
    struct Settings {
        QString channel; //!< its name
        TelegramWay way;
        Language language = Language::english();
    };

    //! \a cursor: what was remembered last.
    Bot(const World &world, Parts parts, const QByteArray &cursor);
    ~Bot();

    //! Absent: nobody answers any more. The same as before changes nothing.
    void configure(const std::optional<Settings> &settings);
    //! The secret \a name may be another now.
    void secretChanged(const QString &name);
    //! See BotPoller::busySince(); absent also where nobody answers.
    std::optional<Instant> busySince() const;

private:
    struct Session;

    void report(bot::BotPoller::Trouble trouble, const QString &detail) const;

    const World m_world;
    const Parts m_parts;
    bot::Cursor m_cursor;
    std::optional<Settings> m_settings;
    CurlLibrary m_library;
    std::unique_ptr<Session> m_session;
};

} // namespace vigia
