// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationcheck.h"

#include "channelcheck.h"
#include "dependencycycle.h"

#include "domain/duration.h"
#include "domain/monitor.h"

#include <QSet>

namespace vigia {

namespace {

//! One walk over a configuration, noting what does not fit.
class Check
{
public:
    Check(const Configuration &configuration, const Origins &origins);

    ConfigErrors run();

private:
    struct Subject {
        Place place;
        QString name;
        Origin origin;
    };

    void fail(
        ErrorCode code, const Subject &subject, const QString &key, const QString &value, const QString &hint = {});
    void checkNames();
    void checkReferences(const Subject &subject, const Settings &settings);
    void checkMonitor(const MonitorDefinition &monitor);
    void checkMaintenance(const MaintenanceWindow &window);
    void checkCycles();
    Subject subjectOf(const MonitorDefinition &monitor) const;
    Subject subjectOf(const GroupDefinition &group) const;
    Subject subjectOf(const MaintenanceWindow &window) const;
    Subject subjectOf(const AccountDefinition &account) const;
    Subject subjectOf(const ChannelDefinition &channel) const;

    template <typename Entry>
    void checkUnique(const std::vector<Entry> &entries);

    const Configuration &m_configuration;
    const Origins &m_origins;
    QSet<QString> m_monitors;
    QSet<QString> m_groups;
    QSet<QString> m_channels{soundChannel, desktopChannel};
    QHash<QString, QStringList> m_parents; //!< as decided by monitor, group and defaults
    ErrorList m_errors;
};

Check::Check(const Configuration &configuration, const Origins &origins)
    : m_configuration(configuration)
    , m_origins(origins)
{
    for (const MonitorDefinition &monitor : configuration.monitors)
        m_monitors.insert(monitor.name);
    for (const GroupDefinition &group : configuration.groups)
        m_groups.insert(group.name);
    for (const ChannelDefinition &channel : configuration.channels)
        m_channels.insert(channel.name);
}

ConfigErrors Check::run()
{
    checkNames();
    checkReferences({Place::Defaults, QStringLiteral("defaults"), m_origins.defaults}, m_configuration.defaults);
    for (const GroupDefinition &group : m_configuration.groups)
        checkReferences(subjectOf(group), group.settings);
    for (const MonitorDefinition &monitor : m_configuration.monitors)
        checkMonitor(monitor);
    for (const MaintenanceWindow &window : m_configuration.maintenance)
        checkMaintenance(window);
    checkCycles();
    m_errors.add(checkChannels(m_configuration, m_origins));
    return m_errors.sorted();
}

void Check::fail(ErrorCode code, const Subject &subject, const QString &key, const QString &value, const QString &hint)
{
    const Position at = subject.origin.of(key, value);
    m_errors.add({.code = code,
        .place = subject.place,
        .line = at.line,
        .column = at.column,
        .subject = subject.name,
        .value = value,
        .hint = hint});
}

template <typename Entry>
void Check::checkUnique(const std::vector<Entry> &entries)
{
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        if (seen.contains(entry.name))
            fail(ErrorCode::RepeatedName, subjectOf(entry), QStringLiteral("name"), entry.name);
        seen.insert(entry.name);
    }
}

void Check::checkNames()
{
    checkUnique(m_configuration.groups);
    checkUnique(m_configuration.monitors);
    checkUnique(m_configuration.maintenance);
    checkUnique(m_configuration.accounts);
    checkUnique(m_configuration.channels);
    QSet<MonitorId> ids;
    QSet<int> apps;
    for (const MonitorDefinition &monitor : m_configuration.monitors) {
        const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target);
        if (heartbeat && heartbeat->appId && apps.contains(*heartbeat->appId))
            fail(
                ErrorCode::RepeatedApp, subjectOf(monitor), kindOf(monitor.target), QString::number(*heartbeat->appId));
        if (heartbeat && heartbeat->appId)
            apps.insert(*heartbeat->appId);
        if (ids.contains(monitor.id))
            fail(ErrorCode::RepeatedId, subjectOf(monitor), QStringLiteral("id"), monitor.id.value);
        ids.insert(monitor.id);
    }
}

