// SPDX-License-Identifier: GPL-3.0-or-later
// When something is shown, and taken away. How outages and recoveries are: announceroutages.cpp.
#include "desktop/announcer.h"

#include "domain/channel.h"
#include "facade/standing.h"
#include "notify/notificationtext.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/visibletext.h"
#include "world/clock.h"

#include <algorithm>
#include <iterator>

namespace vigia {

namespace {

//! Two hundred outages of one moment are shown once; one alone is hardly late.
constexpr std::chrono::milliseconds gatheringTime{400};
constexpr Duration readingTime = std::chrono::seconds(1);
constexpr std::size_t shownEach = 2; //!< warnings; more are shown as one
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
    m_less.remove(notification.key);
    m_asked.insert(notification.key, notification);
    m_notifier->show(notification);
}

void Announcer::showAbout(const MonitorView &monitor, const Notification &notification)
{
    m_about[notification.key] = monitor.id;
    show(notification);
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
        m_less.insert(open.key);
    for (const QString &key : std::exchange(m_less, {}))
        m_notifier->close(key);
}

Announcer::Kind Announcer::kindOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Down:
    case AlertKind::Still:
        return Kind::Outage;
    case AlertKind::Acknowledged:
        return Kind::Acknowledged;
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
    tellOutages(of(Kind::Outage));
    tellAcknowledged(of(Kind::Acknowledged));
    tellRecoveries(of(Kind::Recovery));
    tellWarnings(of(Kind::Warning));
    updateWhatIsLess();
}

QString Announcer::namesOf(const std::vector<MonitorView> &monitors)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(monitors.size(), namedMost); ++i)
        names.append(visibleText(monitors[i].name, 60));
    return names.join(QStringLiteral(", ")) + (monitors.size() > namedMost ? QStringLiteral(", …") : QString());
}

void Announcer::tellWarnings(const std::vector<AlertView> &alerts)
{
    if (alerts.size() <= shownEach) {
        std::ranges::for_each(alerts, [this](const AlertView &alert) { tellWarning(alert); });
        return;
    }
    std::vector<MonitorView> monitors;
    std::ranges::transform(alerts, std::back_inserter(monitors), &AlertView::monitor);
    show(plainNotification(
        QStringLiteral("warnings"), tr("%n warning(s)", nullptr, int(alerts.size())), namesOf(monitors)));
}

void Announcer::tellWarning(const AlertView &alert)
{
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    if (alert.kind == AlertKind::Blind)
        return show(blindNotification(alert.at, context));
    const QString key = warningKey(alert.monitor);
    std::erase_if(m_open, [&key](const Open &open) { return open.key == key; });
    m_open.push_back({alert.monitor, key, Kind::Warning, m_clock.now()});
    showAbout(alert.monitor, warningNotification(alert.monitor, context));
}

void Announcer::closeWarning(const MonitorView &monitor)
{
    const QString key = warningKey(monitor);
    std::erase_if(m_open, [&key](const Open &open) { return open.key == key; });
    m_notifier->close(key);
}

void Announcer::tellTest()
{
    say(tr("This is a test"), tr("Messages of Vigia look like this."));
}

//! Nobody has answered it, and it is not over.
bool Announcer::goesOn(const Open &open) const
{
    const MonitorView *monitor = m_scene.find(open.monitor.id);
    if (!monitor || monitor->acknowledged)
        return false;
    return open.kind == Kind::Warning || monitor->incident == open.monitor.incident;
}

//! It goes a moment later, with what else goes meanwhile: by then it is known what takes its place.
void Announcer::closeWhatIsAnswered()
{
    std::erase_if(m_open, [&](const Open &open) {
        const bool isOver = !goesOn(open);
        if (isOver)
            m_less.insert(open.key);
        return isOver;
    });
    if (!m_less.isEmpty() && !m_gathering.isActive())
        m_gathering.start(gatheringTime);
}

std::vector<MonitorView> Announcer::monitorsOf(const QString &key) const
{
    std::vector<MonitorView> monitors;
    for (const Open &open : m_open) {
        if (open.key == key)
            monitors.push_back(open.monitor);
    }
    return monitors;
}

//! Who chooses something has read what stood there a moment ago: what has just come in is shown by itself instead, and
//! waits for an answer of its own.
std::vector<MonitorId> Announcer::takeWhatIsMeant(const QString &key)
{
    std::vector<MonitorId> meant;
    std::vector<MonitorView> unread;
    for (const Open &open : m_open) {
        if (open.key != key)
            continue;
        if (m_clock.now() - open.at < readingTime)
            unread.push_back(open.monitor);
        else
            meant.push_back(open.monitor.id);
    }
    if (meant.empty()) {
        std::ranges::transform(unread, std::back_inserter(meant), &MonitorView::id);
    } else if (!unread.empty()) {
        m_wave = ownKey(unread.front());
        tellTogether(m_wave, unread, false);
    }
    return meant;
}

void Announcer::carryOut(const QString &key, NotificationAction action)
{
    if (action == NotificationAction::Open)
        return Q_EMIT openRequested(m_about.value(key));
    const std::vector<MonitorId> monitors = takeWhatIsMeant(key);
    if (monitors.empty())
        return; // over meanwhile
    const auto ignore = [](const Answer &) {}; // refused: answered meanwhile; lost: the bell hears of it
    if (action == NotificationAction::AcknowledgeWithNote)
        Q_EMIT noteRequested(monitors);
    else if (action == NotificationAction::Acknowledge)
        m_facade.execute(command::Acknowledge{scope::Several{monitors}, m_person, {}, desktopChannel}, ignore);
    else
        m_facade.execute(command::Mute{scope::Several{monitors}, {}}, ignore);
}

void Announcer::showAgain(const std::vector<MonitorId> &monitors)
{
    if (!m_wanted)
        return;
    const NotificationContext context{m_speech.language(), m_clock.utc()};
    QSet<QString> shown;
    for (const Open &open : m_open) {
        const bool isMeant = std::ranges::find(monitors, open.monitor.id) != monitors.end();
        const bool waits = goesOn(open) && canAcknowledge(*m_scene.find(open.monitor.id));
        if (!isMeant || !waits || shown.contains(open.key))
            continue;
        shown.insert(open.key);
        show(open.kind == Kind::Warning ? warningNotification(open.monitor, context) : outagesUnder(open.key, false));
    }
}

} // namespace vigia
