// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitorform.h"

#include "editor/secretname.h"
#include "editor/settingtext.h"

#include "domain/beat.h"
#include "domain/loopback.h"
#include "exchange/entityschema.h"
#include "exchange/urllist.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigia {

namespace {

QString addressText(const HttpTarget &http)
{
    const auto *secret = std::get_if<SecretRef>(&http.url);
    return secret ? QStringLiteral("{secret: %1}").arg(secret->name) : std::get<QString>(http.url);
}

} // namespace

MonitorForm::MonitorForm(const MonitorDefinition &monitor)
    : m_id(monitor.id)
    , m_name(monitor.name)
    , m_readKind(watchKindOf(monitor.target))
    , m_kind(*m_readKind)
    , m_group(monitor.group)
    , m_settings(monitor.settings)
{
    if (const auto *http = std::get_if<HttpTarget>(&monitor.target))
        m_address = addressText(*http);
    if (const auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target)) {
        m_report = ReportForm(*heartbeat);
        m_keptKey = heartbeat->token ? heartbeat->token->name : QString();
    }
}

void MonitorForm::becomeAnother(const QString &name)
{
    m_id = {};
    m_name = name;
    m_keptKey.clear();
    if (m_kind == WatchKind::Reports)
        m_report.becomeAnother();
}

void MonitorForm::setGroup(const QString &group)
{
    m_group = group;
    const GroupDefinition *definition = m_context.group(group);
    m_settings.setWider(m_context.defaults, definition ? &definition->settings : nullptr);
}

void MonitorForm::setContext(const FormContext &context)
{
    m_context = context;
    setGroup(m_group);
}

QString MonitorForm::newKeyName() const
{
    return freeSecretName(slugInForce(*this), QStringLiteral("report-key"), m_takenSecrets + QStringList{m_keptKey});
}

Node MonitorForm::entryNode() const
{
    const NodeMember target = m_kind == WatchKind::Reports
        ? NodeMember{QStringLiteral("heartbeat"), m_report.node(newKeyName())}
        : NodeMember{QStringLiteral("http"), textOrSecretNode(m_address)};
    return Node::ofMembers({{QStringLiteral("name"), Node::ofText(m_name)}, target});
}

ConfigErrors MonitorForm::nameErrors() const
{
    ErrorList errors;
    (void)readMonitor(entryNode(), Site{errors, {}, Place::Monitor, {}});
    ConfigErrors found = errors.sorted();
    std::erase_if(found, [](const ConfigError &error) { return error.subject != u"name"; });
    return found;
}

ConfigErrors MonitorForm::addressErrors() const
{
    if (m_kind != WatchKind::Address)
        return {};
    ErrorList errors;
    (void)readMonitor(entryNode(), Site{errors, {}, Place::Monitor, {}});
    ConfigErrors found = errors.sorted();
    std::erase_if(found, [](const ConfigError &error) { return error.subject == u"name"; });
    return found;
}

//! What is not shown is neither judged nor changed; it goes with the address it was meant for.
SettingsForm MonitorForm::settingsThatCount() const
{
    SettingsForm settings = m_settings;
    for (const Section section : allSections) {
        for (const Setting setting : settingsOf(section)) {
            if (concerns(setting, m_kind))
                continue;
            if (m_readKind == m_kind)
                settings.restore(setting);
            else
                settings.inherit(setting);
        }
    }
    return settings;
}

bool MonitorForm::isValid() const
{
    const bool targetIsValid = m_kind == WatchKind::Reports ? m_report.isValid() : addressErrors().empty();
    return nameErrors().empty() && targetIsValid && settingsThatCount().isValid();
}

std::optional<MonitorDefinition> MonitorForm::definition() const
{
    ErrorList errors;
    auto entry = readMonitor(entryNode(), Site{errors, {}, Place::Monitor, {}});
    const SettingsForm settings = settingsThatCount();
    if (!entry || !settings.isValid())
        return std::nullopt;
    entry->definition.id = m_id;
    entry->definition.group = m_group;
    entry->definition.settings = settings.settings();
    return std::move(entry->definition);
}

Monitor MonitorForm::monitor() const
{
    Configuration configuration;
    configuration.defaults = m_context.defaults;
    configuration.groups = m_context.groups;
    MonitorDefinition definition;
    definition.id = m_id;
    definition.name = m_name;
    definition.group = m_group;
    definition.settings = m_settings.settings();
    if (const auto schedule = m_report.schedule(); schedule && m_kind == WatchKind::Reports)
        definition.target = *schedule;
    return effective(configuration, definition);
}

bool operator==(const MonitorForm &a, const MonitorForm &b)
{
    const bool sameTarget = a.m_kind == b.m_kind
        && (a.m_kind == WatchKind::Reports ? a.m_report == b.m_report : a.m_address == b.m_address);
    return a.m_id == b.m_id && a.m_name == b.m_name && sameTarget && a.m_group == b.m_group
        && a.settingsThatCount() == b.settingsThatCount();
}

QString completedAddress(const QString &address)
{
    static const QRegularExpression host(
        QStringLiteral(R"(\A(?:[\w-]+(?:\.[\w-]+)+|localhost|\[[0-9a-fA-F:.]+\])(?::\d+)?(?:[/?#]\S*)?\z)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = address.trimmed();
    if (!host.match(text).hasMatch())
        return text;
    return likelyScheme(QUrl(QStringLiteral("//") + text).host()) + QStringLiteral("://") + text;
}

QString slugInForce(const MonitorForm &form)
{
    const QString own = form.report().text(ReportText::Slug);
    return own.isEmpty() ? slugOf(form.name()) : own;
}

QString suggestedName(const QString &address)
{
    if (address.contains(u'\n'))
        return {};
    const auto document = readUrlList(address.toUtf8());
    if (!document || !document->monitors || document->monitors->empty())
        return {};
    return document->monitors->front().entry.definition.name;
}

} // namespace vigia
