// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/announcer.h"

#include "notify/notificationtext.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/visibletext.h"
#include "world/clock.h"

#include <QSet>

#include <algorithm>

namespace vigia {

namespace {

//! Two hundred outages of one moment are one notification; one alone is hardly late.
constexpr std::chrono::milliseconds gatheringTime{400};
constexpr std::size_t shownEach = 2; //!< more than these are shown as one
constexpr std::size_t namedMost = 8;

} // namespace

Announcer::Announcer(Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock,
    std::unique_ptr<Notifier> notifier, QString person, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_scene(scene)
    , m_speech(speech)
    , m_clock(clock)
    , m_notifier(std::move(notifier))
    , m_person(std::move(person))
{
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &Announcer::tell);
    connect(&m_facade, &Facade::alertRaised, this, &Announcer::take);
    connect(&m_scene, &Scene::changed, this, &Announcer::closeWhatIsAnswered);
    connect(&m_scene, &Scene::renewed, this, &Announcer::closeWhatIsAnswered);
    connect(m_notifier.get(), &Notifier::actionChosen, this, &Announcer::carryOut);
    connect(m_notifier.get(), &Notifier::shown, this, [this](const QString &key) { m_asked.remove(key); });
    connect(m_notifier.get(), &Notifier::notShown, this, [this](const QString &key, NotShown) {
        if (m_asked.contains(key))
            Q_EMIT failed(m_asked.take(key));
    });
}

void Announcer::show(const Notification &notification)
{
    m_asked.insert(notification.key, notification);
    m_notifier->show(notification);
}

void Announcer::say(const QString &title, const QString &body)
{
    show(plainNotification(QStringLiteral("vigia"), title, body));
}

void Announcer::warn(const QString &key, const QString &title, const QString &body)
{
    Notification notification = plainNotification(key, title, body);
    notification.urgency = Urgency::Critical;
    notification.stays = true;
    show(notification);
}

void Announcer::closeAll()
{
    m_gathering.stop();
    for (const Open &open : std::exchange(m_open, {}))
        m_notifier->close(open.key);
}

Announcer::Kind Announcer::kindOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Down:
    case AlertKind::Still:
        return Kind::Outage;
    case AlertKind::Up:
    case AlertKind::WarningEnded:
        return Kind::Recovery;
    case AlertKind::Degraded:
    case AlertKind::Certificate:
    case AlertKind::Stale:
    case AlertKind::Unstable:
    case AlertKind::Blind:
    case AlertKind::Unheard:
        return Kind::Warning;
    case AlertKind::Test:
        return Kind::Test;
    }
    Q_UNREACHABLE();
}

//! An outage that is over before it was shown is not shown; its recovery says all.
void Announcer::take(const AlertView &alert)
{
    if (kindOf(alert.kind) == Kind::Test)
        return tellTest(); // asked for, so it is shown
    if (!m_wanted)
        return;
    std::erase_if(m_gathered, [&](const AlertView &waiting) { return waiting.monitor.id == alert.monitor.id; });
    m_gathered.push_back(alert);
    if (!m_gathering.isActive())
        m_gathering.start(gatheringTime);
}

void Announcer::tell()
{
    const std::vector<AlertView> alerts = std::exchange(m_gathered, {});
    const auto of = [&alerts](Kind kind) {
        std::vector<AlertView> some;
        std::ranges::copy_if(
            alerts, std::back_inserter(some), [kind](const AlertView &alert) { return kindOf(alert.kind) == kind; });
        return some;
    };
    const auto namesOf = [](const std::vector<AlertView> &some) {
        QStringList names;
        for (std::size_t i = 0; i < std::min(some.size(), namedMost); ++i)
            names.append(visibleText(some[i].monitor.name, 60));
        return names.join(QStringLiteral(", ")) + (some.size() > namedMost ? QStringLiteral(", …") : QString());
    };
    if (const auto outages = of(Kind::Outage); !outages.empty())
        tellOutages(outages);
    const auto recoveries = of(Kind::Recovery);
    for (const AlertView &alert : recoveries) {
        const QString key = outageKey(alert.monitor);
        std::erase_if(m_open, [&key](const Open &open) { return open.key == key; }); // the recovery takes its place
        m_notifier->close(warningKey(alert.monitor));
        if (recoveries.size() <= shownEach)
            tellRecovery(alert);
        else
            m_notifier->close(key);
    }
    if (recoveries.size() > shownEach)
        show(plainNotification(QStringLiteral("recoveries"),
            tr("%n monitor(s) are back", nullptr, int(recoveries.size())), namesOf(recoveries)));
    const auto warnings = of(Kind::Warning);
    if (warnings.size() <= shownEach)
        std::ranges::for_each(warnings, [this](const AlertView &alert) { tellWarning(alert); });
    else
        show(plainNotification(
            QStringLiteral("warnings"), tr("%n warning(s)", nullptr, int(warnings.size())), namesOf(warnings)));
}

