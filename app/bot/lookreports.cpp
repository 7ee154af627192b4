// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/lookreports.h"

#include <algorithm>

namespace vigia::bot {

LookReports::LookReports(Facade &facade, Clerk &clerk, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_clerk(clerk)
    , m_clock(clock)
    , m_timer(timers.create([this] { timePasses(); }))
{
}

void LookReports::check(const std::vector<MonitorView> &monitors, const ConversationPtr &with)
{
    std::vector<MonitorView> looked;
    std::ranges::copy_if(monitors, std::back_inserter(looked),
        [](const MonitorView &monitor) { return monitor.kind != QLatin1StringView("heartbeat"); });
    if (looked.empty())
        return with->refuse(BotRefusal::CannotBeChecked, monitors.front().name);
    if (looked.size() > 1)
        with->whisper(botCheckingText(namesOf(looked), with->language()));
    else
        await(looked.front(), with);
    m_clerk.carryOut(command::CheckNow{scope::Several{idsOf(looked)}}, with, [](const Reply &) {});
}

void LookReports::await(const MonitorView &monitor, const ConversationPtr &with)
{
    if (m_awaited.size() >= mostAwaited)
        m_awaited.erase(m_awaited.begin());
    m_awaited.push_back({monitor, with, m_clock.now()});
    listen();
}

void LookReports::listen()
{
    if (m_awaited.empty()) {
        disconnect(m_looks);
        m_timer->stop();
        return;
    }
    if (!m_looks)
        m_looks = connect(&m_facade, &Facade::monitorsChanged, this, &LookReports::note);
    m_timer->start(soon);
}

void LookReports::note(const std::vector<MonitorView> &changed)
{
    std::erase_if(m_awaited, [&](const Awaited &awaited) {
        const auto now = std::ranges::find(changed, awaited.before.id, &MonitorView::id);
        if (now == changed.end() || now->lastCheck == awaited.before.lastCheck)
            return false;
        awaited.with->whisper(botMonitorLine(*now, m_clock.utc(), awaited.with->language()));
        return true;
    });
    listen();
}

//! Who asked hears that it takes a while, and, should it never end, no more.
void LookReports::timePasses()
{
    std::erase_if(m_awaited, [this](Awaited &awaited) {
        if (!std::exchange(awaited.announced, true))
            awaited.with->whisper(botCheckingText({awaited.before.name}, awaited.with->language()));
        return m_clock.now() - awaited.since >= longest;
    });
    listen();
}

} // namespace vigia::bot
