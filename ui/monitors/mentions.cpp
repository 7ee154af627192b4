// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/mentions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia {

namespace {

using Documents = std::vector<QByteArray>;

QJsonObject parsed(const QByteArray &document)
{
    return QJsonDocument::fromJson(document).object();
}

QString nameOf(const QByteArray &document)
{
    return parsed(document)[QLatin1StringView("name")].toString();
}

Documents named(const Documents &all, const QStringList &names)
{
    Documents found;
    std::ranges::copy_if(
        all, std::back_inserter(found), [&](const QByteArray &document) { return names.contains(nameOf(document)); });
    return found;
}

//! \a now with the list \a key as it was \a before.
QByteArray withList(const QByteArray &now, const QByteArray &before, QLatin1StringView key)
{
    QJsonObject document = parsed(now);
    document[key] = parsed(before)[key];
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QByteArray *find(Documents &all, const QByteArray &like, QLatin1StringView identity)
{
    const QJsonValue wanted = parsed(like)[identity];
    const auto found =
        std::ranges::find_if(all, [&](const QByteArray &document) { return parsed(document)[identity] == wanted; });
    return found == all.end() ? nullptr : &*found;
}

constexpr QLatin1StringView idKey("id");
constexpr QLatin1StringView nameKey("name");
constexpr QLatin1StringView parentsKey("depends_on");
constexpr QLatin1StringView monitorsKey("monitors");

} // namespace

bool concernsOthers(const ImportView &deletion)
{
    return !deletion.changed.isEmpty() || !deletion.groups.changed.isEmpty() || deletion.defaultsChanged
        || !deletion.maintenance.changed.isEmpty() || !deletion.maintenance.removed.isEmpty();
}

Mentions mentionsIn(const ConfigurationView &before, const ImportView &deletion)
{
    Mentions mentions;
    mentions.monitors = named(before.monitors, deletion.changed);
    mentions.groups = named(before.groups, deletion.groups.changed);
    mentions.windows = named(before.maintenance, deletion.maintenance.changed + deletion.maintenance.removed);
    if (deletion.defaultsChanged)
        mentions.defaults = before.defaults;
    return mentions;
}

void putBack(const Mentions &mentions, const ConfigurationView &now, command::Edit &edit)
{
    Documents monitors = now.monitors;
    for (const QByteArray &before : mentions.monitors) {
        if (const QByteArray *current = find(monitors, before, idKey))
            edit.monitors.push_back({withList(*current, before, parentsKey), std::nullopt});
    }
    Documents groups = now.groups;
    for (const QByteArray &before : mentions.groups) {
        if (const QByteArray *current = find(groups, before, nameKey))
            edit.groups.push_back(withList(*current, before, parentsKey));
    }
    if (mentions.defaults)
        edit.defaults = withList(now.defaults, *mentions.defaults, parentsKey);
    if (mentions.windows.empty())
        return;
    Documents windows = now.maintenance;
    for (const QByteArray &before : mentions.windows) {
        if (QByteArray *current = find(windows, before, nameKey))
            *current = withList(*current, before, monitorsKey);
        else
            windows.push_back(before);
    }
    edit.maintenance = windows;
}

} // namespace vigia
