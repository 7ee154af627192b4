// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm.h"

#include "alarm/alarmlist.h"
#include "alarm/alarmtime.h"
#include "alarm/alarmwindow.h"
#include "alarm/globalshortcut.h"
#include "alarm/takenon.h"
#include "domain/channel.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "wording/errorwords.h"

#include <QCursor>
#include <QGuiApplication>
#include <QPointer>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

using namespace std::chrono_literals;

} // namespace

Alarm::Alarm(Facade &facade, const Scene &scene, const Speech &speech, const Clock &clock, Timers &timers,
    AlarmSettings settings, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_scene(scene)
    , m_speech(speech)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_shortcut(GlobalShortcut::create())
    , m_second(timers.create([this] { tick(); }))
{
    connect(&scene, &Scene::renewed, this, &Alarm::follow);
    connect(&scene, &Scene::changed, this, &Alarm::notice);
    connect(&scene, &Scene::freshnessChanged, this, &Alarm::retell);
    connect(&speech, &Speech::changed, this, &Alarm::retell);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Alarm::present);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *screen) {
        m_windows.erase(screen);
        present();
    });
    if (m_shortcut)
        connect(m_shortcut.get(), &GlobalShortcut::pressed, this, &Alarm::bringForward);
    follow();
}

Alarm::~Alarm() = default;

void Alarm::setSettings(const AlarmSettings &settings)
{
    const AlarmSettings before = std::exchange(m_settings, settings);
    if (before.shortcut != settings.shortcut)
        claimShortcut();
    if (before.onEveryScreen != settings.onEveryScreen)
        m_windows.clear();
    present();
}

bool Alarm::isShown() const
{
    return std::ranges::any_of(m_windows, [](const auto &entry) { return entry.second->isVisible(); });
}

void Alarm::setSoundTrouble(const QString &trouble)
{
    if (std::exchange(m_soundTrouble, trouble) != trouble)
        retell();
}

void Alarm::bringForward()
{
    follow();
    if (m_outages.empty())
        return;
    m_dismissed = false;
    showAll();
    auto at = m_windows.find(QGuiApplication::screenAt(QCursor::pos()));
    if (at == m_windows.end())
        at = m_windows.begin();
    if (at != m_windows.end())
        at->second->takeKeyboard();
}

void Alarm::raise()
{
    follow();
    if (m_outages.empty())
        return;
    m_dismissed = false;
    showAll();
    for (const auto &[screen, window] : m_windows)
        window->comeToTop();
}

//! Where thousands are down, looks come faster than a window can be told of them: what is said of outages
//! that are known may wait for the next second.
void Alarm::notice(const std::vector<int> &positions)
{
    for (const int position : positions) {
        const MonitorView &monitor = m_scene.monitors()[std::size_t(position)];
        const auto known = m_known.constFind(monitor.id.value);
        const bool isKnown = known != m_known.cend();
        const bool isWanted = isForTheAlarm(monitor);
        if (isWanted != isKnown || (isKnown && *known != monitor.incident))
            return follow();
        m_isOutdated = m_isOutdated || isKnown;
    }
}

void Alarm::follow()
{
    m_isOutdated = false;
    std::vector<MonitorView> now = alarmList(m_scene.monitors());
    if (now == m_outages)
        return;
    if (hasNewOutage(m_outages, now)) {
        m_dismissed = false;
        m_refusal.clear();
    }
    m_outages = std::move(now);
    m_known.clear();
    for (const MonitorView &outage : m_outages)
        m_known.insert(outage.id.value, outage.incident);
    claimShortcut();
    present();
}

void Alarm::present()
{
    if (m_outages.empty() || m_dismissed)
        hideAll();
    else
        showAll();
}

void Alarm::showAll()
{
    const UtcTime now = m_clock.utc();
    for (QScreen *screen : wantedScreens()) {
        AlarmWindow &window = windowOn(screen);
        window.tick(now, m_lit);
        window.setOutages(m_outages);
        window.appear(screen->availableGeometry());
    }
    retell();
    setShown(isShown());
}

void Alarm::hideAll()
{
    for (const auto &[screen, window] : m_windows)
        window->hide();
    setShown(false);
}

void Alarm::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    m_lit = true;
    if (shown)
        m_second->start(1s);
    else
        m_second->stop();
    Q_EMIT shownChanged(shown);
}

