// SPDX-License-Identifier: GPL-3.0-or-later
#include "channelcheck.h"

#include "domain/monitor.h"

#include <QSet>

namespace vigia {

namespace {

struct Written {
    Place place;
    QString name;
    Origin origin;
    QString key; //!< of the policy in the entry; empty: the entry is the policy
};

class ChannelCheck
{
public:
    ChannelCheck(const Configuration &configuration, const Origins &origins)
        : m_configuration(configuration)
        , m_origins(origins)
    {
    }

    ConfigErrors run();

private:
    void fail(ErrorCode code, const Written &at, const QString &key, const QString &value, const QString &hint = {});
    void checkAccounts();
    void checkBot();
    void checkPolicy(const PolicySettings &policy, const Written &at);
    void checkNamed(const QString &name, const QString &key, const Written &at);
    void checkRecipients(const MonitorDefinition &definition);

    const Configuration &m_configuration;
    const Origins &m_origins;
    ErrorList m_errors;
};

ConfigErrors ChannelCheck::run()
{
    const QString key = QStringLiteral("policy");
    const auto checkSettings = [&](const Settings &settings, Place place, const QString &name, const Origin &origin) {
        if (settings.policy)
            checkPolicy(*settings.policy, {place, name, origin, key});
    };
    checkAccounts();
    checkBot();
    checkPolicy(m_configuration.policy, {Place::Policy, key, m_origins.policy, {}});
    checkSettings(m_configuration.defaults, Place::Defaults, QStringLiteral("defaults"), m_origins.defaults);
    for (const GroupDefinition &group : m_configuration.groups)
        checkSettings(group.settings, Place::Group, group.name, m_origins.groups.value(group.name));
    for (const MonitorDefinition &monitor : m_configuration.monitors) {
        checkSettings(monitor.settings, Place::Monitor, monitor.name, m_origins.monitors.value(monitor.id.value));
        checkRecipients(monitor);
    }
    return m_errors.sorted();
}

void ChannelCheck::fail(
    ErrorCode code, const Written &at, const QString &key, const QString &value, const QString &hint)
{
    const Position position = at.origin.of(at.key.isEmpty() ? key : at.key, value);
    m_errors.add({.code = code,
        .place = at.place,
        .line = position.line,
        .column = position.column,
        .subject = at.name,
        .value = value,
        .hint = hint});
}

void ChannelCheck::checkAccounts()
{
    for (const ChannelDefinition &channel : m_configuration.channels) {
        const auto *email = std::get_if<EmailWay>(&channel.way);
        if (email && !m_configuration.account(email->account))
            fail(ErrorCode::UnknownAccount, {Place::Channel, channel.name, m_origins.channels.value(channel.name), {}},
                QStringLiteral("email"), email->account);
    }
}

void ChannelCheck::checkBot()
{
    if (!m_configuration.bot)
        return;
    const QString &name = m_configuration.bot->channel;
    const Written at{Place::Bot, QStringLiteral("bot"), m_origins.bot, {}};
    const ChannelDefinition *channel = m_configuration.channel(name);
    if (!channel)
        fail(ErrorCode::UnknownChannel, at, QStringLiteral("channel"), name);
    else if (!std::holds_alternative<TelegramWay>(channel->way))
        fail(ErrorCode::NotTelegram, at, QStringLiteral("channel"), name);
}

void ChannelCheck::checkPolicy(const PolicySettings &policy, const Written &at)
{
    for (const EscalationStep &step : policy.escalate.value_or(std::vector<EscalationStep>())) {
        for (const QString &name : step.to)
            checkNamed(name, QStringLiteral("escalate"), at);
    }
    if (policy.ifUnheard && !policy.ifUnheard->isEmpty())
        checkNamed(*policy.ifUnheard, QStringLiteral("if_unheard"), at);
}

//! Who does not hear this computer is reached by another way only.
void ChannelCheck::checkNamed(const QString &name, const QString &key, const Written &at)
{
    if (isHere(name))
        fail(ErrorCode::NotAnotherWay, at, key, name, key);
    else if (!m_configuration.channel(name))
        fail(ErrorCode::UnknownChannel, at, key, name);
}

//! Mail without `to` goes to the owner of the monitor's group, who must be known then.
void ChannelCheck::checkRecipients(const MonitorDefinition &definition)
{
    const Monitor monitor = effective(m_configuration, definition);
    if (!monitor.owner.isEmpty())
        return;
    QStringList names = monitor.alerts;
    for (const EscalationStep &step : monitor.policy.escalate)
        names += step.to;
    names += monitor.policy.ifUnheard;
    names.removeDuplicates();
    for (const QString &name : names) {
        const ChannelDefinition *channel = m_configuration.channel(name);
        const auto *email = channel ? std::get_if<EmailWay>(&channel->way) : nullptr;
        if (email && email->to.isEmpty())
            fail(ErrorCode::NoRecipient,
                {Place::Monitor, monitor.name, m_origins.monitors.value(definition.id.value), {}},
                QStringLiteral("alerts"), name);
    }
}

} // namespace

ConfigErrors checkChannels(const Configuration &configuration, const Origins &origins)
{
    return ChannelCheck(configuration, origins).run();
}

} // namespace vigia
