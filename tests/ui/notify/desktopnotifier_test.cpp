// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktopnotifier.h"
#include "support/notificationserver.h"
#include "support/privatebus.h"

#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

Notification outage(const QString &key, const QString &title = QStringLiteral("Shop: Down"))
{
    return {.key = key,
        .title = title,
        .body = QStringLiteral("<img src=file:///etc/passwd> & \"so\""),
        .urgency = Urgency::Critical,
        .stays = true,
        .actions = {
            NotificationAction::Acknowledge, NotificationAction::AcknowledgeWithNote, NotificationAction::Mute}};
}

const QString shop = QStringLiteral("outage/shop");
const QString mail = QStringLiteral("outage/mail");

//! Long enough for a desktop that answers, on a slow computer too.
constexpr auto impatient = 1500ms;

class DesktopNotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.start());
        QVERIFY(connection().isConnected());
    }

    void init()
    {
        m_server = std::make_unique<NotificationServer>();
        m_notifier = std::make_unique<DesktopNotifier>(connection(), 30s);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_server.reset();
    }

    void anOutageIsCriticalStaysAndCanBeAnswered()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        QCOMPARE(m_server->calls.size(), size_t(1));
        const NotificationServer::Call call = m_server->calls[0];
        QCOMPARE(call.title, QStringLiteral("Shop: Down"));
        const QVariant urgency = call.hints.value(QStringLiteral("urgency"));
        QCOMPARE(urgency.typeId(), int(QMetaType::UChar)); // as any other type it would be ignored
        QCOMPARE(urgency.toInt(), 2);
        QCOMPARE(call.timeout, 0);
        QCOMPARE(call.actions,
            QStringList({QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("acknowledge"),
                QStringLiteral("Acknowledge"), QStringLiteral("acknowledge-with-note"), QStringLiteral("With a note…"),
                QStringLiteral("mute"), QStringLiteral("Mute")}));
    }

    void foreignTextIsEscapedWhereTheDesktopReadsMarkup()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(1), 30'000);
        QCOMPARE(m_server->calls[0].body, QStringLiteral("&lt;img src=file:///etc/passwd&gt; &amp; &quot;so&quot;"));
    }

    void andIsLeftAsItIsWhereItDoesNot()
    {
        m_server->capabilities = {QStringLiteral("body")};
        QVERIFY(m_server->appear(m_bus.address()));
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(1), 30'000);
        QCOMPARE(m_server->calls[0].body, QStringLiteral("<img src=file:///etc/passwd> & \"so\""));
        QVERIFY(m_server->calls[0].actions.isEmpty());
    }

    void theSameOutageTakesItsOwnPlace()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(shop));
        m_notifier->show(outage(mail));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
        QCOMPARE(m_server->calls[0].replaces, 0U);
        QCOMPARE(m_server->calls[1].replaces, 0U);
        const uint id = shown[0][0].toString() == shop ? m_server->calls[0].id : m_server->calls[1].id;
        m_notifier->show(outage(shop, QStringLiteral("Shop: back to normal")));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(3), 30'000);
        QCOMPARE(m_server->calls[2].replaces, id);
    }

    void whatChangesBeforeTheAnswerIsShownAfterIt()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        m_notifier->show(outage(shop, QStringLiteral("first")));
        m_notifier->show(outage(shop, QStringLiteral("second")));
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_server->calls.empty() && m_server->calls.back().title == QStringLiteral("second"), 30'000);
        m_notifier->show(outage(shop, QStringLiteral("third")));
        m_notifier->show(outage(shop, QStringLiteral("fourth")));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.back().title, QStringLiteral("fourth"), 30'000);
        for (const NotificationServer::Call &call : m_server->calls)
            QCOMPARE(call.id, m_server->calls[0].id);
    }

    void aPersonsAnswerIsSaidWithItsOutage()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_server->choose(4711, QStringLiteral("mute")); // of another program
        m_server->choose(m_server->calls[0].id, QStringLiteral("acknowledge"));
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, 30'000);
        QCOMPARE(chosen[0][0].toString(), shop);
        QCOMPARE(chosen[0][1].value<NotificationAction>(), NotificationAction::Acknowledge);
        m_notifier->show(outage(shop)); // it was closed with the answer: a new one
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(2), 30'000);
        QCOMPARE(m_server->calls[1].replaces, 0U);
    }

    void everyAnswerIsUnderstood_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<NotificationAction>("action");
        QTest::newRow("open") << QStringLiteral("default") << NotificationAction::Open;
        QTest::newRow("acknowledge") << QStringLiteral("acknowledge") << NotificationAction::Acknowledge;
        QTest::newRow("with a note") << QStringLiteral("acknowledge-with-note")
                                     << NotificationAction::AcknowledgeWithNote;
        QTest::newRow("mute") << QStringLiteral("mute") << NotificationAction::Mute;
    }

    void everyAnswerIsUnderstood()
    {
        QFETCH(QString, id);
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        QVERIFY(m_server->calls[0].actions.contains(id));
        m_server->choose(m_server->calls[0].id, id);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, 30'000);
        QTEST(chosen[0][1].value<NotificationAction>(), "action");
    }

    void whatIsLessByNowIsShownOnlyWhereItIsToBeSeenStill()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->update(outage(mail)); // never shown
        m_notifier->show(outage(shop));
        QTRY_COMPARE(shown.size(), 1);
        m_notifier->update(outage(shop, QStringLiteral("less")));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(m_server->calls[1].title, QStringLiteral("less"));
        QCOMPARE(m_server->calls[1].replaces, m_server->calls[0].id);
        QTRY_COMPARE(shown.size(), 2);
        m_server->choose(m_server->calls[0].id, QStringLiteral("mute")); // and with that it is closed
        QSignalSpy chosen(m_notifier.get(), &Notifier::actionChosen);
        QTRY_COMPARE(chosen.size(), 1);
        m_notifier->show(outage(mail));
        QTRY_COMPARE(shown.size(), 3); // whatever was said before has arrived
        m_notifier->update(outage(shop, QStringLiteral("even less")));
        m_notifier->show(outage(mail));
        QTRY_COMPARE(shown.size(), 4);
        QCOMPARE(m_server->calls.size(), size_t(4));
    }

    void whatIsOverIsTakenAway()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_notifier->close(shop);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->closed.size(), size_t(1), 30'000);
        QCOMPARE(m_server->closed[0], m_server->calls[0].id);
    }

    void whatIsOverBeforeItIsShownIsTakenAwayToo()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(mail));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000); // from now on show() sends at once
        m_notifier->show(outage(shop));
        m_notifier->close(shop);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->closed.size(), size_t(1), 30'000);
        QCOMPARE(m_server->closed[0], m_server->calls[1].id);
        QCOMPARE(shown.size(), 1);
    }

    void withoutADesktopItSaysSoAtOnce()
    {
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(outage(shop));
        QCOMPARE(notShown.size(), 0); // never from inside show()
        QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
        QCOMPARE(notShown[0][0].toString(), shop);
        QCOMPARE(notShown[0][1].value<NotShown>(), NotShown::NobodyThere);
    }

    void aDesktopThatDoesNotAnswerIsNotWaitedForForever()
    {
        m_notifier = std::make_unique<DesktopNotifier>(connection(), impatient);
        m_server->answers = false;
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
        QCOMPARE(notShown[0][1].value<NotShown>(), NotShown::Silent);
    }

    void oneThatFallsSilentLaterIsNoticed()
    {
        m_notifier = std::make_unique<DesktopNotifier>(connection(), impatient);
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_server->answers = false;
        m_notifier->show(outage(mail));
        QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
        QCOMPARE(notShown[0][0].toString(), mail);
        QCOMPARE(notShown[0][1].value<NotShown>(), NotShown::Silent);
    }

    void whatCameLaterIsShownThoughTheFirstWasNot()
    {
        m_notifier = std::make_unique<DesktopNotifier>(connection(), impatient);
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(outage(mail));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_server->answers = false;
        m_notifier->show(outage(shop, QStringLiteral("first")));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(2), 30'000);
        m_server->answers = true;
        m_notifier->show(outage(shop, QStringLiteral("second")));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
        QCOMPARE(m_server->calls.back().title, QStringLiteral("second"));
        QCOMPARE(notShown.size(), 0); // the first was overtaken
    }

    void whatIsShownStaysKnownThoughItsChangeIsNot()
    {
        m_notifier = std::make_unique<DesktopNotifier>(connection(), impatient);
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_server->answers = false;
        m_notifier->show(outage(shop, QStringLiteral("lost")));
        QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
        m_server->answers = true;
        m_notifier->show(outage(shop, QStringLiteral("over")));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 30'000);
        QCOMPARE(m_server->calls.back().replaces, m_server->calls[0].id);
    }

    void aDesktopThatComesLaterIsUsed()
    {
        QSignalSpy notShown(m_notifier.get(), &Notifier::notShown);
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(notShown.size(), 1, 30'000);
        QVERIFY(m_server->appear(m_bus.address()));
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
    }

    void anotherDesktopKnowsNothingOfTheFirst()
    {
        QVERIFY(m_server->appear(m_bus.address()));
        QSignalSpy shown(m_notifier.get(), &Notifier::shown);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 30'000);
        m_server->vanish();
        m_server->capabilities = {QStringLiteral("body")};
        m_server->calls.clear();
        QDBusServiceWatcher watcher(QStringLiteral("org.freedesktop.Notifications"), connection());
        QSignalSpy registered(&watcher, &QDBusServiceWatcher::serviceRegistered);
        QVERIFY(m_server->appear(m_bus.address()));
        QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, 30'000);
        m_notifier->show(outage(shop));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->calls.size(), size_t(1), 30'000);
        QCOMPARE(m_server->calls.back().replaces, 0U);
        QVERIFY(m_server->calls.back().actions.isEmpty()); // its abilities were asked anew
    }

private:
    QDBusConnection connection() { return QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("notifier")); }

    PrivateBus m_bus;
    std::unique_ptr<NotificationServer> m_server;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

} // namespace

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "desktopnotifier_test.moc"
