// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertplan.h"

#include <algorithm>

namespace vigia {

namespace {

//! One decision in the making.
class Planning
{
public:
    Planning(const effect::Tell &tell, const Monitor &monitor, const Audience &audience, UtcTime now)
        : m_tell(tell)
        , m_monitor(monitor)
        , m_audience(audience)
        , m_now(now)
        , m_quietUntil(quietUntil(monitor, now))
    {
    }

    void tellPeople();
    void tellWhoHeard(const std::vector<Recipient> &told);
    void escalate();
    std::vector<PlannedAlert> plan() { return std::move(m_plan); }

private:
    void tellDesktop();
    void tellChannel(const QString &name);
    void tell(const Recipient &recipient);
    void add(PlannedAlert alert);
    bool hasSubstitute() const;
    bool wantsThis(const QString &name) const;
    QStringList addressesOn(const QString &name) const;

    const effect::Tell &m_tell;
    const Monitor &m_monitor;
    const Audience &m_audience;
    const UtcTime m_now;
    const std::optional<UtcTime> m_quietUntil;
    std::vector<PlannedAlert> m_plan;
};

void Planning::tellPeople()
{
    const bool isAway = hasSubstitute();
    for (const QString &name : m_monitor.alerts) {
        if (name == desktopChannel)
            tellDesktop();
        else if (isAway) // nobody hears the sound, either
            tellChannel(m_audience.away->to);
        else if (name != soundChannel)
            tellChannel(name);
    }
}

//! Another who is not told would mean that nobody is. A drill rehearses the very channels it names.
bool Planning::hasSubstitute() const
{
    const auto &away = m_audience.away;
    const bool isAway = away && away->until > m_quietUntil.value_or(m_now) && !m_monitor.drill;
    return isAway && canTell(away->to, m_audience) && !addressesOn(away->to).isEmpty();
}

//! The person at the computer is told at once, at any hour: they are there.
void Planning::tellDesktop()
{
    if (isNewsTo(usualNews(), m_tell) || m_tell.kind == AlertKind::Acknowledged)
        add({desktopChannel, {}, m_now, std::nullopt, false});
}

void Planning::tellChannel(const QString &name)
{
    for (const QString &address : addressesOn(name))
        tell({name, address});
}

void Planning::tell(const Recipient &recipient)
{
    const UtcTime due = m_quietUntil.value_or(m_now + m_monitor.policy.groupWait);
    add({recipient.channel, recipient.address, due, m_quietUntil, false});
}

void Planning::tellWhoHeard(const std::vector<Recipient> &told)
{
    for (const Recipient &recipient : told) {
        if (recipient.channel == m_tell.saidOn)
            continue;
        if (recipient.channel == desktopChannel)
            tellDesktop();
        else if (wantsThis(recipient.channel))
            tell(recipient);
    }
}

//! Nobody is late to acknowledge what the quiet hours keep from them.
void Planning::escalate()
{
    if (m_monitor.alerts.isEmpty())
        return; // who is told nothing wants nobody told
    const bool keepsQuiet =
        std::ranges::any_of(m_plan, [](const PlannedAlert &alert) { return alert.heldUntil.has_value(); });
    for (const EscalationStep &step : m_monitor.policy.escalate) {
        for (const QString &name : step.to) {
            const QStringList addresses = isHere(name) ? QStringList() : addressesOn(name);
            if (addresses.isEmpty())
                continue;
            const UtcTime wait = (keepsQuiet ? *m_quietUntil : m_now) + step.after;
            const UtcTime due = quietUntil(m_monitor, wait).value_or(wait);
            for (const QString &address : addresses)
                add({name, address, due, due, true});
        }
    }
}

void Planning::add(PlannedAlert alert)
{
    const bool known = std::ranges::any_of(m_plan, [&](const PlannedAlert &other) {
        const bool alike = other.channel == alert.channel && other.address == alert.address;
        return alike && (!alert.escalated || other.heldUntil == alert.heldUntil);
    });
    if (!known)
        m_plan.push_back(std::move(alert));
}

bool Planning::wantsThis(const QString &name) const
{
    const auto channel = m_audience.channels.find(name);
    return channel != m_audience.channels.end() && isNewsTo(channel->second.tell, m_tell);
}

//! None: also where the channel does not want to hear of this.
QStringList Planning::addressesOn(const QString &name) const
{
    if (!wantsThis(name))
        return {};
    if (const auto owners = m_monitor.owners.find(name); owners != m_monitor.owners.end())
        return owners->second;
    const auto address = addressOn(name, m_monitor, m_audience);
    return address ? QStringList{*address} : QStringList();
}

bool beginsOutage(AlertKind kind)
{
    return kind == AlertKind::Down || kind == AlertKind::Unstable;
}

} // namespace

Audience Audience::of(const Configuration &configuration)
{
    Audience audience;
    for (const ChannelDefinition &channel : configuration.channels) {
        if (!std::holds_alternative<SoundSettings>(channel.way))
            audience.channels.emplace(channel.name, channel);
    }
    return audience;
}

std::vector<PlannedAlert> planAlert(const effect::Tell &tell, const Monitor &monitor, const Audience &audience,
    UtcTime now, const std::vector<Recipient> &told)
{
    Planning planning(tell, monitor, audience, now);
    if (tell.kind != AlertKind::Acknowledged)
        planning.tellPeople();
    planning.tellWhoHeard(told);
    if (beginsOutage(tell.kind))
        planning.escalate();
    return planning.plan();
}

std::vector<PlannedAlert> planEscalation(
    const effect::Tell &tell, const Monitor &monitor, const Audience &audience, UtcTime told)
{
    std::vector<PlannedAlert> all = planAlert(tell, monitor, audience, told);
    std::erase_if(all, [](const PlannedAlert &alert) { return !alert.escalated; });
    return all;
}

std::optional<UtcTime> quietUntil(const Monitor &monitor, UtcTime now)
{
    if (monitor.rules.severity == Severity::Critical)
        return std::nullopt;
    return quietUntil(monitor.policy.quiet, now);
}

std::optional<QString> addressOn(const QString &name, const Monitor &monitor, const Audience &audience)
{
    const auto channel = audience.channels.find(name);
    if (channel == audience.channels.end())
        return std::nullopt;
    const auto *email = std::get_if<EmailWay>(&channel->second.way);
    if (!email || !email->to.isEmpty())
        return QString();
    return monitor.owner.isEmpty() ? std::nullopt : std::optional(monitor.owner);
}

bool canTell(const QString &name, const Audience &audience)
{
    const auto channel = audience.channels.find(name);
    if (channel == audience.channels.end())
        return false;
    const auto *command = std::get_if<CommandWay>(&channel->second.way);
    return !command || command->consented;
}

bool isNewsTo(const std::set<News> &news, const effect::Tell &tell)
{
    switch (tell.kind) {
    case AlertKind::Down:
    case AlertKind::Unstable:
        return news.contains(News::Down);
    case AlertKind::Still:
        return news.contains(News::Still);
    case AlertKind::Up:
        return news.contains(News::Up);
    case AlertKind::Acknowledged:
        return news.contains(News::Acknowledged);
    case AlertKind::Degraded:
        return news.contains(News::Degraded);
    case AlertKind::Certificate:
        return news.contains(News::Certificate);
    case AlertKind::WarningEnded:
        return news.contains(tell.ended == AlertKind::Certificate ? News::Certificate : News::Degraded);
    case AlertKind::Stale:
        return news.contains(News::Stale);
    case AlertKind::Blind:
        return news.contains(News::Blind);
    case AlertKind::Unheard:
    case AlertKind::Test:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
