// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/privatebus.h"

#include <QImage>

#include <memory>

namespace vigia {

//! A desktop of the test's own: an X server, a session bus, a window manager; and, when asked for, a
//! panel with an XEmbed tray. Programs run on it with environment().
class PrivateDesktop
{
public:
    static constexpr int width = 1280;
    static constexpr int height = 800;

    bool start();

    //! The tray is at the lower right, 32 pixels high.
    bool startTray();
    void stopTray() { m_tray.reset(); }

    PrivateBus &bus() { return m_bus; }
    QProcessEnvironment environment() const;
    //! Null where it failed.
    QImage screenshot() const;
    //! As a person would: moves the pointer and presses a button (1 left, 2 middle, 3 right).
    bool click(const QPoint &at, int button) const;
    bool pressKeys(const QStringList &keys) const;

private:
    bool run(const QString &program, const QStringList &arguments) const;

    PrivateBus m_bus;
    ChildProcess m_server;
    ChildProcess m_windowManager;
    std::unique_ptr<ChildProcess> m_tray;
    QString m_display;
};

} // namespace vigia
