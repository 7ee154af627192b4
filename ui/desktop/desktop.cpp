// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktop.h"

#include "desktop/quitquestion.h"
#include "desktop/soundstanding.h"
#include "wording/errorwords.h"
#include "wording/visibletext.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace vigia {

namespace {

constexpr std::chrono::seconds quitPatience{2};
constexpr std::chrono::seconds idleCheckPause{1};
const QString explainedName = QStringLiteral("hiding-explained");

Language chosenLanguage(const DesktopPreferences &preferences, const Language &system)
{
    return Language::named(preferences.language).value_or(system);
}

QSystemTrayIcon::MessageIcon trayIconOf(Urgency urgency)
{
    return urgency == Urgency::Critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information;
}

} // namespace

Desktop::Desktop(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_preferences(options.preferencesFile)
    , m_speech(chosenLanguage(m_preferences.get(), options.systemLanguage))
    , m_theme(m_preferences.get().scheme)
    , m_link(options.engine)
    , m_scene(m_link, m_clock, m_timers)
    , m_bell(m_link, m_scene, options.alarmProgram, m_clock, m_timers)
    , m_tray(world())
    , m_announcer(m_link, m_scene, m_speech, m_clock, makeNotifier([this](const Notification &notification) {
        return m_tray.icon().showMessage(notification.title, notification.body, trayIconOf(notification.urgency));
    }),
          options.person)
    , m_windows(world(), m_preferences)
    , m_settings(world(), m_preferences, m_bell.voice(), {options.dataFolder, options.startWords})
    , m_telling(world())
    , m_acknowledging(world())
    , m_soundCheck(m_scene, m_bell.voice(), m_preferences)
    , m_muteReminder(world(), m_preferences)
    , m_alarm(m_link, m_scene, m_speech, m_clock, m_timers, {.by = options.person})
{
    connectTray();
    connectBell();
    connectTelling();
    connectAcknowledging();
    connect(&m_windows, &Windows::dashboardCloses, this, &Desktop::closeDashboard);
    connect(&m_windows, &Windows::quitRequested, this, &Desktop::askToQuit);
    connect(&m_windows, &Windows::settingsRequested, &m_settings, &SettingsSide::show);
    connect(&m_windows, &Windows::aboutRequested, this, &Desktop::showAbout);
    connect(&m_windows, &Windows::listeningRequested, &m_settings, &SettingsSide::showListening);
    connect(&m_windows, &Windows::logRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_options.transitionLog)); });
    connect(&m_settings, &SettingsSide::testMessageRequested, &m_announcer, &Announcer::tellTest);
    connect(&m_soundCheck, &SoundCheck::settingsWanted, &m_settings, &SettingsSide::showSound);
    connect(&m_announcer, &Announcer::openRequested, &m_windows, &Windows::reveal);
    connect(&m_announcer, &Announcer::failed, this, [this](const Notification &notification) {
        m_tray.icon().showMessage(notification.title, notification.body, trayIconOf(notification.urgency));
    });
    connect(&m_tray.icon(), &TrayIcon::messageClicked, &m_windows, &Windows::showDashboard);
    connect(&m_preferences, &PreferencesKeeper::notSaved, this, [this](const QString &file) {
        m_announcer.say(tr("The settings are not kept"), tr("“%1” cannot be written.").arg(file));
    });
    connect(&m_alarm, &Alarm::openTargetRequested, &m_windows, &Windows::openTarget);
    connect(&m_alarm, &Alarm::showRequested, &m_windows, &Windows::reveal);
    connect(&m_alarm, &Alarm::soundSettingsRequested, &m_settings, &SettingsSide::showSound);
    connect(&m_settings, &SettingsSide::shown, this, &Desktop::tellShortcut);
    connect(&m_preferences, &PreferencesKeeper::changed, this, &Desktop::takePreferences);
    connect(&m_speech, &Speech::changed, this, &Desktop::tellSound);
    connect(&m_link, &EngineLink::stateChanged, this, &Desktop::tellLink);
    takePreferences();
    tellSound();
    m_tray.start();
}

