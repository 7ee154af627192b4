// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/traypresence.h"

#ifdef VIGIA_DBUS
#include "tray/statusnotifierhost.h"
#endif

#include <QSystemTrayIcon>

namespace vigia {

#ifndef VIGIA_DBUS
//! There is none where there is no D-Bus.
class StatusNotifierHost
{
};
#endif

namespace {

using namespace std::chrono_literals;

constexpr auto pollEvery = 2s;
//! What uses the tray is not told of a panel that blinks.
constexpr auto gone = 3s;
//! A panel that is only restarting is back by then.
constexpr auto goneForGood = 10s;
//! One that appears must stay so long before it is worth a restart.
constexpr auto hereToStay = 1s;

} // namespace

TrayPresence::TrayPresence(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_gone.setSingleShot(true);
    m_settled.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, [this] { setKind(TrayKind::None); });
    connect(&m_deadline, &QTimer::timeout, this, &TrayPresence::decide);
    connect(&m_settled, &QTimer::timeout, this, &TrayPresence::wantRestart);
    connect(&m_poll, &QTimer::timeout, this, &TrayPresence::look);
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::start()
{
#ifdef VIGIA_DBUS
    m_host = std::make_unique<StatusNotifierHost>(QDBusConnection::sessionBus());
    connect(m_host.get(), &StatusNotifierHost::changed, this, &TrayPresence::hostChanged);
    m_deadline.start(m_host->isReachable() ? patience : 0ms);
#else
    m_deadline.start(0ms);
#endif
}

void TrayPresence::hostChanged(bool registered)
{
    if (!m_decided) {
        if (registered)
            decide();
        return;
    }
    if (m_backend == TrayKind::StatusNotifier) {
        if (registered) {
            m_gone.stop();
            m_settled.stop();
            setKind(TrayKind::StatusNotifier);
        } else {
            m_gone.start(gone);
            m_settled.start(goneForGood); // perhaps another kind takes its place, of no use to this process
        }
    } else {
        registered ? m_settled.start(hereToStay) : m_settled.stop();
    }
}

void TrayPresence::decide()
{
    m_deadline.stop();
    m_decided = true;
#ifdef VIGIA_DBUS
    m_backend = m_host->isRegistered() ? TrayKind::StatusNotifier : TrayKind::Native;
#else
    m_backend = TrayKind::Native;
#endif
    const bool available = QSystemTrayIcon::isSystemTrayAvailable(); // from here on the toolkit is bound
    m_kind = available ? m_backend : TrayKind::None;
    if (m_backend == TrayKind::Native)
        m_poll.start(pollEvery);
    Q_EMIT kindChanged(m_kind);
}

void TrayPresence::look()
{
    setKind(QSystemTrayIcon::isSystemTrayAvailable() ? TrayKind::Native : TrayKind::None);
#ifdef VIGIA_DBUS
    if (m_kind == TrayKind::None && m_host->isRegistered() && !m_settled.isActive())
        m_settled.start(hereToStay);
#endif
}

void TrayPresence::setKind(TrayKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged(kind);
}

void TrayPresence::wantRestart()
{
    // A native tray that works is left alone.
    if (m_restartSaid || m_kind != TrayKind::None)
        return;
    m_restartSaid = true;
    Q_EMIT restartWanted();
}

} // namespace vigia