void Alarm::dismiss()
{
    m_dismissed = true;
    hideAll();
}

void Alarm::tick()
{
    if (m_isOutdated)
        follow();
    if (!m_shown)
        return;
    m_lit = !m_settings.blinks || !m_lit;
    const UtcTime now = m_clock.utc();
    for (const auto &[screen, window] : m_windows)
        window->tick(now, m_lit);
    retell();
    m_second->start(1s);
}

void Alarm::retell()
{
    const auto since = m_scene.noDataSince();
    const QString warning = since
        ? tr("No data since %1: this may be over by now").arg(sinceText(*since, m_clock.utc(), m_speech.language()))
        : QString();
    const QString takenOn = takenOnText(m_scene.monitors(), m_speech.language());
    for (const auto &[screen, window] : m_windows) {
        window->setWarning(warning);
        window->setSoundTrouble(m_soundTrouble);
        window->setTakenOn(takenOn);
        window->setRefusal(m_refusal);
        window->setShortcut(m_hasShortcut ? m_settings.shortcut : QKeySequence());
    }
}

void Alarm::claimShortcut()
{
    // Also while the window is put aside: the alarm goes on, and this brings it back.
    const QKeySequence wanted = m_outages.empty() ? QKeySequence() : m_settings.shortcut;
    m_hasShortcut = m_shortcut && m_shortcut->set(wanted) == ShortcutStanding::Available;
    if (m_shown)
        retell();
}

ShortcutStanding Alarm::tryShortcut()
{
    if (!m_shortcut)
        return ShortcutStanding::NotHere;
    if (m_hasShortcut)
        return ShortcutStanding::Available;
    const ShortcutStanding standing = m_shortcut->set(m_settings.shortcut);
    claimShortcut();
    return standing;
}

QList<QScreen *> Alarm::wantedScreens() const
{
    if (m_settings.onEveryScreen)
        return QGuiApplication::screens();
    const auto shown = std::ranges::find_if(m_windows, [](const auto &entry) { return entry.second->isVisible(); });
    if (shown != m_windows.end()) // where it is, it stays
        return {shown->first};
    QScreen *here = QGuiApplication::screenAt(QCursor::pos());
    if (!here)
        here = QGuiApplication::primaryScreen();
    return here ? QList<QScreen *>{here} : QList<QScreen *>(); // none while the last display is being changed
}

AlarmWindow &Alarm::windowOn(QScreen *screen)
{
    std::unique_ptr<AlarmWindow> &window = m_windows[screen];
    if (window)
        return *window;
    window = std::make_unique<AlarmWindow>(m_speech, m_clock);
    connect(window.get(), &AlarmWindow::acknowledged, this,
        [this, asked = window.get()](
            const std::vector<MonitorId> &ids, const QString &note) { acknowledge(*asked, ids, note); });
    connect(window.get(), &AlarmWindow::muted, this, [this](const std::vector<MonitorId> &ids) {
        execute(command::Mute{scope::Several{ids}, {}});
    });
    connect(window.get(), &AlarmWindow::held, this, [this](const std::vector<MonitorId> &ids, Duration duration) {
        execute(command::Snooze{scope::Several{ids}, duration});
    });
    connect(window.get(), &AlarmWindow::openTargetRequested, this, &Alarm::openTargetRequested);
    connect(window.get(), &AlarmWindow::showRequested, this, &Alarm::showRequested);
    connect(window.get(), &AlarmWindow::soundSettingsRequested, this, &Alarm::soundSettingsRequested);
    connect(window.get(), &AlarmWindow::dismissed, this, &Alarm::dismiss);
    return *window;
}

void Alarm::acknowledge(AlarmWindow &window, const std::vector<MonitorId> &ids, const QString &note)
{
    execute(command::Acknowledge{scope::Several{ids}, m_settings.by, note, desktopChannel},
        [window = QPointer(&window), note] {
            if (window)
                window->forgetNote(note);
        });
}

void Alarm::execute(const Command &command, std::function<void()> then)
{
    m_facade.execute(command, [self = QPointer(this), then = std::move(then)](const Answer &answer) {
        if (!self)
            return;
        self->m_refusal = answer ? QString() : errorText(answer.error(), self->m_speech.language());
        self->retell();
        if (answer && then)
            then();
    });
}

} // namespace vigia
