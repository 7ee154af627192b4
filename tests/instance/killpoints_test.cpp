// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "instance/providers.h"

using namespace vigia::test;
using Way = Providers::Way;

Q_DECLARE_METATYPE(Way)

namespace {

//! Where a message is when Vigia is killed.
enum class Point {
    Decided, //!< in the database, and nobody has it in hand
    Claimed, //!< nothing of it has left
    BeingSent, //!< and its provider has not said that it takes it
    Accepted, //!< its provider has said so, and Vigia does not know
    Acknowledged, //!< Vigia knows, and the database does
};

//! One target that fails, one channel, and the program. What the database says is read from outside.
struct Scene {
    bool well = false;
    Providers providers;
    RequestServer target{[this](QTcpSocket &socket, const RequestServer::Request &) {
        RequestServer::answer(socket, well ? "200 OK" : "503 Busy");
    }};
    Bench bench;

    Scene(const QByteArray &channel, const QByteArray &wait, const QByteArray &moreChannels = {})
    {
        bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QLatin1StringView(Providers::token));
        bench.write(u"watch.yml"_s,
            "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [" + channel
                + "]}\npolicy: {group_wait: " + wait + "}\nmonitors:\n  - {name: Shop, http: \"" + target.url()
                + "\"}\n" + providers.configuration(moreChannels));
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        if (imported.exitCode != 0)
            qFatal("%s", imported.err.constData());
    }

    QString query(const QString &sql) const
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {u"-readonly"_s, bench.profile() + u"/vigia.db"_s, sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
    }
    bool waitFor(const QString &sql, const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return query(sql) == wanted; }, 60'000);
    }
    //! kill -9; it has no instruction left.
    void killNow()
    {
        ::kill(pid_t(bench.processId()), SIGKILL);
        wasKilled = true;
    }
    //! It does nothing any more, and hears nothing.
    void freeze() { ::kill(pid_t(bench.processId()), SIGSTOP); }

    bool wasKilled = false;
};

const QString stateOfDown = u"SELECT state FROM outbox WHERE kind = 'down'"_s;

QString wordOf(Way way)
{
    return way == Way::Mail ? u"mail"_s : way == Way::Chat ? u"chat"_s : u"hook"_s;
}

enum class What { Down, Up };

QList<TakenMessage> telling(What what, const QList<TakenMessage> &messages)
{
    QList<TakenMessage> found;
    for (const TakenMessage &message : messages) {
        const bool isDown = message.subject.contains(u"DOWN Shop"_s) || message.subject == u"firing";
        const bool isUp = message.subject.contains(u"UP Shop"_s) || message.subject == u"resolved";
        if (what == What::Down ? isDown : isUp)
            found.append(message);
    }
    return found;
}

} // namespace

