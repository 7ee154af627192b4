// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "notify/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>

#include <optional>

class QDBusError;

namespace vigia {

//! org.freedesktop.Notifications 1.2, without waiting. The desktop may be absent, come later, be
//! replaced, or not answer: each show() ends in shown() or notShown(), at the latest after twice
//! `deadline`, unless it was overtaken by another with its key or closed.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, Duration deadline = std::chrono::seconds(3));

    void show(const Notification &notification) override;
    void update(const Notification &notification) override;
    void close(const QString &key) override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Entry {
        uint id = 0; //!< the desktop's; 0: not known yet
        bool asking = false; //!< its answer is awaited
        std::optional<Notification> next; //!< to be shown as soon as that has come
        bool closeThen = false;
    };

    void askCapabilities();
    void takeCapabilities(const QStringList &capabilities);
    void failWaiting(const QDBusError &error);
    void forgetDesktop();
    void send(const Notification &notification);
    void takeAnswer(const QString &key, uint id);
    void fail(const QString &key, const QDBusError &error);
    void showNext(const QString &key);
    void goOn(const QString &key);
    QString keyOf(uint id) const;
    QDBusPendingCall callAsync(const char *method, const QVariantList &arguments);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    int m_deadline;
    std::optional<QStringList> m_capabilities;
    bool m_askingCapabilities = false;
    QHash<QString, Entry> m_entries;
};

} // namespace vigia