void Check::checkReferences(const Subject &subject, const Settings &settings)
{
    for (const QString &name : settings.dependsOn.value_or(QStringList())) {
        if (!m_monitors.contains(name))
            fail(ErrorCode::UnknownMonitor, subject, QStringLiteral("depends_on"), name);
    }
    for (const QString &name : settings.alerts.value_or(QStringList())) {
        if (!m_channels.contains(name))
            fail(ErrorCode::UnknownChannel, subject, QStringLiteral("alerts"), name);
    }
}

void Check::checkMonitor(const MonitorDefinition &definition)
{
    const Subject subject = subjectOf(definition);
    checkReferences(subject, definition.settings);
    if (!definition.group.isEmpty() && !m_groups.contains(definition.group))
        fail(ErrorCode::UnknownGroup, subject, QStringLiteral("group"), definition.group);

    const Monitor monitor = effective(m_configuration, definition);
    m_parents.insert(monitor.name, monitor.rules.parents);
    if (monitor.rules.parents.contains(monitor.name)) {
        const Position at = subject.origin.of(QStringLiteral("depends_on"), monitor.name);
        m_errors.add({.code = ErrorCode::DependsOnItself,
            .place = Place::Monitor,
            .line = at.line,
            .column = at.column,
            .subject = monitor.name,
            .value = monitor.name});
    }
    if (!monitor.rules.reports && monitor.rules.timeout > monitor.rules.interval) {
        const QString key = definition.settings.timeout ? QStringLiteral("timeout") : QStringLiteral("interval");
        const Position at = subject.origin.of(key);
        m_errors.add({.code = ErrorCode::TimeoutTooLong,
            .place = Place::Monitor,
            .line = at.line,
            .column = at.column,
            .subject = monitor.name,
            .value = formatDuration(monitor.rules.timeout),
            .hint = formatDuration(monitor.rules.interval)});
    }
}

void Check::checkMaintenance(const MaintenanceWindow &window)
{
    for (const QString &name : window.monitors) {
        if (!m_monitors.contains(name))
            fail(ErrorCode::UnknownMonitor, subjectOf(window), QStringLiteral("monitors"), name);
    }
    for (const QString &name : window.groups) {
        if (!m_groups.contains(name))
            fail(ErrorCode::UnknownGroup, subjectOf(window), QStringLiteral("groups"), name);
    }
}

void Check::checkCycles()
{
    for (const QStringList &cycle : dependencyCycles(m_parents)) {
        const MonitorDefinition *first = m_configuration.monitor(cycle.front());
        const Position at = subjectOf(*first).origin.of(QStringLiteral("depends_on"));
        m_errors.add({.code = ErrorCode::DependencyCycle,
            .place = Place::Monitor,
            .line = at.line,
            .column = at.column,
            .subject = cycle.front(),
            .hint = cycle.join(u" → ")});
    }
}

Check::Subject Check::subjectOf(const MonitorDefinition &monitor) const
{
    return {Place::Monitor, monitor.name, m_origins.monitors.value(monitor.id.value)};
}

Check::Subject Check::subjectOf(const GroupDefinition &group) const
{
    return {Place::Group, group.name, m_origins.groups.value(group.name)};
}

Check::Subject Check::subjectOf(const MaintenanceWindow &window) const
{
    return {Place::Maintenance, window.name, m_origins.maintenance.value(window.name)};
}

Check::Subject Check::subjectOf(const AccountDefinition &account) const
{
    return {Place::Account, account.name, m_origins.accounts.value(account.name)};
}

Check::Subject Check::subjectOf(const ChannelDefinition &channel) const
{
    return {Place::Channel, channel.name, m_origins.channels.value(channel.name)};
}

} // namespace

ConfigErrors checkConfiguration(const Configuration &configuration, const Origins &origins)
{
    return Check(configuration, origins).run();
}

} // namespace vigia
