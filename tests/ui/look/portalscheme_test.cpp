// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/portalscheme.h"
#include "support/privatebus.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;

namespace {

//! The desktop portal's settings, as far as we ask.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

    bool appear(const QString &busAddress)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(busAddress, QStringLiteral("portal"));
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                   QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    void change(uint to)
    {
        scheme = to;
        Q_EMIT SettingChanged(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"),
            QDBusVariant(QStringLiteral("prefer-light"))); // another space's key
        Q_EMIT SettingChanged(
            QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(to));
    }

public Q_SLOTS:
    //! Wrapped twice, as real portals answer.
    Q_SCRIPTABLE QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool known =
            space == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 99)));
    }

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class PortalSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void withoutAPortalNothingIsPreferred()
    {
        const PortalScheme scheme(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("alone")));
        QVERIFY(!scheme.preferred());
    }

    void whatThePortalSaysIsFollowed()
    {
        Portal portal;
        portal.scheme = 1;
        QVERIFY(portal.appear(m_bus.address()));
        PortalScheme scheme(QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("asking")));
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(scheme.preferred(), std::optional(Scheme::Dark));
        portal.change(2);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(scheme.preferred(), std::optional(Scheme::Light));
        portal.change(0); // no preference
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(!scheme.preferred());
    }

private:
    PrivateBus m_bus;
};

} // namespace

QTEST_GUILESS_MAIN(PortalSchemeTest)
#include "portalscheme_test.moc"
