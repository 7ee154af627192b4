// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilesettings.h"

#include "exchange/entitydocuments.h"
#include "wording/errorwords.h"

#include <QPointer>

namespace vigia {

namespace {

template <typename Entry>
std::vector<Entry> readAll(
    const std::vector<QByteArray> &documents, Result<Entry, ConfigErrors> (*read)(const QByteArray &))
{
    std::vector<Entry> entries;
    for (const QByteArray &document : documents) {
        if (auto entry = read(document))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

} // namespace

ProfileSettings::ProfileSettings(Facade &facade, const Speech &speech, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_speech(speech)
{
    connect(&m_facade, &Facade::configurationChanged, this, &ProfileSettings::load);
    load();
}

void ProfileSettings::load()
{
    const QPointer<ProfileSettings> self(this);
    m_facade.execute(command::GetConfiguration(), [self](const Answer &answer) {
        if (!self)
            return;
        const auto *view = answer ? std::get_if<ConfigurationView>(&*answer) : nullptr;
        if (view)
            self->takeUp(*view);
        else if (!answer)
            self->m_failure = errorText(answer.error(), self->m_speech.language());
        Q_EMIT self->changed();
    });
}

void ProfileSettings::takeUp(const ConfigurationView &view)
{
    m_loaded = true;
    m_failure.clear();
    m_configuration = {};
    if (const auto defaults = defaultsFromDocument(view.defaults))
        m_configuration.defaults = *defaults;
    m_configuration.groups = readAll(view.groups, groupFromDocument);
    m_configuration.monitors = readAll(view.monitors, monitorFromDocument);
    m_configuration.maintenance = readAll(view.maintenance, maintenanceFromDocument);
    m_configuration.accounts = readAll(view.accounts, accountFromDocument);
    m_configuration.channels = readAll(view.channels, channelFromDocument);
    if (const auto policy = policyFromDocument(view.policy))
        m_configuration.policy = *policy;
    if (view.pingOut) {
        if (const auto pingOut = pingOutFromDocument(*view.pingOut))
            m_configuration.pingOut = *pingOut;
    }
    if (view.listen) {
        if (const auto listen = listenFromDocument(*view.listen))
            m_configuration.listen = *listen;
    }
}

SoundSettings ProfileSettings::sound() const
{
    for (const ChannelDefinition &channel : m_configuration.channels) {
        const auto *sound = std::get_if<SoundSettings>(&channel.way);
        if (sound && channel.name == u"sound")
            return *sound;
    }
    return {};
}

QStringList ProfileSettings::channelNames() const
{
    QStringList names{QStringLiteral("sound"), QStringLiteral("desktop")};
    for (const ChannelDefinition &channel : m_configuration.channels) {
        if (!names.contains(channel.name))
            names += channel.name;
    }
    return names;
}

void ProfileSettings::change(const command::Edit &edit, QObject *context, Done done)
{
    command::Edit spoken = edit;
    spoken.language = language().code();
    ask(spoken, context, [this, done = std::move(done)](const Answer &answer) { done(whyNot(answer)); });
}

void ProfileSettings::ask(const Command &command, QObject *context, Facade::Done done)
{
    const QPointer<ProfileSettings> self(this);
    const QPointer<QObject> alive(context);
    m_facade.execute(command, [self, alive, done = std::move(done)](const Answer &answer) {
        if (self && alive)
            done(answer);
    });
}

QString ProfileSettings::whyNot(const Answer &answer) const
{
    const bool kept = answer || answer.error().code == CommandErrorCode::NotDurable;
    return kept ? QString() : errorText(answer.error(), language());
}

command::Edit groupEdit(const Configuration &configuration, const QString &before, const GroupDefinition &group)
{
    command::Edit edit;
    edit.groups = {groupDocument(group)};
    if (before.isEmpty() || before == group.name)
        return edit;
    edit.removedGroups = {before};
    for (MonitorDefinition monitor : configuration.monitors) {
        if (monitor.group != before)
            continue;
        monitor.group = group.name;
        edit.monitors.push_back({monitorDocument(monitor), {}});
    }
    const bool spokenOf = std::ranges::any_of(configuration.maintenance,
        [&before](const MaintenanceWindow &window) { return window.groups.contains(before); });
    if (spokenOf) {
        std::vector<QByteArray> windows;
        for (MaintenanceWindow window : configuration.maintenance) {
            for (QString &name : window.groups)
                name = name == before ? group.name : name;
            windows.push_back(maintenanceDocument(window));
        }
        edit.maintenance = std::move(windows);
    }
    return edit;
}

command::Edit maintenanceEdit(
    const Configuration &configuration, const QString &before, const std::optional<MaintenanceWindow> &window)
{
    std::vector<QByteArray> windows;
    bool placed = false;
    for (const MaintenanceWindow &one : configuration.maintenance) {
        if (one.name != before) {
            windows.push_back(maintenanceDocument(one));
        } else if (window) {
            windows.push_back(maintenanceDocument(*window));
            placed = true;
        }
    }
    if (window && !placed)
        windows.push_back(maintenanceDocument(*window));
    command::Edit edit;
    edit.maintenance = std::move(windows);
    return edit;
}

} // namespace vigia
