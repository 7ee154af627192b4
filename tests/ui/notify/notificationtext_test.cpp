// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationtext.h"
#include "support/scriptedfacade.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const UtcTime noon{Duration(1795694400000)}; // 2026-11-26 12:00 UTC

class NotificationTextTest : public QObject
{
    Q_OBJECT

private:
    const Language m_english = Language::english();
    const NotificationContext m_context{m_english, noon, QTimeZone::utc()};

private Q_SLOTS:
    void anOutageSaysWhatWhySinceWhenAndItsNote()
    {
        MonitorView shop = downMonitor(QStringLiteral("Shop"), noon - 12min);
        shop.note = QStringLiteral("Restart: wiki/shop");
        const Notification notification = outageNotification(shop, m_context);
        QCOMPARE(notification.title, QStringLiteral("Shop: Down"));
        QVERIFY2(notification.body.contains(QStringLiteral("HTTP 503")), qPrintable(notification.body));
        QVERIFY2(notification.body.contains(QStringLiteral("Since 11:48")), qPrintable(notification.body));
        QVERIFY(notification.body.endsWith(QStringLiteral("Restart: wiki/shop")));
        QCOMPARE(int(notification.urgency), int(Urgency::Critical));
        QVERIFY(notification.stays);
        QCOMPARE(notification.actions.size(), size_t(3)); // some desktops show no more
    }

    void toldAgainItSaysHowLong()
    {
        const MonitorView shop = downMonitor(QStringLiteral("Shop"), noon - 130min);
        QCOMPARE(outageNotification(shop, m_context, true).title, QStringLiteral("Shop: still down, 2 h 10 min"));
    }

    void whatIsOnlyInformationIsNotUrgent()
    {
        MonitorView shop = downMonitor(QStringLiteral("Shop"), noon);
        shop.severity = Severity::Info;
        QCOMPARE(int(outageNotification(shop, m_context).urgency), int(Urgency::Normal));
    }

    void theRecoveryTakesThePlaceOfItsOutage()
    {
        const MonitorView down = downMonitor(QStringLiteral("Shop"), noon - 12min);
        const MonitorView up = upMonitor(QStringLiteral("Shop"));
        const Notification recovery = recoveryNotification(up, 12min, m_context);
        QCOMPARE(recovery.key, outageNotification(down, m_context).key);
        QCOMPARE(recovery.title, QStringLiteral("Shop: back to normal"));
        QVERIFY2(recovery.body.startsWith(QStringLiteral("Was down for 12 min")), qPrintable(recovery.body));
        QVERIFY(!recovery.stays);
        QVERIFY(recovery.actions.empty());
    }

    void manyOutagesAreOneThatNamesFiveAndCountsTheRest()
    {
        std::vector<MonitorView> monitors;
        for (int i = 1; i <= 8; ++i)
            monitors.push_back(downMonitor(QStringLiteral("M%1").arg(i), noon));
        const Notification notification = outagesNotification(QStringLiteral("batch"), monitors, m_context);
        QVERIFY2(notification.title.startsWith(QStringLiteral("8 ")), qPrintable(notification.title));
        QCOMPARE(notification.body, QStringLiteral("M1\nM2\nM3\nM4\nM5\nand 3 more"));
        QCOMPARE(int(notification.urgency), int(Urgency::Critical));
        monitors.resize(1);
        const Notification one = outagesNotification(QStringLiteral("batch"), monitors, m_context);
        QCOMPARE(one.title, QStringLiteral("M1: Down"));
        QCOMPARE(one.key, QStringLiteral("batch"));
    }

    void whoAcknowledgedIsQuietWithTheNoteAndTheReason()
    {
        MonitorView shop = downMonitor(QStringLiteral("Shop"), noon - 12min);
        shop.acknowledged = AcknowledgementView{QStringLiteral("Ana (Telegram)"), QStringLiteral("on\nit"), noon};
        const Notification notification = acknowledgedNotification(QStringLiteral("key"), {shop}, m_context);
        QCOMPARE(notification.key, QStringLiteral("key"));
        QCOMPARE(notification.title, QStringLiteral("Shop: acknowledged by Ana (Telegram)"));
        QVERIFY2(notification.body.startsWith(QStringLiteral("on it\nHTTP 503")), qPrintable(notification.body));
        QCOMPARE(int(notification.urgency), int(Urgency::Low));
        QVERIFY(!notification.stays);
        QVERIFY(notification.actions.empty());
        shop.drill = true;
        const Notification drill = acknowledgedNotification(QStringLiteral("key"), {shop}, m_context);
        QVERIFY2(drill.title.contains(QStringLiteral("drill")), qPrintable(drill.title));
    }

    void severalAcknowledgedNameWhoForEachWhereItWasNotOne()
    {
        std::vector<MonitorView> monitors;
        for (int i = 1; i <= 7; ++i) {
            monitors.push_back(downMonitor(QStringLiteral("M%1").arg(i), noon));
            monitors.back().acknowledged = AcknowledgementView{QStringLiteral("Ana"), QStringLiteral("on it"), noon};
        }
        const Notification byOne = acknowledgedNotification({}, monitors, m_context);
        QCOMPARE(byOne.title, QStringLiteral("7 outage(s) acknowledged by Ana"));
        QCOMPARE(byOne.body, QStringLiteral("on it\nM1\nM2\nM3\nM4\nM5\nand 2 more"));
        monitors.resize(2);
        monitors[1].acknowledged->by = QStringLiteral("Ben");
        monitors[1].acknowledged->note.clear();
        const Notification byTwo = acknowledgedNotification({}, monitors, m_context);
        QCOMPARE(byTwo.title, QStringLiteral("2 outage(s) acknowledged"));
        QCOMPARE(byTwo.body, QStringLiteral("M1: Ana\nM2: Ben"));
    }

    void noConnectionIsOneSentence()
    {
        QCOMPARE(blindNotification(noon - 2h, m_context).title,
            QStringLiteral("This computer has no connection since 10:00"));
    }

    void foreignControlCharactersAreShownNotObeyed()
    {
        MonitorView shop = downMonitor(QStringLiteral("Sh\nop\u202e"), noon);
        shop.note = QStringLiteral("a\nb");
        const Notification notification = outageNotification(shop, m_context);
        QVERIFY2(notification.title.startsWith(QStringLiteral("Sh\\nop\\u202e")), qPrintable(notification.title));
        QVERIFY(notification.body.endsWith(QStringLiteral("a\\nb")));
    }
};

} // namespace

QTEST_GUILESS_MAIN(NotificationTextTest)
#include "notificationtext_test.moc"
