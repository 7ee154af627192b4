// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/buttons.h"
#include "bot/clerk.h"
#include "bot/lookreports.h"
#include "bot/request.h"

#include <deque>

namespace vigia::bot {

//! Carries out what was written, and what was pressed.
class Orders final
{
public:
    //! All of it outlives this.
    struct World {
        Clerk &clerk;
        LookReports &looks;
        const Clock &clock;
        QString channel; //!< its name: what is acknowledged in its chat is not told there once more
    };

    static constexpr Duration usualMute = std::chrono::hours(1);
    static constexpr Duration questionLasts = std::chrono::minutes(10);
    static constexpr std::size_t mostQuestions = 20; //!< open at a time; the oldest is closed

    explicit Orders(const World &world);

    void carryOut(const Request &request, const ConversationPtr &with);
    void carryOut(const Press &press, const ConversationPtr &with);

private:
    //! Whether a monitor is to be removed.
    struct Question {
        QString key;
        MonitorId monitor;
        QString name;
        Instant asked;
    };

    void on(const asked::Status &, const ConversationPtr &with);
    void on(const asked::Down &, const ConversationPtr &with);
    void on(const asked::Acknowledge &a, const ConversationPtr &with);
    void on(const asked::Mute &a, const ConversationPtr &with);
    void on(const asked::Unmute &, const ConversationPtr &with);
    void on(const asked::Check &a, const ConversationPtr &with);
    void on(const asked::RemoveHost &a, const ConversationPtr &with);
    void on(const asked::Start &, const ConversationPtr &with);
    void on(const asked::Help &, const ConversationPtr &with);
    void on(const asked::Nameless &a, const ConversationPtr &with);
    void on(const asked::BadDuration &a, const ConversationPtr &with);
    void on(const asked::Unknown &, const ConversationPtr &with);
    void on(const pressed::Acknowledge &p, const ConversationPtr &with);
    void on(const pressed::Mute &p, const ConversationPtr &with);
    void on(const pressed::Check &p, const ConversationPtr &with);
    void on(const pressed::Watch &p, const ConversationPtr &with);
    void on(const pressed::Ignore &p, const ConversationPtr &with);
    void on(const pressed::Remove &p, const ConversationPtr &with);
    void on(const pressed::Keep &p, const ConversationPtr &with);

    using Concerned = std::function<void(const std::vector<MonitorView> &)>;
    void withOutages(const Outages &outages, const ConversationPtr &with, Concerned done);
    void acknowledge(
        const Scope &scope, const QStringList &names, const ConversationPtr &with, const QString &note = {});
    void ask(const MonitorView &monitor, const ConversationPtr &with);
    std::optional<Question> take(const QString &key);
    template <typename Decision>
    void decide(const QString &digest, const ConversationPtr &with,
        QString (*words)(const QString &, const QString &, const Language &));

    const World m_world;
    std::deque<Question> m_questions;
};

} // namespace vigia::bot
