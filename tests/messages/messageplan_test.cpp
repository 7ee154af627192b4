// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagejson.h"
#include "messages/messageplan.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime noon{Duration(1'700'000'000'000)};

OutboxRow row(AlertKind kind, const QString &monitor, int minute, int incident = 1, const QStringList &parents = {},
    Severity severity = Severity::Normal)
{
    MessageItem item;
    item.kind = kind;
    item.name = monitor;
    item.parents = parents;
    item.severity = severity;
    item.since = noon + std::chrono::minutes(minute);
    OutboxRow row;
    row.kind = kind;
    row.monitor = {monitor};
    row.incident = incident;
    row.created = item.since;
    row.facts = factsOf(item);
    return row;
}

//! `down Shop`, `up Shop (untold)` …
QStringList told(const std::vector<OutboxRow> &rows)
{
    QStringList all;
    for (const MessageItem &item : planMessage(rows))
        all.append(apiName(item.kind) + u' ' + item.name + (item.untold ? u" (untold)"_s : QString()));
    return all;
}

} // namespace

class MessagePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryMonitor()
    {
        QCOMPARE(told({row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Down, u"b"_s, 2)}),
            (QStringList{u"down a"_s, u"down b"_s}));
    }

    void makesOneOfADownAndItsUp()
    {
        const auto items = planMessage(
            {row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Still, u"a"_s, 20), row(AlertKind::Up, u"a"_s, 30)});
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items.front().untold);
        QVERIFY(items.front().badSince == noon + 1min);
        QVERIFY(items.front().since == noon + 30min);
    }

    void saysOfWhatWasNotToldWhoCaresForItAtOnce()
    {
        OutboxRow acknowledged = row(AlertKind::Acknowledged, u"a"_s, 2);
        MessageItem item = itemOf(acknowledged);
        item.acknowledged = AcknowledgedBy{u"Ana"_s, {}, noon};
        acknowledged.facts = factsOf(item);
        const auto items = planMessage({row(AlertKind::Down, u"a"_s, 1), acknowledged});
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().kind, AlertKind::Down);
        QCOMPARE(items.front().acknowledged, item.acknowledged);
        QCOMPARE(told({row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Acknowledged, u"a"_s, 2, 2)}),
            (QStringList{u"down a"_s, u"acknowledged a"_s}));
        QCOMPARE(
            told({row(AlertKind::Acknowledged, u"a"_s, 2), row(AlertKind::Up, u"a"_s, 3)}), (QStringList{u"up a"_s}));
    }

    void tellsTheSecondOutageBesideTheFirst()
    {
        QCOMPARE(
            told({row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Up, u"a"_s, 2), row(AlertKind::Down, u"a"_s, 3, 2)}),
            (QStringList{u"down a"_s, u"up a (untold)"_s}));
    }

    void saysOnceThatItGoesOn()
    {
        QCOMPARE(
            told({row(AlertKind::Still, u"a"_s, 1), row(AlertKind::Still, u"a"_s, 20)}), (QStringList{u"still a"_s}));
        QCOMPARE(told({row(AlertKind::Still, u"a"_s, 1), row(AlertKind::Up, u"a"_s, 20)}), (QStringList{u"up a"_s}));
        QCOMPARE(told({row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Down, u"a"_s, 1)}), (QStringList{u"down a"_s}));
    }

    void makesOneOfAWarningAndItsEnd()
    {
        QCOMPARE(told({row(AlertKind::Degraded, u"a"_s, 1, 0), row(AlertKind::Certificate, u"a"_s, 2, 0),
                     row(AlertKind::WarningEnded, u"a"_s, 3, 0)}),
            (QStringList{u"warning_ended a (untold)"_s}));
        OutboxRow warned = row(AlertKind::Degraded, u"a"_s, 1, 0);
        MessageItem slow = itemOf(warned);
        slow.evidence.cause = Cause::Slow;
        warned.facts = factsOf(slow);
        const auto items = planMessage({warned, row(AlertKind::WarningEnded, u"a"_s, 3, 0)});
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items.front().evidence.cause, Cause::Slow); // or nobody would know what it was
    }

    void putsWhatOthersDependOnFirst()
    {
        QCOMPARE(told({row(AlertKind::Up, u"up"_s, 0), row(AlertKind::Down, u"shop"_s, 1, 1, {u"router"_s}),
                     row(AlertKind::Down, u"mail"_s, 2, 1, {u"router"_s}), row(AlertKind::Down, u"router"_s, 3),
                     row(AlertKind::Down, u"core"_s, 4, 1, {}, Severity::Critical)}),
            (QStringList{u"down core"_s, u"down router"_s, u"down shop"_s, u"down mail"_s, u"up up"_s}));
    }

    void putsAWholeChainInItsOrder()
    {
        QCOMPARE(told({row(AlertKind::Down, u"shop"_s, 1, 1, {u"proxy"_s}), row(AlertKind::Down, u"blog"_s, 2),
                     row(AlertKind::Down, u"wiki"_s, 3, 1, {u"proxy"_s}),
                     row(AlertKind::Down, u"proxy"_s, 4, 1, {u"router"_s}), row(AlertKind::Down, u"router"_s, 5)}),
            (QStringList{u"down router"_s, u"down blog"_s, u"down proxy"_s, u"down shop"_s, u"down wiki"_s}));
        // What a critical one depends on is as urgent.
        QCOMPARE(told({row(AlertKind::Down, u"blog"_s, 1),
                     row(AlertKind::Down, u"shop"_s, 2, 1, {u"router"_s}, Severity::Critical),
                     row(AlertKind::Down, u"router"_s, 3)}),
            (QStringList{u"down router"_s, u"down shop"_s, u"down blog"_s}));
        // Names of other days.
        QCOMPARE(
            told({row(AlertKind::Down, u"a"_s, 1, 1, {u"b"_s}), row(AlertKind::Down, u"b"_s, 2, 1, {u"a"_s})}).size(),
            2);
    }

    void tellsOfAnOutageAndItsEndAsOneWhateverLiesBetween()
    {
        QCOMPARE(told({row(AlertKind::Down, u"a"_s, 1), row(AlertKind::Stale, u"a"_s, 5),
                     row(AlertKind::Still, u"a"_s, 6), row(AlertKind::Up, u"a"_s, 9)}),
            (QStringList{u"stale a"_s, u"up a (untold)"_s}));
        QCOMPARE(told({row(AlertKind::Certificate, u"a"_s, 1, 0), row(AlertKind::Down, u"a"_s, 2),
                     row(AlertKind::Up, u"a"_s, 3), row(AlertKind::Certificate, u"a"_s, 3, 0),
                     row(AlertKind::WarningEnded, u"a"_s, 9, 0)}),
            (QStringList{u"up a (untold)"_s, u"warning_ended a (untold)"_s}));
    }

    //! Of an outage that is told with its end, the warning before it was told.
    void keepsWhatAnOutageEndedWhereItIsOvertaken()
    {
        OutboxRow down = row(AlertKind::Down, u"a"_s, 1);
        MessageItem worse = itemOf(down);
        worse.afterWarning = WarningBefore{AlertKind::Degraded, noon};
        down.facts = factsOf(worse);
        const auto items = planMessage({down, row(AlertKind::Unstable, u"a"_s, 2), row(AlertKind::Up, u"a"_s, 3)});
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items.front().kind == AlertKind::Up && items.front().afterWarning == worse.afterWarning);
    }

    void tellsAnAlertWhoseFactsAreDamaged()
    {
        OutboxRow broken = row(AlertKind::Down, u"a"_s, 1);
        broken.facts = "{\"name\":";
        QCOMPARE(planMessage({broken}).size(), std::size_t(1));
    }

    void keepsAWholeMessage()
    {
        Message message;
        message.key = u"0123456789abcdef0123456789abcdef"_s;
        message.channel = u"mail"_s;
        message.address = u"ana@example.org"_s;
        message.created = noon;
        message.afterQuiet = true;
        message.items = planMessage({row(AlertKind::Down, u"naïve 😀\n"_s, 1, 3, {u"b"_s}, Severity::Critical),
            row(AlertKind::WarningEnded, u"b"_s, 2, 0)});
        message.items[0].evidence.cause = Cause::UnexpectedStatus;
        message.items[0].evidence.code = 503;
        message.items[0].escalated = true;
        message.items[1].badSince = noon;
        message.items[0].afterWarning = WarningBefore{AlertKind::Certificate, noon};
        message.subject = u"s"_s;
        message.text = u"t\n"_s;
        message.brief = u"b"_s;
        message.html = u"<p>"_s;
        QVERIFY(messageFromDocument(documentOf(message)) == message);
    }
};

QTEST_GUILESS_MAIN(MessagePlanTest)
#include "messageplan_test.moc"
