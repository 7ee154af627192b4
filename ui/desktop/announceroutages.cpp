// SPDX-License-Identifier: GPL-3.0-or-later
// Outages, who acknowledged them, and recoveries: which are shown as one, and where.
#include "desktop/announcer.h"

#include "notify/notificationtext.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "world/clock.h"

#include <algorithm>
#include <functional>
#include <map>

namespace vigia {

namespace {

constexpr std::size_t recoveriesEach = 2; //!< more are shown as one

} // namespace

//! What is told again is shown where it is shown already.
void Announcer::tellOutages(const std::vector<AlertView> &alerts)
{
    QString wave;
    std::map<QString, std::vector<MonitorView>> byKey;
    QSet<QString> reminders;
    for (const AlertView &alert : alerts) {
        QString key = alert.kind == AlertKind::Still ? openKeyOf(alert.monitor.id) : QString();
        if (key.isEmpty() && alert.monitor.drill)
            key = ownKey(alert.monitor);
        else if (key.isEmpty())
            key = wave = wave.isEmpty() ? keyOfTheWave(alert.monitor) : wave;
        byKey[key].push_back(alert.monitor);
        if (alert.kind == AlertKind::Still)
            reminders.insert(key);
    }
    for (const auto &[key, monitors] : byKey)
        tellTogether(key, monitors, reminders.contains(key));
}

//! Where one of \a monitors was shown elsewhere it is not any more. \a again: what is one alone is told once more.
void Announcer::tellTogether(const QString &key, const std::vector<MonitorView> &monitors, bool again)
{
    const Instant now = m_clock.now();
    QHash<MonitorId, Instant> told; // and since when there
    for (const MonitorView &monitor : monitors) {
        told.insert(monitor.id, now);
        closeWarning(monitor); // it is worse by now
    }
    std::erase_if(m_back, [&](const Back &back) {
        const bool isTold = told.contains(back.monitor.id);
        if (isTold && back.key != key)
            m_notifier->close(back.key);
        return isTold || back.key == key; // its place is taken now
    });
    std::erase_if(m_open, [&](const Open &open) {
        const bool isTold = open.kind == Kind::Outage && told.contains(open.monitor.id);
        if (isTold && open.key == key)
            told[open.monitor.id] = open.at;
        else if (isTold)
            m_less.insert(open.key);
        return isTold;
    });
    for (const MonitorView &monitor : monitors)
        m_open.push_back({monitor, key, Kind::Outage, told[monitor.id]});
    noteWhatItIsAbout(key);
    show(outagesUnder(key, again));
}

void Announcer::noteWhatItIsAbout(const QString &key)
{
    const std::vector<MonitorView> monitors = monitorsOf(key);
    if (monitors.size() == 1)
        m_about[key] = monitors.front().id;
    else
        m_about.remove(key);
}

Notification Announcer::outagesUnder(const QString &key, bool again) const
{
    std::vector<MonitorView> monitors = monitorsOf(key);
    std::ranges::stable_sort(monitors, std::ranges::greater(), &MonitorView::severity);
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    if (monitors.size() != 1)
        return outagesNotification(key, monitors, context);
    Notification one = outageNotification(monitors.front(), context, again);
    one.key = key;
    return one;
}

void Announcer::updateWhatIsLess()
{
    for (const QString &key : std::exchange(m_less, {})) {
        if (!isOpen(key)) {
            m_notifier->close(key);
            continue;
        }
        noteWhatItIsAbout(key);
        m_notifier->update(outagesUnder(key, false));
    }
}

bool Announcer::isOpen(const QString &key) const
{
    return std::ranges::find(m_open, key, &Open::key) != m_open.end();
}

QString Announcer::openKeyOf(const MonitorId &monitor) const
{
    const auto known = std::ranges::find_if(
        m_open, [&](const Open &open) { return open.kind == Kind::Outage && open.monitor.id == monitor; });
    return known == m_open.end() ? QString() : known->key;
}

//! Nothing else is shown under it.
QString Announcer::ownKey(const MonitorView &monitor)
{
    const QString key = outageKey(monitor);
    const bool isTaken =
        std::ranges::any_of(m_open, [&](const Open &open) { return open.key == key && open.monitor.id != monitor.id; });
    return isTaken ? key + QStringLiteral("/%1").arg(++m_lastKey) : key;
}

//! Of the outages that began just now, while any of them is shown; \a monitor begins another wave where there are none.
QString Announcer::keyOfTheWave(const MonitorView &monitor)
{
    const Instant now = m_clock.now();
    const bool isLate = now - std::exchange(m_waveAt, now) > together;
    if (isLate || !isOpen(m_wave))
        m_wave = ownKey(monitor);
    return m_wave;
}

//! Where that it is back, or in somebody's hands, is shown: in the place of its outage; where that stands for others as
//! well beside it.
QString Announcer::placeAfter(const MonitorView &monitor)
{
    const QString known = openKeyOf(monitor.id);
    if (known.isEmpty())
        return ownKey(monitor);
    std::erase_if(m_open, [&](const Open &open) { return open.kind == Kind::Outage && open.monitor.id == monitor.id; });
    m_less.insert(known); // until something is shown there
    return isOpen(known) ? ownKey(monitor) : known;
}

//! What is over by now is left to its recovery.
void Announcer::tellAcknowledged(const std::vector<AlertView> &alerts)
{
    std::vector<MonitorView> real;
    QString place;
    for (const AlertView &alert : alerts) {
        if (!alert.monitor.acknowledged)
            continue;
        const QString key = placeAfter(alert.monitor);
        if (alert.monitor.drill) {
            tellAcknowledgedOne(alert.monitor, key);
            continue;
        }
        real.push_back(alert.monitor);
        place = key;
    }
    if (real.size() > 1)
        show(acknowledgedNotification(QStringLiteral("acknowledged"), real, {m_speech.language(), m_clock.utc()}));
    else if (!real.empty())
        tellAcknowledgedOne(real.front(), place);
}

void Announcer::tellAcknowledgedOne(const MonitorView &monitor, const QString &key)
{
    std::erase_if(m_back, [&](const Back &back) { return back.key == key; });
    showAbout(monitor, acknowledgedNotification(key, {monitor}, {m_speech.language(), m_clock.utc()}));
}

void Announcer::tellRecoveries(const std::vector<AlertView> &alerts)
{
    const Instant now = m_clock.now();
    if (!alerts.empty() && now - std::exchange(m_backAt, now) > together)
        m_back.clear();
    std::vector<std::pair<AlertView, QString>> real;
    for (const AlertView &alert : alerts) {
        closeWarning(alert.monitor);
        const QString key = placeAfter(alert.monitor);
        if (alert.monitor.drill) {
            tellRecovery(alert, key);
            continue;
        }
        std::erase_if(m_back, [&](const Back &back) { return back.monitor.id == alert.monitor.id; });
        m_back.push_back({alert.monitor, key});
        real.emplace_back(alert, key);
    }
    if (m_back.size() <= recoveriesEach) {
        for (const auto &[alert, key] : real)
            tellRecovery(alert, key);
        return;
    }
    if (real.empty())
        return;
    std::vector<MonitorView> monitors;
    for (const Back &back : m_back) {
        m_notifier->close(back.key);
        monitors.push_back(back.monitor);
    }
    show(plainNotification(
        QStringLiteral("recoveries"), tr("%n monitor(s) are back", nullptr, int(monitors.size())), namesOf(monitors)));
}

void Announcer::tellRecovery(const AlertView &alert, const QString &key)
{
    std::optional<Duration> downFor;
    if (alert.downSince)
        downFor = std::max(alert.at - *alert.downSince, Duration::zero());
    Notification notification = recoveryNotification(alert.monitor, downFor, {m_speech.language(), m_clock.utc()});
    notification.key = key;
    showAbout(alert.monitor, notification);
}

} // namespace vigia
