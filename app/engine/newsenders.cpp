// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/newsenders.h"

#include "exchange/entitydocuments.h"

#include <algorithm>

namespace vigia {

namespace {

NewSenderView::Kind kindOf(const Sender &sender)
{
    return std::holds_alternative<sender::Slug>(sender) ? NewSenderView::Kind::Job : NewSenderView::Kind::App;
}

} // namespace

QString NewSenders::nameOf(const Sender &sender)
{
    struct Name {
        QString operator()(const sender::Owner &owner) const { return owner.monitor.value; }
        QString operator()(const sender::Host &host) const { return host.name; }
        QString operator()(const sender::App &app) const { return QStringLiteral("app %1").arg(app.id); }
        QString operator()(const sender::Slug &slug) const { return slug.slug; }
    };
    return std::visit(Name{}, sender);
}

bool NewSenders::note(const Sender &sender, const Beat &beat, const QString &address, UtcTime at)
{
    const QString name = nameOf(sender);
    auto known = std::ranges::find(m_known, name, [](const Known &each) { return each.view.name; });
    const bool isNew = known == m_known.end();
    const bool hasRoom = m_known.size() < most;
    if (isNew) {
        if (!hasRoom)
            m_known.erase(std::ranges::min_element(m_known, {}, [](const Known &each) { return each.view.last; }));
        m_known.push_back({sender, {.kind = kindOf(sender), .name = name, .first = at}, {}});
        known = std::prev(m_known.end());
    }
    known->view.address = address;
    known->view.message = beat.message;
    known->view.last = at;
    ++known->view.count;
    known->last = beat;
    known->last.log.clear();
    return isNew && hasRoom;
}

std::optional<Sender> NewSenders::find(const QString &name) const
{
    const auto known = std::ranges::find(m_known, name, [](const Known &each) { return each.view.name; });
    return known == m_known.end() ? std::nullopt : std::optional(known->sender);
}

std::vector<NewSenders::Known> NewSenders::forgetIf(const std::function<bool(const Sender &)> &isDecided)
{
    std::vector<Known> decided;
    std::erase_if(m_known, [&](const Known &each) {
        const bool goes = isDecided(each.sender);
        if (goes)
            decided.push_back(each);
        return goes;
    });
    return decided;
}

std::vector<NewSenderView> NewSenders::views() const
{
    std::vector<NewSenderView> views;
    std::ranges::transform(m_known, std::back_inserter(views), &Known::view);
    std::ranges::reverse(views);
    return views;
}

QStringList NewSenders::names() const
{
    QStringList names;
    for (const Known &each : m_known)
        names.append(each.view.name);
    return names;
}

MonitorDefinition monitorOf(const Sender &sender, const ListenSettings &listen)
{
    HeartbeatTarget target;
    target.when = EveryPeriod{listen.every};
    target.grace = listen.grace;
    if (const auto *app = std::get_if<sender::App>(&sender))
        target.appId = app->id;
    MonitorDefinition definition;
    definition.name = NewSenders::nameOf(sender);
    if (const auto *slug = std::get_if<sender::Slug>(&sender)) {
        if (slugOf(definition.name) != slug->slug)
            target.slug = slug->slug;
    }
    definition.target = target;
    return definition;
}

command::Edit watching(const Sender &sender, const QString &group, const Configuration &configuration)
{
    MonitorDefinition monitor = monitorOf(sender, configuration.listen.value_or(ListenSettings()));
    monitor.group = group;
    command::Edit edit;
    edit.monitors.push_back({monitorDocument(monitor), {}});
    const auto isNamed = [&group](const GroupDefinition &one) { return one.name == group; };
    if (!group.isEmpty() && std::ranges::none_of(configuration.groups, isNamed)) {
        GroupDefinition fresh;
        fresh.name = group;
        edit.groups = {groupDocument(fresh)};
    }
    return edit;
}

} // namespace vigia
