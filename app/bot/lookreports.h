// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/clerk.h"
#include "world/clock.h"

#include <QObject>

namespace vigia::bot {

//! Has monitors looked at, and says what was seen once it was.
class LookReports final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration longest = std::chrono::seconds(90); //!< what takes longer is not waited for
    static constexpr std::size_t mostAwaited = 20;
    static constexpr Duration soon = std::chrono::milliseconds(1200); //!< until then nothing is said

    //! All of it outlives this.
    LookReports(Facade &facade, Clerk &clerk, const Clock &clock, Timers &timers, QObject *parent = nullptr);

    void check(const std::vector<MonitorView> &monitors, const ConversationPtr &with);

private:
    struct Awaited {
        MonitorView before;
        ConversationPtr with;
        Instant since;
        bool announced = false;
    };

    void await(const MonitorView &monitor, const ConversationPtr &with);
    void note(const std::vector<MonitorView> &changed);
    void timePasses();
    void listen();

    Facade &m_facade;
    Clerk &m_clerk;
    const Clock &m_clock;
    std::vector<Awaited> m_awaited;
    QMetaObject::Connection m_looks; //!< only while something is awaited: a server spends nothing on views
    std::unique_ptr<Timer> m_timer;
};

} // namespace vigia::bot
