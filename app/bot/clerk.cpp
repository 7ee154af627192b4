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

//! The longest name that \a text begins with, as a whole word.
const MonitorView *findAtBeginning(const QString &text, const std::vector<MonitorView> &monitors)
{
    const MonitorView *longest = nullptr;
    for (const MonitorView &monitor : monitors) {
        const qsizetype length = monitor.name.size();
        const bool isIt = length > 0 && text.size() > length && text.at(length).isSpace()
            && text.startsWith(monitor.name, Qt::CaseInsensitive);
        if (isIt && (!longest || length > longest->name.size()))
            longest = &monitor;
    }
    return longest;
}

void refuseUnknown(const QString &name, const StatusView &view, const ConversationPtr &with)
{
    const CommandError error{CommandErrorCode::NoSuchMonitor, name, nearNames(name, namesOf(view.monitors))};
    with->whisper(errorText(error, with->language()));
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
        refuseUnknown(name, view, with);
    });
}

void Clerk::withMonitorAndRest(const QString &text, const ConversationPtr &with,
    std::function<void(const MonitorView &, const QString &rest)> done)
{
    withStatus(with, [text, with, done = std::move(done)](const StatusView &view) {
        if (const MonitorView *whole = find(text, view.monitors))
            return done(*whole, {});
        if (const MonitorView *monitor = findAtBeginning(text, view.monitors))
            return done(*monitor, text.mid(monitor->name.size()).trimmed());
        refuseUnknown(text, view, with);
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
