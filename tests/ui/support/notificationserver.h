// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace vigia {

//! A desktop that shows notifications, as far as a program can tell: it records what it is asked.
class NotificationServer final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call {
        uint id = 0;
        uint replaces = 0;
        QString icon, title, body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    NotificationServer();
    ~NotificationServer() override;

    bool appear(const QString &busAddress);
    void vanish();

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    bool answers = true; //!< false: calls arrive and nothing comes back
    std::vector<Call> calls;
    std::vector<uint> closed; //!< on request

    //! A person chooses an action, which also closes it.
    void choose(uint id, const QString &action);

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities();
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout);
    Q_SCRIPTABLE void CloseNotification(uint id);

Q_SIGNALS:
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);

private:
    bool staysSilent();

    QString m_connectionName;
    QDBusConnection m_bus;
    uint m_lastId = 0;
};

} // namespace vigia
