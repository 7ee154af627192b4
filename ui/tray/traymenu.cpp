// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/traymenu.h"

#include "look/icons.h"
#include "look/plaintext.h"
#include "tray/traytext.h"
#include "wording/timewords.h"

#include <QEvent>

namespace vigia {

namespace {

using namespace std::chrono_literals;

} // namespace

TrayMenu::TrayMenu(const Language &language)
    : m_language(language)
    , m_headline(addAction(QString()))
    , m_open(addAction(actionIcon(ActionIcon::Open), QString()))
    , m_board(addAction(actionIcon(ActionIcon::Board), QString()))
    , m_unmute(nullptr)
    , m_mute(nullptr)
{
    m_headline->setEnabled(false);
    insertSeparator(m_open);
    setDefaultAction(m_open);
    addSeparator();
    m_unmute = addAction(actionIcon(ActionIcon::Mute), QString()); // crossed: it says that the sound is off
    m_mute = addMenu(actionIcon(ActionIcon::Mute), QString());
    for (const Duration duration : {Duration(1h), Duration(4h), Duration(8h)})
        addMute(duration);
    addMute(std::nullopt);
    m_acknowledge = addAction(actionIcon(ActionIcon::Acknowledge), QString());
    m_acknowledgeWithNote = addAction(QString());
    m_hold = addMenu(actionIcon(ActionIcon::Hold), QString());
    for (const Duration duration : {Duration(1h), Duration(4h)})
        addHold(duration);
    addHold(std::nullopt);
    m_hold->addSeparator();
    m_endHold = m_hold->addAction(QString());
    m_pause = addAction(actionIcon(ActionIcon::Pause), QString());
    m_resume = addAction(actionIcon(ActionIcon::Resume), QString());
    addSeparator();
    m_away = addAction(QString());
    m_back = addAction(QString());
    m_drill = addAction(QString());
    addSeparator();
    m_settings = addAction(actionIcon(ActionIcon::Settings), QString());
    m_about = addAction(QString());
    m_quit = addAction(actionIcon(ActionIcon::Quit), QString());

    connect(m_open, &QAction::triggered, this, &TrayMenu::openRequested);
    connect(m_board, &QAction::triggered, this, &TrayMenu::boardRequested);
    connect(m_unmute, &QAction::triggered, this, &TrayMenu::unmuteRequested);
    connect(m_acknowledge, &QAction::triggered, this, &TrayMenu::acknowledgeAllRequested);
    connect(m_acknowledgeWithNote, &QAction::triggered, this, &TrayMenu::noteForAllRequested);
    connect(m_pause, &QAction::triggered, this, &TrayMenu::pauseAllRequested);
    connect(m_resume, &QAction::triggered, this, &TrayMenu::resumeAllRequested);
    connect(m_endHold, &QAction::triggered, this, [this] { Q_EMIT holdAllRequested(Duration::zero()); });
    connect(m_away, &QAction::triggered, this, &TrayMenu::awayRequested);
    connect(m_back, &QAction::triggered, this, &TrayMenu::backRequested);
    connect(m_drill, &QAction::triggered, this, &TrayMenu::drillRequested);
    connect(m_settings, &QAction::triggered, this, &TrayMenu::settingsRequested);
    connect(m_about, &QAction::triggered, this, &TrayMenu::aboutRequested);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    retranslate();
}

void TrayMenu::addMute(std::optional<Duration> duration)
{
    QAction *action = m_mute->addAction(QString());
    connect(action, &QAction::triggered, this, [this, duration] { Q_EMIT muteRequested(duration); });
    m_mutes.push_back({action, duration});
}

void TrayMenu::addHold(std::optional<Duration> duration)
{
    QAction *action = m_hold->addAction(QString());
    connect(action, &QAction::triggered, this, [this, duration] { Q_EMIT holdAllRequested(duration); });
    m_holds.push_back({action, duration});
}

void TrayMenu::setLanguage(const Language &language)
{
    m_language = language;
    retranslate();
}

void TrayMenu::setState(const TrayState &state, UtcTime now)
{
    m_state = state;
    m_now = now;
    retranslate();
}

void TrayMenu::setWatchingGoesOn(bool goesOn)
{
    m_watchingGoesOn = goesOn;
    retranslate();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void TrayMenu::retranslate()
{
    const std::optional<MuteView> &mute = m_state.health.generalMute;
    m_headline->setText(plainLabel(trayHeadline(m_state, m_language, m_now)));
    m_open->setText(tr("Open"));
    m_board->setText(tr("Board"));
    m_unmute->setVisible(mute.has_value());
    m_unmute->setText(mute && mute->until
            ? tr("Unmute (off until %1)").arg(timeOfDayText(*mute->until, m_now, m_language))
            : tr("Unmute"));
    m_mute->setTitle(tr("Mute"));
    for (const TimeEntry &entry : m_mutes)
        entry.action->setText(entry.duration ? durationText(*entry.duration, m_language) : tr("Until I unmute"));
    m_acknowledge->setText(tr("Acknowledge all"));
    m_acknowledge->setEnabled(m_state.hasUnacknowledged);
    m_acknowledgeWithNote->setText(tr("Acknowledge all with a note…"));
    m_acknowledgeWithNote->setEnabled(m_state.hasUnacknowledged);
    m_hold->setTitle(tr("Hold all alerts"));
    for (const TimeEntry &entry : m_holds)
        entry.action->setText(entry.duration ? durationText(*entry.duration, m_language) : tr("Until tomorrow, 8:00"));
    m_endHold->setText(tr("Send alerts again"));
    m_endHold->setEnabled(m_state.standing.held > 0);
    m_pause->setText(tr("Pause all"));
    m_pause->setVisible(!m_state.allPaused);
    m_resume->setText(tr("Resume all"));
    m_resume->setVisible(m_state.standing.paused > 0);
    const std::optional<AwayView> &away = m_state.health.away;
    m_away->setText(tr("Away until…"));
    m_back->setVisible(away.has_value());
    m_back->setText(
        away ? tr("I am back (away until %1)").arg(timeOfDayText(away->until, m_now, m_language)) : QString());
    m_drill->setText(tr("Fire drill…"));
    m_settings->setText(tr("Settings…"));
    m_about->setText(tr("About Vigia"));
    m_quit->setText(m_watchingGoesOn ? tr("Quit") : tr("Quit (nobody will be watching)"));
}

} // namespace vigia
