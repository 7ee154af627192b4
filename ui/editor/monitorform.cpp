// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitorform.h"

#include "editor/settingtext.h"

#include "domain/loopback.h"
#include "exchange/entityschema.h"
#include "exchange/heartbeatcodec.h"
#include "exchange/jsonnode.h"
#include "exchange/urllist.h"
#include "exchange/yamlreader.h"

#include <QRegularExpression>
#include <QUrl>

namespace vigia {

namespace {

const QString heartbeatKey = QStringLiteral("heartbeat");

QString addressText(const Target &target)
{
    struct Text {
        QString operator()(const HttpTarget &http) const
        {
            const auto *secret = std::get_if<SecretRef>(&http.url);
            return secret ? QStringLiteral("{secret: %1}").arg(secret->name) : std::get<QString>(http.url);
        }
        //! One line, as the configuration's text has it.
        QString operator()(const HeartbeatTarget &heartbeat) const
        {
            const QByteArray document = writeJson(HeartbeatCodec::write(heartbeat)); // which is YAML, too
            return QStringLiteral("%1: %2").arg(heartbeatKey, QString::fromUtf8(document));
        }
    };
    return std::visit(Text{}, target);
}

//! What is watched: `heartbeat: {…}` where it reports by itself; else an address.
NodeMember targetMember(const QString &address)
{
    const auto document = address.startsWith(heartbeatKey + u':') ? readYaml(address.toUtf8()) : readYaml({});
    if (document && document->isMap() && document->members.size() == 1)
        return document->members.front();
    return {QStringLiteral("http"), textOrSecretNode(address)};
}

Node entryNode(const QString &name, const QString &address)
{
    return Node::ofMembers({{QStringLiteral("name"), Node::ofText(name)}, targetMember(address)});
}

} // namespace

MonitorForm::MonitorForm(const MonitorDefinition &monitor)
    : m_id(monitor.id)
    , m_name(monitor.name)
    , m_address(addressText(monitor.target))
    , m_group(monitor.group)
    , m_settings(monitor.settings)
{
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

ConfigErrors MonitorForm::errorsOf(QLatin1StringView key) const
{
    ErrorList errors;
    (void)readMonitor(entryNode(m_name, m_address), Site{errors, {}, Place::Monitor, {}});
    const bool ofName = key == QLatin1StringView("name");
    ConfigErrors found = errors.sorted();
    std::erase_if(found, [ofName](const ConfigError &error) { return (error.subject == u"name") != ofName; });
    return found;
}

ConfigErrors MonitorForm::nameErrors() const
{
    return errorsOf(QLatin1StringView("name"));
}

ConfigErrors MonitorForm::addressErrors() const
{
    return errorsOf(QLatin1StringView("http"));
}

bool MonitorForm::isValid() const
{
    return nameErrors().empty() && addressErrors().empty() && m_settings.isValid();
}

std::optional<MonitorDefinition> MonitorForm::definition() const
{
    ErrorList errors;
    auto entry = readMonitor(entryNode(m_name, m_address), Site{errors, {}, Place::Monitor, {}});
    if (!entry || !m_settings.isValid())
        return std::nullopt;
    entry->definition.id = m_id;
    entry->definition.group = m_group;
    entry->definition.settings = m_settings.settings();
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
    return effective(configuration, definition);
}

bool operator==(const MonitorForm &a, const MonitorForm &b)
{
    return a.m_id == b.m_id && a.m_name == b.m_name && a.m_address == b.m_address && a.m_group == b.m_group
        && a.m_settings == b.m_settings;
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
