// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/trayicon.h"

#include "tray/traytext.h"

#include <utility>

namespace vigia {

namespace {

using namespace std::chrono_literals;

//! Two pictures make one flash: nothing blinks faster than once a second.
constexpr auto halfFlash = 500ms;

} // namespace

TrayIcon::TrayIcon(const Clock &clock, const Language &language, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_language(language)
    , m_menu(language)
{
    m_state = trayState({}, {});
    connectMenu();
    m_flash.setInterval(halfFlash);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_inverted = !m_inverted;
        redraw();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &TrayIcon::refresh);
    m_minute.start();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::connectMenu()
{
    connect(&m_menu, &TrayMenu::openRequested, this, &TrayIcon::openRequested);
    connect(&m_menu, &TrayMenu::boardRequested, this, &TrayIcon::boardRequested);
    connect(&m_menu, &TrayMenu::muteRequested, this, &TrayIcon::muteRequested);
    connect(&m_menu, &TrayMenu::unmuteRequested, this, &TrayIcon::unmuteRequested);
    connect(&m_menu, &TrayMenu::acknowledgeAllRequested, this, &TrayIcon::acknowledgeAllRequested);
    connect(&m_menu, &TrayMenu::noteForAllRequested, this, &TrayIcon::noteForAllRequested);
    connect(&m_menu, &TrayMenu::pauseAllRequested, this, &TrayIcon::pauseAllRequested);
    connect(&m_menu, &TrayMenu::resumeAllRequested, this, &TrayIcon::resumeAllRequested);
    connect(&m_menu, &TrayMenu::holdAllRequested, this, &TrayIcon::holdAllRequested);
    connect(&m_menu, &TrayMenu::awayRequested, this, &TrayIcon::awayRequested);
    connect(&m_menu, &TrayMenu::backRequested, this, &TrayIcon::backRequested);
    connect(&m_menu, &TrayMenu::drillRequested, this, &TrayIcon::drillRequested);
    connect(&m_menu, &TrayMenu::settingsRequested, this, &TrayIcon::settingsRequested);
    connect(&m_menu, &TrayMenu::aboutRequested, this, &TrayIcon::aboutRequested);
    connect(&m_menu, &TrayMenu::quitRequested, this, &TrayIcon::quitRequested);
}

void TrayIcon::appear()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::activate);
    // Qt takes whatever is chosen in any notification on the bus, also in another program's, for a click on its own.
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        if (std::exchange(m_hasMessage, false))
            Q_EMIT messageClicked();
    });
    refresh();
    m_icon->show();
}

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void TrayIcon::setLanguage(const Language &language)
{
    m_language = language;
    m_menu.setLanguage(language);
    refresh();
}

void TrayIcon::setFlashing(bool flashing)
{
    if (flashing == m_flash.isActive())
        return;
    m_inverted = flashing;
    if (flashing)
        m_flash.start();
    else
        m_flash.stop();
    redraw();
}

bool TrayIcon::showMessage(const QString &title, const QString &body, QSystemTrayIcon::MessageIcon icon)
{
    if (!m_icon)
        return false;
    m_hasMessage = true;
    m_icon->showMessage(title, body, icon);
    return true;
}

void TrayIcon::refresh()
{
    const UtcTime now = m_clock.utc();
    m_menu.setState(m_state, now);
    if (m_icon) {
        const QString tooltip = trayTooltip(m_state, m_language, now);
        if (tooltip != m_icon->toolTip())
            m_icon->setToolTip(tooltip);
    }
    redraw();
}

void TrayIcon::redraw()
{
    const TrayFace face{m_state.appearance, m_state.standing.down, m_inverted};
    if (!m_icon || m_drawn == face)
        return;
    m_icon->setIcon(trayPicture(face));
    m_drawn = face;
}

void TrayIcon::activate(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::Trigger:
        Q_EMIT openRequested();
        return;
    case QSystemTrayIcon::MiddleClick:
        Q_EMIT boardRequested();
        return;
    case QSystemTrayIcon::Unknown:
    case QSystemTrayIcon::Context:
    case QSystemTrayIcon::DoubleClick: // its first click has opened already
        return;
    }
}

} // namespace vigia