//! P1 and P2 at every point of a message's way: it comes as often as is promised, and what comes twice is known by its
//! name. Vigia is killed by who is told, by what the database says, or frozen first so that it cannot hear an answer.
class KillPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAsOftenAsIsPromised_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<Point>("point");
        QTest::addColumn<int>("times");
        for (const Way way : {Way::Mail, Way::Chat, Way::Hook}) {
            const auto row = [&](const char *name, Point point, int times) {
                QTest::newRow(qPrintable(wordOf(way) + u", "_s + QLatin1StringView(name))) << way << point << times;
            };
            row("committed, not claimed", Point::Decided, 1);
            row("claimed, not sent", Point::Claimed, 1);
            if (way == Way::Mail)
                row("being sent", Point::BeingSent, 1);
            row("accepted, not acknowledged", Point::Accepted, 2);
            row("acknowledged", Point::Acknowledged, 1);
        }
    }

    void comesAsOftenAsIsPromised()
    {
        QFETCH(Way, way);
        QFETCH(Point, point);
        QFETCH(int, times);
        Scene scene(wordOf(way).toLatin1(), point == Point::Decided ? "8s" : "0s");
        switch (point) {
        case Point::Decided:
        case Point::Acknowledged:
            break;
        case Point::Claimed:
            scene.providers.beSilent(way, [&] {
                QCOMPARE(scene.query(u"SELECT state FROM messages"_s), u"sending"_s);
                scene.killNow();
            });
            break;
        case Point::BeingSent:
            scene.providers.onData = [&] { scene.killNow(); };
            break;
        case Point::Accepted:
            scene.providers.onMessage = [&](Way) { scene.freeze(); };
            break;
        }
        scene.bench.start();
        if (point == Point::Decided) {
            QVERIFY(scene.waitFor(stateOfDown, u"waiting"_s));
            scene.killNow();
        } else if (point == Point::Acknowledged) {
            QVERIFY(scene.waitFor(stateOfDown, u"delivered"_s));
            scene.killNow();
        } else if (point == Point::Accepted) {
            QTRY_COMPARE_WITH_TIMEOUT(scene.providers.taken(way).size(), 1, 20'000);
            QCOMPARE(scene.query(stateOfDown), u"claimed"_s);
            scene.killNow();
        }
        QTRY_VERIFY_WITH_TIMEOUT(scene.wasKilled, 20'000);
        scene.bench.kill(); // its remains are taken away
        scene.providers.listenAgain();
        scene.providers.onData = [] {};
        scene.providers.onMessage = [](Way) {};

        scene.bench.watch();
        QVERIFY(scene.waitFor(stateOfDown, u"delivered"_s));
        scene.well = true;
        QTRY_COMPARE_WITH_TIMEOUT(telling(What::Up, scene.providers.taken(way)).size(), 1, 20'000);
        QVERIFY(scene.waitFor(u"SELECT DISTINCT state FROM outbox"_s, u"delivered"_s));
        QCOMPARE(scene.bench.endGently(), 0);
        const QList<TakenMessage> told = telling(What::Down, scene.providers.taken(way));
        QCOMPARE(told.size(), times);
        QCOMPARE(scene.providers.taken(way).size(), times + 1);
        for (const TakenMessage &message : told)
            QCOMPARE(message, told.front());
        if (way != Way::Chat)
            QCOMPARE(told.front().id,
                scene
                    .query(u"SELECT m.key FROM outbox o JOIN messages m ON m.id = o.message"
                           " WHERE o.kind = 'down'"_s)
                    .toLatin1());
        // The end answers to the message that is known: the last one.
        if (way == Way::Chat)
            QCOMPARE(scene.providers.posts.last()[u"reply_parameters"_s][u"message_id"_s].toInt(), times);
        QCOMPARE(scene.query(u"SELECT DISTINCT state FROM outbox"_s), u"delivered"_s);
        QCOMPARE(scene.query(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    //! Killed while it was taken, and again after the end of the outage could not be sent in its place: whoever has the
    //! beginning is not told that they could not be told.
    void knowsAfterBeingKilledTwiceThatTheBeginningMayHaveBeenTold()
    {
        Scene scene("mail", "0s");
        scene.providers.onMessage = [&](Way) { scene.freeze(); };
        scene.bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(scene.providers.taken(Way::Mail).size(), 1, 20'000);
        scene.killNow();
        scene.bench.kill();
        scene.providers.onMessage = [](Way) {};
        scene.providers.isBusy = true;
        scene.well = true;
        scene.bench.watch();
        QVERIFY(scene.waitFor(u"SELECT count(*) FROM messages WHERE state = 'given_up'"_s, u"2"_s));
        scene.killNow();
        scene.bench.kill();
        scene.providers.isBusy = false;
        scene.bench.watch();
        QVERIFY(scene.waitFor(u"SELECT DISTINCT state FROM outbox"_s, u"delivered"_s));
        QCOMPARE(scene.bench.endGently(), 0);
        const QList<TakenMessage> taken = scene.providers.taken(Way::Mail);
        QCOMPARE(taken.size(), 2);
        QCOMPARE(telling(What::Down, taken), taken.first(1));
        QCOMPARE(telling(What::Up, taken), taken.last(1));
        QVERIFY(!taken.last().text.contains(u"could not be told"_s));
        QCOMPARE(scene.query(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    //! A program that was run may have told somebody: it is run again, and knows that it was.
    void runsAProgramAgainThatKilledItsCaller()
    {
        QTemporaryDir folder;
        Scene scene("script", "0s",
            "  - {name: script, command: {program: \"" + folder.filePath(u"hook.sh"_s).toUtf8() + "\"}}\n");
        QFile script(folder.filePath(u"hook.sh"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho \"$VIGIA_STATUS $VIGIA_MESSAGE_KEY\" >> told.txt\n"
                     "[ -e once ] || { touch once; kill -9 $PPID; }\nexit 0\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        scene.well = true;
        scene.bench.watch();
        QCOMPARE(scene.bench.run({u"approve"_s, u"script"_s}).exitCode, 0);
        scene.well = false;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"once"_s)), 20'000);
        scene.bench.kill();
        QCOMPARE(scene.query(stateOfDown), u"claimed"_s);
        scene.bench.watch();
        QVERIFY(scene.waitFor(stateOfDown, u"delivered"_s));
        QCOMPARE(scene.bench.endGently(), 0);
        QFile told(folder.filePath(u"told.txt"_s));
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QByteArray line =
            "down " + scene.query(u"SELECT key FROM messages WHERE state = 'delivered'"_s).toLatin1() + '\n';
        QCOMPARE(told.readAll(), line + line);
    }
};

QTEST_GUILESS_MAIN(KillPointsTest)
#include "killpoints_test.moc"