void Announcer::note(const MonitorView &monitor, const QString &key, Kind kind)
{
    std::erase_if(m_open, [&](const Open &open) { return open.monitor == monitor.id && open.key == key; });
    m_open.push_back({monitor.id, monitor.incident, key, kind});
}

void Announcer::tellOutages(const std::vector<AlertView> &alerts)
{
    for (const AlertView &alert : alerts)
        m_notifier->close(warningKey(alert.monitor)); // it is worse by now
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    if (alerts.size() <= shownEach) {
        for (const AlertView &alert : alerts) {
            note(alert.monitor, outageKey(alert.monitor), Kind::Outage);
            m_about[outageKey(alert.monitor)] = alert.monitor.id;
            show(outageNotification(alert.monitor, context, alert.kind == AlertKind::Still));
        }
        return;
    }
    closeBatchesWithin(alerts);
    const QString key = QStringLiteral("outages-%1").arg(++m_lastBatch);
    std::vector<MonitorView> monitors;
    for (const AlertView &alert : alerts) {
        monitors.push_back(alert.monitor);
        note(alert.monitor, key, Kind::Outage);
    }
    show(outagesNotification(key, monitors, context));
}

//! What is told again in one takes the place of what told it before.
void Announcer::closeBatchesWithin(const std::vector<AlertView> &alerts)
{
    QSet<MonitorId> members;
    for (const AlertView &alert : alerts)
        members.insert(alert.monitor.id);
    QSet<QString> within;
    QSet<QString> beyond;
    for (const Open &open : m_open)
        (members.contains(open.monitor) ? within : beyond).insert(open.key);
    for (const QString &key : within - beyond) {
        m_notifier->close(key);
        std::erase_if(m_open, [&key](const Open &open) { return open.key == key; });
    }
}

void Announcer::tellRecovery(const AlertView &alert)
{
    std::optional<Duration> downFor;
    if (alert.downSince)
        downFor = std::max(alert.at - *alert.downSince, Duration::zero());
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    m_about[outageKey(alert.monitor)] = alert.monitor.id;
    show(recoveryNotification(alert.monitor, downFor, context));
}

void Announcer::tellWarning(const AlertView &alert)
{
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    if (alert.kind == AlertKind::Blind)
        return show(blindNotification(alert.at, context));
    const QString key = warningKey(alert.monitor);
    note(alert.monitor, key, Kind::Warning);
    m_about[key] = alert.monitor.id;
    show(warningNotification(alert.monitor, context));
}

void Announcer::tellTest()
{
    say(tr("This is a test"), tr("Messages of Vigia look like this."));
}

//! Nobody has answered it, and it is not over.
bool Announcer::goesOn(const Open &open) const
{
    const MonitorView *monitor = m_scene.find(open.monitor);
    if (!monitor || monitor->acknowledged)
        return false;
    return open.kind == Kind::Warning || monitor->incident == open.incident;
}

void Announcer::closeWhatIsAnswered()
{
    QSet<QString> answered;
    std::erase_if(m_open, [&](const Open &open) {
        const bool isOver = !goesOn(open);
        if (isOver)
            answered.insert(open.key);
        return isOver;
    });
    for (const Open &open : m_open)
        answered.remove(open.key); // of several, some go on
    for (const QString &key : answered)
        m_notifier->close(key);
}

std::vector<MonitorId> Announcer::monitorsOf(const QString &key) const
{
    std::vector<MonitorId> monitors;
    for (const Open &open : m_open) {
        if (open.key == key)
            monitors.push_back(open.monitor);
    }
    return monitors;
}

void Announcer::carryOut(const QString &key, NotificationAction action)
{
    const std::vector<MonitorId> monitors = monitorsOf(key);
    if (monitors.empty() && action != NotificationAction::Open)
        return; // over meanwhile
    const auto ignore = [](const Answer &) {}; // refused: answered meanwhile; lost: the bell hears of it
    switch (action) {
    case NotificationAction::Open:
        return Q_EMIT openRequested(m_about.value(key));
    case NotificationAction::Acknowledge:
        return m_facade.execute(command::Acknowledge{scope::Several{monitors}, m_person, {}}, ignore);
    case NotificationAction::Mute:
        return m_facade.execute(command::Mute{scope::Several{monitors}, {}}, ignore);
    }
}

} // namespace vigia
