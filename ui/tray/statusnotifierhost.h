// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace vigia {

//! Whether somebody on the session bus shows StatusNotifierItems. Asks without waiting.
class StatusNotifierHost final : public QObject
{
    Q_OBJECT

public:
    explicit StatusNotifierHost(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isReachable() const { return m_bus.isConnected(); }
    bool isRegistered() const { return m_registered; }

Q_SIGNALS:
    void changed(bool registered);

private Q_SLOTS:
    void ask();

private:
    void set(bool registered);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    quint64 m_question = 0; //!< only the last answer counts
    bool m_registered = false;
};

} // namespace vigia