DeskWorld Desktop::world()
{
    return {m_link, m_scene, m_speech, m_theme, m_clock, m_timers, m_options.person};
}

void Desktop::connectTray()
{
    connect(&m_tray, &TraySide::trayChanged, this, &Desktop::showWhatIsWanted);
    connect(&m_tray, &TraySide::restartWanted, this, &Desktop::restartWhenIdle);
    connect(&m_idleCheck, &QTimer::timeout, this, &Desktop::restartWhenIdle);
    const TrayIcon &icon = m_tray.icon();
    connect(&icon, &TrayIcon::openRequested, this, [this] {
        m_windows.showDashboard();
        if (m_bell.isRinging())
            m_alarm.bringForward(); // one that was closed, too
    });
    connect(&icon, &TrayIcon::boardRequested, &m_windows, &Windows::showBoard);
    connect(&icon, &TrayIcon::settingsRequested, &m_settings, &SettingsSide::show);
    connect(&icon, &TrayIcon::aboutRequested, this, &Desktop::showAbout);
    connect(&icon, &TrayIcon::quitRequested, this, &Desktop::quit);
}

void Desktop::connectBell()
{
    connect(&m_bell, &Bell::changed, this, &Desktop::tellSound);
    connect(&m_bell, &Bell::flashWanted, &m_tray.icon(), &TrayIcon::setFlashing);
    connect(&m_bell, &Bell::alarmWindowWanted, &m_alarm, &Alarm::raise);
    connect(&m_bell.voice(), &Voice::unheard, this, [this] {
        m_link.execute(command::ReportUnheard{}, [](const Answer &) {});
        m_announcer.warn(QStringLiteral("unheard"), tr("The alarm cannot be heard"), m_bell.complaintWithRemedy());
    });
    connect(&m_scene, &Scene::healthChanged, this, &Desktop::tellSound);
    connect(&m_scene, &Scene::renewed, this, &Desktop::tellSound);
}

void Desktop::connectTelling()
{
    const TrayIcon &icon = m_tray.icon();
    connect(&icon, &TrayIcon::drillRequested, &m_telling, &TellingSide::askForDrill);
    connect(&icon, &TrayIcon::awayRequested, &m_telling, &TellingSide::askUntilWhenAway);
    connect(&icon, &TrayIcon::backRequested, &m_telling, &TellingSide::comeBack);
    connect(&m_windows, &Windows::drillRequested, &m_telling, &TellingSide::askForDrill);
    connect(&m_windows, &Windows::awayRequested, &m_telling, &TellingSide::askUntilWhenAway);
    connect(&m_windows, &Windows::backRequested, &m_telling, &TellingSide::comeBack);
    connect(&m_telling, &TellingSide::refused, this,
        [this](const QString &sentence) { m_announcer.say(tr("Still away"), sentence); });
}

void Desktop::connectAcknowledging()
{
    connect(&m_tray.icon(), &TrayIcon::noteForAllRequested, &m_acknowledging, &AcknowledgingSide::askAboutAll);
    connect(&m_announcer, &Announcer::noteRequested, &m_acknowledging, &AcknowledgingSide::askAbout);
    connect(&m_acknowledging, &AcknowledgingSide::notAcknowledged, &m_announcer, &Announcer::showAgain);
    connect(&m_acknowledging, &AcknowledgingSide::refused, this,
        [this](const QString &sentence) { m_announcer.say(tr("Not acknowledged"), sentence); });
}

void Desktop::takePreferences()
{
    const DesktopPreferences &preferences = m_preferences.get();
    m_speech.speak(chosenLanguage(preferences, m_options.systemLanguage));
    m_theme.choose(preferences.scheme);
    m_announcer.setWanted(preferences.desktopMessages);
    m_alarm.setSettings({.onEveryScreen = preferences.alarmOnEveryScreen,
        .blinks = preferences.alarmBlinks,
        .shortcut = preferences.alarmShortcutOn ? preferences.alarmShortcut : QKeySequence(),
        .by = m_options.person});
    m_windows.takePreferences();
    if (m_settings.isShown())
        tellShortcut();
}

