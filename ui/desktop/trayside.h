// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/deskworld.h"
#include "tray/trayicon.h"
#include "tray/traypresence.h"

#include <QTimer>

namespace vigia {

//! The icon in the tray, kept true to the scene, and what its menu does to the watching. Interface thread.
class TraySide final : public QObject
{
    Q_OBJECT

public:
    explicit TraySide(const DeskWorld &world, QObject *parent = nullptr);

    //! Looks for a tray; says with trayChanged() what it found.
    void start() { m_presence.start(); }
    bool hasTray() const { return m_presence.kind() != TrayKind::None; }
    TrayIcon &icon() { return m_icon; }
    //! What is wrong with the sound, in words; empty: nothing is known.
    void setSoundTrouble(const QString &trouble);

Q_SIGNALS:
    void trayChanged(bool hasTray);
    //! See TrayPresence::restartWanted().
    void restartWanted();

private:
    void follow();
    void refresh();
    void send(const Command &command);

    DeskWorld m_world;
    TrayPresence m_presence;
    TrayIcon m_icon;
    QString m_soundTrouble;
    QTimer m_refresh; //!< at most a few times a second, with thousands of changes too
};

} // namespace vigia
