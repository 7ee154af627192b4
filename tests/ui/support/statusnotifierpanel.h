// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace vigia {

//! A panel's tray for StatusNotifierItems: the watcher, its host, and what a person does with an item.
class StatusNotifierPanel final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion)

public:
    struct MenuEntry {
        int id = 0;
        QString label; //!< without mnemonics
        bool enabled = true;
        bool visible = true;
        std::vector<MenuEntry> children;
    };

    StatusNotifierPanel();
    ~StatusNotifierPanel() override;

    //! Comes to life on the bus; without a host nobody draws what the watcher knows.
    bool appear(const QString &busAddress, bool withHost = true);
    //! Dies, as a panel that crashes.
    void vanish();
    void addHost();

    QStringList items() const { return m_items; }
    bool hasHost() const
    {
        ++m_timesAsked;
        return m_host;
    }
    int timesAsked() const { return m_timesAsked; } //!< whether it has a host
    int protocolVersion() const { return 0; }

    // Of the first item:
    std::vector<QImage> pictures() const;
    QString title() const; //!< what a panel calls it in its lists
    QString tooltip() const;
    std::vector<MenuEntry> menu() const;
    //! The entry with \a label, in submenus too; id 0: there is none.
    MenuEntry entry(const QString &label) const;
    bool choose(const QString &label) const;
    void activate(const QString &method) const; //!< Activate, SecondaryActivate

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service);
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString &service);

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString &item);
    Q_SCRIPTABLE void StatusNotifierItemUnregistered(const QString &item);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();

private:
    QVariant itemProperty(const QString &name) const;
    QDBusMessage call(
        const QString &path, const QString &interface, const QString &method, const QVariantList &arguments) const;

    QString m_connectionName;
    QDBusConnection m_bus;
    QStringList m_items; //!< unique names
    bool m_host = false;
    mutable int m_timesAsked = 0;
};

} // namespace vigia
