// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/desktopchannel.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

//! What is told at the desktop, and what becomes of it while nobody is there.
class DesktopChannelTest : public QObject
{
    Q_OBJECT

    static MessageItem item(const QString &monitor, int minute)
    {
        MessageItem item;
        item.monitor = {monitor};
        item.decided = UtcTime(std::chrono::minutes(minute));
        return item;
    }

private Q_SLOTS:
    void handsOverWhatIsToldWhereSomebodyIs()
    {
        QStringList raised;
        DesktopChannel channel({.isManned = [] { return true; },
            .raise = [&](const MessageItem &item) { raised.append(item.monitor.value); }});
        Message message;
        message.items = {item(u"b"_s, 2), item(u"a"_s, 1)};
        std::optional<DeliveryOutcome> outcome;
        channel.send(message, {}, [&](const DeliveryOutcome &ended) { outcome = ended; });
        QCOMPARE(raised, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(outcome && outcome->fate == DeliveryOutcome::Fate::Accepted);
    }

    void tellsOfEachMonitorTheNewestAlone()
    {
        std::vector<UtcTime> raised;
        DesktopChannel channel({.isManned = [] { return true; },
            .raise = [&](const MessageItem &item) { raised.push_back(item.decided); }});
        Message message;
        message.items = {item(u"a"_s, 3), item(u"a"_s, 1)};
        channel.send(message, {}, [](const DeliveryOutcome &) {});
        QCOMPARE(raised.size(), std::size_t(1));
        QVERIFY(raised.front() == UtcTime(std::chrono::minutes(3)));
    }

    void sendsNothingWhereNobodyIs()
    {
        DesktopChannel channel(
            {.isManned = [] { return false; }, .raise = [](const MessageItem &) { QFAIL("nobody is there"); }});
        Message message;
        message.items = {item(u"a"_s, 1)};
        std::optional<DeliveryOutcome> outcome;
        channel.send(message, {}, [&](const DeliveryOutcome &ended) { outcome = ended; });
        QVERIFY(outcome && outcome->fate == DeliveryOutcome::Fate::NotSent);
        QVERIFY(outcome->trouble == DeliveryTrouble::NobodyThere);
    }
};

QTEST_GUILESS_MAIN(DesktopChannelTest)
#include "desktopchannel_test.moc"
