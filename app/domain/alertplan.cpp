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
    {
        m_quietUntil = quietAt(now);
    }

    std::vector<PlannedAlert> plan();

private:
    void tellDesktop();
    void tellChannel(const QString &name);
    void escalate();
    void add(PlannedAlert alert);
    std::optional<QString> addressOf(const QString &name) const;
    std::optional<UtcTime> quietAt(UtcTime moment) const;

    const effect::Tell &m_tell;
    const Monitor &m_monitor;
    const Audience &m_audience;
    const UtcTime m_now;
    std::optional<UtcTime> m_quietUntil;
    std::vector<PlannedAlert> m_plan;
};

std::vector<PlannedAlert> Planning::plan()
{
    const auto &away = m_audience.away;
    // Another who cannot be told would mean that nobody is. A drill rehearses the very channels it names.
    const bool isAway =
        away && away->until > m_now && !m_monitor.drill && addressOn(away->to, m_monitor, m_audience);
    bool toldInstead = false;
    for (const QString &name : m_monitor.alerts) {
        if (name == desktopChannel)
            tellDesktop();
        else if (!isHere(name) && !isAway)
            tellChannel(name);
        else if (!isHere(name) && !std::exchange(toldInstead, true))
            tellChannel(away->to);
    }
    escalate();
    return std::move(m_plan);
}

//! The person at the computer is told at once, at any hour: they are there.
void Planning::tellDesktop()
{
    if (isNewsTo(usualNews(), m_tell))
        add({desktopChannel, {}, m_now, std::nullopt, false});
}

//! What goes on is not told in quiet hours: the summary at their end says it.
void Planning::tellChannel(const QString &name)
{
    const auto address = addressOf(name);
    if (!address || (m_quietUntil && m_tell.kind == AlertKind::Still))
        return;
    const UtcTime due = m_quietUntil.value_or(m_now + m_monitor.policy.groupWait);
    add({name, *address, due, m_quietUntil, false});
}

void Planning::escalate()
{
    const bool begins = m_tell.kind == AlertKind::Down;
    const bool ends = m_tell.kind == AlertKind::Up;
    if ((!begins && !ends) || m_monitor.alerts.isEmpty())
        return; // who is told nothing wants nobody told
    for (const EscalationStep &step : m_monitor.policy.escalate) {
        for (const QString &name : step.to) {
            const auto address = isHere(name) ? std::nullopt : addressOf(name);
            if (!address)
                continue;
            // An end is told with the others' ends.
            const UtcTime wait = begins ? m_now + step.after : m_now + m_monitor.policy.groupWait;
            const UtcTime due = quietAt(wait).value_or(wait);
            add({name, *address, due, begins ? std::optional(due) : m_quietUntil, true});
        }
    }
}

void Planning::add(PlannedAlert alert)
{
    const bool known = std::ranges::any_of(m_plan, [&](const PlannedAlert &other) {
        const bool alike = other.channel == alert.channel && other.address == alert.address;
        return alike && (m_tell.kind != AlertKind::Down || other.heldUntil == alert.heldUntil);
    });
    if (!known)
        m_plan.push_back(std::move(alert));
}

//! Absent: also where the channel does not want to hear of this.
std::optional<QString> Planning::addressOf(const QString &name) const
{
    const auto channel = m_audience.channels.find(name);
    if (channel == m_audience.channels.end() || !isNewsTo(channel->second.tell, m_tell))
        return std::nullopt;
    return addressOn(name, m_monitor, m_audience);
}

std::optional<UtcTime> Planning::quietAt(UtcTime moment) const
{
    return quietUntil(m_monitor, moment);
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

std::vector<PlannedAlert> planAlert(
    const effect::Tell &tell, const Monitor &monitor, const Audience &audience, UtcTime now)
{
    return Planning(tell, monitor, audience, now).plan();
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
