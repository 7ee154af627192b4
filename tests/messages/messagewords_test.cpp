// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/alertmanagerdocument.h"
#include "messages/messagejson.h"
#include "messages/messagewords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const UtcTime noon{Duration(1'764'244'800'000)}; // 2025-11-27T12:00:00Z

MessageItem item(AlertKind kind, const QString &name = u"Shop"_s)
{
    MessageItem item;
    item.kind = kind;
    item.monitor = {u"id-"_s + name};
    item.incident = 3;
    item.name = name;
    item.target = u"https://shop.example/"_s;
    item.group = u"Web"_s;
    item.note = u"Restart: wiki/shop\nCall Ana"_s;
    item.confirm = 3;
    item.decided = noon + 130min;
    item.since = noon;
    item.evidence.outcome = Outcome::Failed;
    item.evidence.cause = Cause::UnexpectedStatus;
    item.evidence.code = 503;
    item.evidence.timing.total = 210ms;
    if (kind == AlertKind::Acknowledged) {
        item.acknowledged = AcknowledgedBy{u"Ana"_s, u"It is\nthe cable"_s, noon + 5min};
        item.ended = AlertKind::Down;
    }
    if (kind == AlertKind::Up || kind == AlertKind::WarningEnded) {
        item.since = noon + 12min;
        item.badSince = noon;
    }
    return item;
}

Message of(std::vector<MessageItem> items, const QString &language = u"en"_s)
{
    Message message;
    message.items = std::move(items);
    putIntoWords(message, {*Language::named(language), QTimeZone::utc(), u"desk"_s});
    return message;
}

//! `Host1` … are down.
std::vector<MessageItem> hosts(int count, const QString &name = u"Host"_s)
{
    std::vector<MessageItem> all;
    for (int number = 1; number <= count; ++number)
        all.push_back(item(AlertKind::Down, name + QString::number(number)));
    return all;
}

QJsonObject alertOf(const MessageItem &item, int place)
{
    return alertmanagerDocument(of({item}))[u"alerts"_s].toArray()[place].toObject();
}

const std::vector<AlertKind> &allKinds()
{
    static const std::vector<AlertKind> all{AlertKind::Down, AlertKind::Still, AlertKind::Acknowledged, AlertKind::Up,
        AlertKind::Degraded, AlertKind::Certificate, AlertKind::WarningEnded, AlertKind::Stale, AlertKind::Unstable,
        AlertKind::Blind, AlertKind::Unheard, AlertKind::Test};
    return all;
}

} // namespace

class MessageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedInTheSubject()
    {
        QCOMPARE(of({item(AlertKind::Down)}).subject, u"DOWN Shop — HTTP 503 in 0.210 s"_s);
        QCOMPARE(of({item(AlertKind::Up)}).subject, u"UP Shop after 12 min"_s);
        QCOMPARE(of({item(AlertKind::Still)}).subject, u"STILL DOWN 2 h 10 min: Shop"_s);
        QCOMPARE(of({item(AlertKind::Down), item(AlertKind::Down, u"Mail"_s), item(AlertKind::Up, u"Blog"_s)}).subject,
            u"2 DOWN: Shop, Mail; 1 UP AGAIN: Blog"_s);
    }

    //! What goes up and down may be up at this moment.
    void countsWhatIsUnstableByItself()
    {
        const Message message = of({item(AlertKind::Down), item(AlertKind::Unstable, u"Blog"_s)});
        QCOMPARE(message.subject, u"1 DOWN: Shop; 1 UNSTABLE: Blog"_s);
        QCOMPARE(
            of({item(AlertKind::Unstable), item(AlertKind::Unstable, u"Blog"_s)}).subject, u"2 UNSTABLE: Shop, Blog"_s);
    }

    //! Whoever reads it is not at the computer, and must know what it is about.
    void namesWhatTheUnheardAlarmIsFor()
    {
        MessageItem unheard;
        unheard.kind = AlertKind::Unheard;
        unheard.decided = unheard.since = noon;
        unheard.soundsFor = QStringList{u"Shop"_s, u"Mail"_s, u"Blog"_s, u"Wiki"_s};
        const Message alone = of({unheard});
        QCOMPARE(alone.subject, u"The alarm cannot be heard — Shop, Mail, Blog and 1 more"_s);
        QVERIFY2(alone.text.contains(u"Down: Shop, Mail, Blog, Wiki."_s), qPrintable(alone.text));
        QVERIFY(messageFromDocument(documentOf(alone)) == alone);
        unheard.soundsFor = QStringList{u"Shop"_s};
        QCOMPARE(of({item(AlertKind::Down), unheard}).subject, u"1 DOWN: Shop; The alarm cannot be heard — Shop"_s);
    }

    void saysWhoCaresAndWhatTheySay()
    {
        const Message alone = of({item(AlertKind::Acknowledged)});
        QCOMPARE(alone.subject, u"ACKNOWLEDGED Shop — by Ana: It is the cable"_s);
        QVERIFY2(alone.text.startsWith(u"Shop is down; Ana has acknowledged it.\nSince 27 November 2025, 12:00"_s),
            qPrintable(alone.text));
        QVERIFY2(alone.text.contains(u"\nAna writes: It is the cable\n"_s), qPrintable(alone.text));
        QVERIFY2(!alone.text.contains(u"Note:"_s), qPrintable(alone.text));
        QVERIFY(messageFromDocument(documentOf(alone)) == alone);
        MessageItem unrest = item(AlertKind::Acknowledged);
        unrest.ended = AlertKind::Unstable;
        unrest.acknowledged->note.clear();
        const Message unstable = of({unrest});
        QCOMPARE(unstable.subject, u"ACKNOWLEDGED Shop — by Ana"_s);
        QVERIFY2(unstable.text.startsWith(u"Shop goes up and down; Ana has acknowledged it.\n"_s),
            qPrintable(unstable.text));
        QVERIFY2(!unstable.text.contains(u"writes"_s), qPrintable(unstable.text));
        const Message many = of({item(AlertKind::Down, u"Mail"_s), item(AlertKind::Acknowledged),
            item(AlertKind::Acknowledged, u"Blog"_s)});
        QCOMPARE(many.subject, u"1 DOWN: Mail; 2 ACKNOWLEDGED: Shop, Blog"_s);
        QVERIFY2(many.text.contains(u"Ana writes: It is the cable\n"_s), qPrintable(many.text));
    }

    //! Of what was acknowledged before it was told, and of its end.
    void saysBesideAnOutageWhoCared()
    {
        for (const AlertKind kind : {AlertKind::Down, AlertKind::Up}) {
            MessageItem cared = item(kind);
            cared.acknowledged = item(AlertKind::Acknowledged).acknowledged;
            const QString text = of({cared}).text;
            const QString line = u"\nAcknowledged by Ana on 27 November 2025, 12:05"_s;
            QVERIFY2(text.contains(line), qPrintable(text));
            QVERIFY2(text.contains(u"\nAna writes: It is the cable\n"_s), qPrintable(text));
            const QString several = of({cared, item(kind, u"Blog"_s)}).text;
            QVERIFY2(several.contains(u"Acknowledged by Ana on 27 November 2025, 12:05"_s), qPrintable(several));
            QVERIFY2(several.contains(u"Ana writes: It is the cable"_s), qPrintable(several));
        }
        MessageItem cared = item(AlertKind::Down);
        cared.acknowledged = item(AlertKind::Acknowledged).acknowledged;
        QCOMPARE(of({cared}).subject, u"DOWN, ACKNOWLEDGED Shop — HTTP 503 in 0.210 s"_s);
    }

    void tellsMachinesWhoCaresWhileItGoesOn()
    {
        const QJsonObject alert = alertOf(item(AlertKind::Acknowledged), 0);
        const QJsonObject annotations = alert[u"annotations"_s].toObject();
        QCOMPARE(annotations[u"acknowledged_by"_s].toString(), u"Ana"_s);
        QCOMPARE(annotations[u"acknowledged_note"_s].toString(), u"It is\nthe cable"_s);
        QCOMPARE(annotations[u"kind"_s].toString(), u"acknowledged"_s);
        QCOMPARE(alert[u"fingerprint"_s], alertOf(item(AlertKind::Down), 0)[u"fingerprint"_s]);
        QCOMPARE(alert[u"startsAt"_s], alertOf(item(AlertKind::Down), 0)[u"startsAt"_s]);
    }

    void countsWhatItDoesNotName()
    {
        std::vector<MessageItem> many;
        for (int i = 0; i < 23; ++i)
            many.push_back(item(AlertKind::Down, QString::number(i)));
        QCOMPARE(of(many).subject, u"23 DOWN: 0, 1, 2 and 20 more"_s);
    }

    void saysWhatSinceWhenWhyWhatWasTriedAndTheNote()
    {
        const QString text = of({item(AlertKind::Down)}).text;
        for (const QString &part : {u"Shop is down: HTTP 503 in 0.210 s."_s, u"Since 27 November 2025, 12:00"_s,
                 u"UTC"_s, u"3 checks in a row failed."_s, u"Address: https://shop.example/"_s, u"Group: Web"_s,
                 u"Note:\nRestart: wiki/shop\nCall Ana"_s, u"Outage: id-Shop.3"_s, u"Vigia on desk"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
    }

    void saysFromWhenToWhenToTheSecondWhereItWasShort_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("in one minute")
            << 5 << 25 << u"From 27 November 2025, 12:00:05 UTC to 27 November 2025, 12:00:25 UTC, for 20 s."_s;
        QTest::newRow("over the full minute")
            << 50 << 70 << u"From 27 November 2025, 12:00:50 UTC to 27 November 2025, 12:01:10 UTC, for 20 s."_s;
        QTest::newRow("a minute") << 59 << 119
                                  << u"From 27 November 2025, 12:00 UTC to 27 November 2025, 12:01 UTC, for 1 min."_s;
    }
    void saysFromWhenToWhenToTheSecondWhereItWasShort()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QString, said);
        MessageItem over = item(AlertKind::Up);
        over.badSince = noon + std::chrono::seconds(from);
        over.since = noon + std::chrono::seconds(to);
        const QString text = of({over}).text;
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    //! The note stands in every message, as long as there is room.
    void saysEachOnesNoteAndTheEscalationInAList()
    {
        MessageItem mail = item(AlertKind::Down, u"Mail"_s);
        mail.note = u"<b>Call</b> Bob"_s;
        mail.escalated = true;
        MessageItem shop = item(AlertKind::Down);
        QVERIFY(!of({shop, mail}).text.contains(u"nobody has"_s)); // that would be one of two reasons
        shop.escalated = true;
        const Message message = of({shop, mail, item(AlertKind::Up, u"Blog"_s)});
        QVERIFY2(message.text.contains(u"• Shop is down: HTTP 503 in 0.210 s. Since 27 November 2025, 12:00 UTC."
                                       "\n  Note: Restart: wiki/shop Call Ana\n• Mail"_s),
            qPrintable(message.text));
        QCOMPARE(message.text.count(u"Note:"_s), 2);
        QCOMPARE(message.html.count(u"Note:"_s), 2);
        QVERIFY2(message.html.contains(u"&lt;b&gt;Call&lt;/b&gt; Bob"_s), qPrintable(message.html));
        QVERIFY(message.text.startsWith(u"You are told because nobody has acknowledged it.\n"_s));
        const std::vector<MessageItem> many(mostWithNotes + 1, item(AlertKind::Down));
        QVERIFY(!of(many).text.contains(u"Note:"_s));
    }

    void beginsEveryDrillWithTheWord()
    {
        MessageItem drill = item(AlertKind::Down);
        drill.drill = true;
        const Message message = of({drill});
        QVERIFY(message.subject.startsWith(u"FIRE DRILL: "_s));
        QVERIFY(message.text.startsWith(u"Fire drill: nothing is wrong."_s));
        QVERIFY(of({drill, drill}).subject.startsWith(u"FIRE DRILL: 2 DOWN: "_s));
    }

    void saysEverythingInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Language::supported())
            QTest::newRow(qPrintable(language)) << language;
    }
    void saysEverythingInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const AlertKind kind : allKinds()) {
            const Message message = of({item(kind)}, language);
            QVERIFY2(!message.subject.isEmpty() && !message.subject.contains(u'%'), qPrintable(message.subject));
            QVERIFY2(!message.text.contains(u'%'), qPrintable(message.text));
            if (language != u"en")
                QVERIFY2(message.text != of({item(kind)}).text, qPrintable(message.text));
        }
    }

    //! Whatever a server or a person puts into a name is text, in one line, and nothing is loaded.
    void showsForeignTextAsText()
    {
        MessageItem hostile = item(AlertKind::Down, u"<img src=file:///etc/passwd>\r\nBcc: x@y\u202e"_s);
        hostile.evidence.cause = Cause::TextPresent;
        hostile.evidence.detail = u"<a href='http://x'>&\r\n"_s;
        hostile.note = u"<script>alert(1)</script>"_s;
        const Message message = of({hostile});
        QVERIFY(!message.subject.contains(u'\n') && !message.subject.contains(u'\r'));
        QVERIFY(!message.subject.contains(QChar(0x202e)));
        static const QRegularExpression tag(u"<(img|a|script)\\b"_s);
        QVERIFY2(!tag.match(message.html).hasMatch(), qPrintable(message.html));
        static const QRegularExpression loaded(u"(src|href|url)\\s*[=(]"_s);
        QVERIFY(!loaded.match(of({item(AlertKind::Down)}).html).hasMatch());
    }

    void namesEverythingInTheTextInTheHtmlAndToMachines()
    {
        const Message message = of(hosts(500, u"Узел"_s));
        for (const MessageItem &item : message.items) {
            QVERIFY2(message.text.contains(u"• %1 is down"_s.arg(item.name)), qPrintable(item.name));
            QVERIFY2(message.html.contains(u" %1 is down"_s.arg(item.name)), qPrintable(item.name));
        }
        QVERIFY(!message.text.contains(u"… and "_s) && !message.html.contains(u"… and "_s));
        const QJsonArray alerts = alertmanagerDocument(message)[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 500);
        for (std::size_t i = 0; i < message.items.size(); ++i)
            QCOMPARE(alerts[qsizetype(i)][u"labels"_s][u"monitor"_s].toString(), message.items[i].name);
    }

    void boundsWhatItSays()
    {
        for (const int many : {500, 10'000}) {
            const Message message =
                of(std::vector<MessageItem>(std::size_t(many), item(AlertKind::Down, QString(5000, u'x'))));
            QVERIFY(message.subject.size() <= 200);
            QVERIFY(message.text.size() < mostInList + 100'000 && message.html.size() < 2 * mostInList);
            const int named = int(message.text.count(u"• "_s));
            QVERIFY(named >= 500);
            QCOMPARE(int(message.html.count(u"<li>"_s)), named);
            const QString rest = u"… and %1 more"_s.arg(many - named);
            QCOMPARE(message.text.contains(rest) && message.html.contains(rest), many > named);
            QVERIFY(message.brief.size() <= mostInChat - message.subject.size() - 2);
        }
    }

    //! A chat that takes little is told of everything all the same, with fewer words of each.
    void hasFewWordsOfManyWhereThereIsLittleRoom()
    {
        QVERIFY(of(hosts(10)).brief.isEmpty());
        QVERIFY(of({item(AlertKind::Down, QString(5000, u'x'))}).brief.isEmpty());
        const Message some = of(hosts(80));
        QVERIFY2(some.brief.startsWith(u"• DOWN Host1 — HTTP 503 in 0.210 s\n"_s), qPrintable(some.brief));
        QCOMPARE(some.brief.count(u"DOWN Host"_s), 80);
        Message many = of(hosts(200));
        many.items.push_back(item(AlertKind::Up, u"Blog"_s));
        putIntoWords(many, {Language::english(), QTimeZone::utc(), u"desk"_s});
        QVERIFY2(many.brief.startsWith(u"200 DOWN: Host1, Host2, "_s), qPrintable(many.brief));
        QVERIFY2(many.brief.contains(u", Host200\n1 UP AGAIN: Blog\n\nVigia on desk\n"_s), qPrintable(many.brief));
        QVERIFY(messageFromDocument(documentOf(many)) == many);
    }

    void countsForAChatWhatItHasNoRoomToName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("plain") << u"A host with a name"_s << u"en"_s;
        QTest::newRow("what some escape") << u"<b>&amp;&_*[x](y)"_s << u"es"_s;
        QTest::newRow("wide") << u"🦊🦊 Магазин"_s << u"ru"_s;
        QTest::newRow("endless") << QString(200, u'x') << u"pt_BR"_s;
    }
    void countsForAChatWhatItHasNoRoomToName()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        constexpr int all = 500;
        const Message message = of(hosts(all, name), language);
        const qsizetype size = message.subject.size() + 2 + message.brief.size();
        QVERIFY2(size <= mostInChat && size > mostInChat - 200, qPrintable(QString::number(size)));
        const QStringList lines = message.brief.split(u'\n');
        const int named = int(lines[0].count(u", "_s)) + 1;
        static const QRegularExpression rest(u"(\\d+)\\D*$"_s); // … and 123 more
        const QRegularExpressionMatch more = rest.match(lines[0]);
        QVERIFY2(more.hasMatch() && more.captured(1).toInt() + named == all, qPrintable(lines[0]));
        QVERIFY2(lines[2].contains(u"vigia status"_s), qPrintable(message.brief));
        QVERIFY(lines[3].isEmpty() && lines[4].contains(u"desk"_s));
    }

    void saysTheSameToMachinesAsAlertmanagerDoes()
    {
        Message message = of({item(AlertKind::Down), item(AlertKind::Up, u"Mail"_s)});
        message.key = u"k"_s;
        message.channel = u"hook"_s;
        const QJsonObject json = alertmanagerDocument(message);
        QCOMPARE(json[u"version"_s].toString(), u"4"_s);
        QCOMPARE(json[u"status"_s].toString(), u"firing"_s);
        QCOMPARE(json[u"receiver"_s].toString(), u"hook"_s);
        QCOMPARE(json[u"commonLabels"_s].toObject()[u"group"_s].toString(), u"Web"_s);
        QVERIFY(!json[u"commonLabels"_s].toObject().contains(u"monitor"_s));
        const QJsonObject down = json[u"alerts"_s].toArray()[0].toObject();
        QCOMPARE(down[u"status"_s].toString(), u"firing"_s);
        QCOMPARE(down[u"startsAt"_s].toString(), u"2025-11-27T12:00:00.000Z"_s);
        QCOMPARE(down[u"endsAt"_s].toString(), u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(down[u"labels"_s].toObject()[u"alertname"_s].toString(), u"VigiaDown"_s);
        QCOMPARE(down[u"annotations"_s].toObject()[u"reason"_s].toString(), u"HTTP 503 in 0.210 s"_s);
        const QJsonObject up = json[u"alerts"_s].toArray()[1].toObject();
        QCOMPARE(up[u"status"_s].toString(), u"resolved"_s);
        QCOMPARE(up[u"endsAt"_s].toString(), u"2025-11-27T12:12:00.000Z"_s);
        const QJsonObject began = alertmanagerDocument(of({item(AlertKind::Down, u"Mail"_s)}));
        QCOMPARE(up[u"fingerprint"_s], began[u"alerts"_s].toArray()[0].toObject()[u"fingerprint"_s]);
    }

    //! Receivers close by it what they opened by it.
    void callsAnOutageTheSameForMachinesFromItsBeginningToItsEnd()
    {
        const auto keyOf = [](std::vector<MessageItem> items, const QString &key, int incident = 7) {
            for (MessageItem &item : items)
                item.incident = incident;
            Message message = of(std::move(items));
            message.key = key;
            message.channel = u"hook"_s;
            return alertmanagerDocument(message)[u"groupKey"_s].toString();
        };
        const QString began = keyOf({item(AlertKind::Down)}, u"a"_s);
        QVERIFY(began.startsWith(u"hook/"_s) && began.endsWith(u".7"_s));
        QCOMPARE(keyOf({item(AlertKind::Still)}, u"b"_s), began);
        QCOMPARE(keyOf({item(AlertKind::Up)}, u"c"_s), began);
        QVERIFY(keyOf({item(AlertKind::Down)}, u"d"_s, 8) != began);
        QVERIFY(keyOf({item(AlertKind::Down, u"Mail"_s)}, u"e"_s) != began);
        const QString slow = keyOf({item(AlertKind::Degraded)}, u"f"_s, 0);
        QCOMPARE(keyOf({item(AlertKind::WarningEnded)}, u"g"_s, 0), slow);
        const auto both = [&](AlertKind kind, const QString &key) {
            return keyOf({item(kind), item(kind, u"Mail"_s)}, key);
        };
        QCOMPARE(both(AlertKind::Down, u"h"_s), u"hook"_s);
        QCOMPARE(both(AlertKind::Up, u"i"_s), u"hook"_s);
    }

    //! Who opened something for the unrest, or for the outage before it, closes it.
    void resolvesForMachinesWhatAnUnrestFiredOnceItHasSettled()
    {
        const QJsonObject unrest = alertOf(item(AlertKind::Unstable), 0);
        const QJsonObject outage = alertOf(item(AlertKind::Down), 0);
        MessageItem settled = item(AlertKind::Up);
        settled.afterUnrest = true;
        const QJsonArray alerts = alertmanagerDocument(of({settled}))[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 2);
        for (const QJsonValue &alert : alerts) {
            QCOMPARE(alert[u"status"_s].toString(), u"resolved"_s);
            QCOMPARE(alert[u"endsAt"_s].toString(), u"2025-11-27T12:12:00.000Z"_s);
        }
        QCOMPARE(alerts[0][u"fingerprint"_s], outage[u"fingerprint"_s]);
        QCOMPARE(alerts[0][u"labels"_s], outage[u"labels"_s]);
        QCOMPARE(alerts[1][u"fingerprint"_s], unrest[u"fingerprint"_s]);
        QCOMPARE(alerts[1][u"labels"_s], unrest[u"labels"_s]);
    }

    void resolvesTheUnrestForMachinesAlsoWhereItSettledInAnOutage()
    {
        MessageItem settled = item(AlertKind::Down);
        settled.afterUnrest = true;
        const QJsonObject json = alertmanagerDocument(of({settled}));
        QCOMPARE(json[u"status"_s].toString(), u"firing"_s);
        const QJsonArray alerts = json[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0][u"labels"_s][u"alertname"_s].toString(), u"VigiaDown"_s);
        QCOMPARE(alerts[0][u"status"_s].toString(), u"firing"_s);
        QCOMPARE(alerts[0][u"endsAt"_s].toString(), u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(alerts[1][u"labels"_s][u"alertname"_s].toString(), u"VigiaUnstable"_s);
        QCOMPARE(alerts[1][u"status"_s].toString(), u"resolved"_s);
        QVERIFY(alerts[1][u"endsAt"_s].toString() != u"0001-01-01T00:00:00Z"_s);
        QVERIFY(!json[u"commonLabels"_s].toObject().contains(u"alertname"_s));
    }

    //! What was told as slow and is down is slow no more to whoever keeps a record of both.
    void resolvesForMachinesTheWarningThatSomethingWorseTookThePlaceOf()
    {
        const QJsonObject warning = alertOf(item(AlertKind::Degraded), 0);
        MessageItem worse = item(AlertKind::Down);
        worse.since = noon + 30min;
        worse.afterWarning = WarningBefore{AlertKind::Degraded, noon};
        const QJsonArray alerts = alertmanagerDocument(of({worse}))[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0][u"status"_s].toString(), u"firing"_s);
        QCOMPARE(alerts[1][u"status"_s].toString(), u"resolved"_s);
        for (const QString &same : {u"fingerprint"_s, u"labels"_s, u"startsAt"_s})
            QCOMPARE(alerts[1][same], warning[same]);
        QCOMPARE(alerts[1][u"endsAt"_s].toString(), u"2025-11-27T12:30:00.000Z"_s);
    }

    //! Its alerts may be taken in any order: a second outage must not be closed by the end of the first.
    void saysToMachinesTheLastWordOnly()
    {
        MessageItem first = item(AlertKind::Up);
        MessageItem second = item(AlertKind::Down);
        second.since = noon + 40min;
        second.decided = first.decided + 1min;
        const QJsonObject json = alertmanagerDocument(of({second, first, item(AlertKind::Down, u"Mail"_s)}));
        QCOMPARE(json[u"status"_s].toString(), u"firing"_s);
        const QJsonArray alerts = json[u"alerts"_s].toArray();
        QCOMPARE(alerts.size(), 2);
        QCOMPARE(alerts[0][u"status"_s].toString(), u"firing"_s);
        QCOMPARE(alerts[0][u"startsAt"_s].toString(), u"2025-11-27T12:40:00.000Z"_s);
        QCOMPARE(alerts[1][u"labels"_s][u"monitor"_s].toString(), u"Mail"_s);
    }

    void givesMachinesAnEndExactlyWhereSomethingIsOver()
    {
        for (const AlertKind kind : allKinds()) {
            const QJsonObject alert = alertOf(item(kind), 0);
            const bool fires = alert[u"status"_s].toString() == u"firing"_s;
            QCOMPARE(fires, tellsOfTrouble(kind) || kind == AlertKind::Acknowledged);
            QCOMPARE(alert[u"endsAt"_s].toString() == u"0001-01-01T00:00:00Z"_s, fires);
            QVERIFY(fires || alert[u"startsAt"_s].toString() <= alert[u"endsAt"_s].toString());
        }
    }
};

QTEST_GUILESS_MAIN(MessageWordsTest)
#include "messagewords_test.moc"