//! Something of Vigia can be seen at any time: the icon, or where there is no tray the window.
void Desktop::showWhatIsWanted(bool hasTray)
{
    const bool first = !std::exchange(m_trayKnown, true);
    if (!hasTray && !m_windows.isDashboardVisible()) {
        if (m_options.minimized)
            m_windows.showDashboardMinimized();
        else
            m_windows.showDashboard();
    } else if (first && hasTray && !m_options.minimized) {
        m_windows.showDashboard();
    }
}

//! What sounds goes on sounding, and what is being typed is not lost: the window is tray enough meanwhile.
void Desktop::restartWhenIdle()
{
    if (m_bell.isRinging() || m_windows.isEditing() || m_settings.isShown() || m_acknowledging.isAsking())
        return m_idleCheck.start(idleCheckPause);
    m_idleCheck.stop();
    m_windows.rememberPlaces();
    Q_EMIT restartWanted(m_windows.isDashboardVisible());
}

void Desktop::raise()
{
    m_windows.showDashboard();
}

void Desktop::closeDashboard()
{
    if (m_tray.hasTray()) {
        m_windows.hideDashboard();
        if (m_preferences.window(explainedName).isEmpty()) {
            m_preferences.setWindow(explainedName, "1");
            m_announcer.say(tr("Vigia goes on watching"), tr("Its icon is in the tray. To end it, choose Quit there."));
        }
        return;
    }
    askToQuit();
}

//! In the language of now: it does not change while it is open.
void Desktop::showAbout()
{
    if (!m_about || !m_about->isVisible())
        m_about = std::make_unique<AboutDialog>(QCoreApplication::applicationVersion(), m_options.dataFolder);
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

void Desktop::askToQuit()
{
    if (!m_scene.health().endsWithDesktop)
        return quit(); // somebody else watches on
    if (m_quitQuestion)
        return m_quitQuestion->raise();
    m_quitQuestion = askWhetherToQuit(
        m_tray.hasTray(), [this] { quit(); }, [this] { m_windows.showDashboardMinimized(); });
}

void Desktop::quit()
{
    if (std::exchange(m_quitting, true))
        return;
    m_windows.rememberPlaces();
    m_announcer.closeAll();
    m_bell.voice().setSounding(false, {});
    QTimer::singleShot(quitPatience, this, &Desktop::finished);
    m_link.endWatching([this] { Q_EMIT finished(); });
}

void Desktop::tellSound()
{
    const SoundState state = SoundStanding::of(m_scene.health().generalMute, m_bell.complaint(),
        m_bell.isRinging() && m_bell.heard().state == Heard::State::Heard, m_clock.utc(), m_speech.language());
    m_tray.setSoundTrouble(m_bell.complaint());
    m_windows.setSound(state);
    m_settings.setSound(state.text);
    m_alarm.setSoundTrouble(m_bell.complaintWithRemedy());
}

void Desktop::tellShortcut()
{
    m_settings.setShortcut(m_alarm.tryShortcut());
}

//! That nobody watches is the worst that can be said.
void Desktop::tellLink()
{
    const QString key = QStringLiteral("not-watching");
    if (m_link.state() == EngineLink::State::Connected) {
        m_announcer.unsay(key);
        return m_windows.setTrouble({});
    }
    if (m_link.state() != EngineLink::State::Failed || m_quitting)
        return;
    const CommandError &trouble = m_link.trouble();
    QStringList words;
    for (const QString &line : trouble.lines)
        words.append(visibleText(line));
    if (words.isEmpty())
        words.append(errorText(trouble, m_speech.language()));
    m_announcer.warn(key, tr("Vigia is not watching"), words.join(QLatin1Char('\n')));
    m_windows.setTrouble(tr("Vigia is not watching") + QLatin1Char('\n') + words.join(QLatin1Char('\n')));
}

} // namespace vigia
