// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/clerk.h"

#include "domain/nearnames.h"
#include "wording/errorwords.h"

#include <algorithm>

namespace vigia::bot {

namespace {

const MonitorView *find(const QString &name, const std::vector<MonitorView> &monitors)
{
    if (const auto exact = std::ranges::find(monitors, name, &MonitorView::name); exact != monitors.end())
        return &*exact;
    const auto isAlike = [&name](const MonitorView &monitor) {
        return monitor.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto alike = std::ranges::find_if(monitors, isAlike);
    const bool isOnlyOne =
        alike != monitors.end() && std::find_if(alike + 1, monitors.end(), isAlike) == monitors.end();
    return isOnlyOne ? &*alike : nullptr;
}

} // namespace

Clerk::Clerk(Facade &facade)
    : m_facade(facade)
{
}

void Clerk::carryOut(const Command &command, const ConversationPtr &with, std::function<void(const Reply &)> done)
{
    m_facade.execute(command, m_lifetime.guarded([with, done = std::move(done)](const Answer &answer) {
        if (!answer)
            return with->whisper(errorText(answer.error(), with->language()));
        done(*answer);
    }));
}

void Clerk::withStatus(const ConversationPtr &with, std::function<void(const StatusView &)> done)
{
    carryOut(command::GetStatus{}, with, [done = std::move(done)](const Reply &reply) {
        if (const auto *view = std::get_if<StatusView>(&reply))
            done(*view);
    });
}

void Clerk::withMonitor(const QString &name, const ConversationPtr &with, std::function<void(const MonitorView &)> done)
{
    withStatus(with, [name, with, done = std::move(done)](const StatusView &view) {
        if (const MonitorView *monitor = find(name, view.monitors))
            return done(*monitor);
        const CommandError error{CommandErrorCode::NoSuchMonitor, name, nearNames(name, namesOf(view.monitors))};
        with->whisper(errorText(error, with->language()));
    });
}

QStringList namesOf(const std::vector<MonitorView> &monitors)
{
    QStringList names;
    for (const MonitorView &monitor : monitors)
        names.append(monitor.name);
    return names;
}

std::vector<MonitorId> idsOf(const std::vector<MonitorView> &monitors)
{
    std::vector<MonitorId> ids;
    for (const MonitorView &monitor : monitors)
        ids.push_back(monitor.id);
    return ids;
}

} // namespace vigia::bot
