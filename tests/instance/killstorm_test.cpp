// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/loopbackserver.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace vigia::test;

namespace {

constexpr int rounds = 200;
constexpr int targets = 30;

//! Targets that fail one after the other for a few seconds, and a receiver that keeps what it was sent.
struct World {
    QElapsedTimer time;
    bool settles = false; //!< from now on all are well
    QMap<QString, int> told; //!< `firing ID.SERIAL`, `resolved ID.SERIAL`: how often
    QMap<QByteArray, int> keys;

    LoopbackServer target{[this](QTcpSocket &socket, const QByteArray &head) {
        // Each of them once, or it would be called unrest.
        const qint64 begins = head.sliced(5, head.indexOf(' ', 5) - 5).toLongLong() * 3000;
        const bool well = settles || time.elapsed() < begins || time.elapsed() > begins + 6000;
        socket.write(well ? okAnswer() : QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"));
        socket.disconnectFromHost();
    }};
    LoopbackServer receiver{[this](QTcpSocket &socket, const QByteArray &head) { receive(socket, head); }};

    void receive(QTcpSocket &socket, const QByteArray &head)
    {
        static const QRegularExpression length(u"content-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression key(u"idempotency-key: *(\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
        QByteArray body = head.sliced(head.indexOf("\r\n\r\n") + 4);
        const qsizetype wanted = length.match(QString::fromLatin1(head)).captured(1).toLongLong();
        while (body.size() < wanted && socket.waitForReadyRead(2000))
            body += socket.readAll();
        if (body.size() < wanted)
            return; // it was killed in the middle
        ++keys[key.match(QString::fromLatin1(head)).captured(1).toLatin1()];
        for (const QJsonValue &alert : QJsonDocument::fromJson(body).object()[u"alerts"_s].toArray()) {
            const QString outage = alert[u"annotations"_s][u"outage"_s].toString();
            ++told[alert[u"status"_s].toString() + u' ' + outage];
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket.disconnectFromHost();
    }
};

QStringList query(const Bench &bench, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, sql});
    sqlite.waitForFinished();
    return QString::fromUtf8(sqlite.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

//! P1 and P2 by force: whatever moment it is killed at, everybody is told of everything.
class KillStormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndRepeatsLittle()
    {
        World world;
        Bench bench;
        QByteArray monitors;
        for (int i = 0; i < targets; ++i) {
            const QByteArray n = QByteArray::number(i);
            monitors +=
                "  - {name: Shop " + n + ", id: shop-" + n + ", http: \"" + world.target.url().toLatin1() + n + "\"}\n";
        }
        bench.write(u"watch.yml"_s,
            "version: 1\n"
            "defaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [hook]}\n"
            "policy: {group_wait: 0s}\n"
            "channels:\n  - {name: hook, webhook: {url: \"http://127.0.0.1:"
                + QByteArray::number(world.receiver.port()) + "/hook\"}}\nmonitors:\n" + monitors);
        QCOMPARE(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode, 0);
        world.time.start();
        QRandomGenerator dice(20'261'127);
        for (int round = 0; round < rounds; ++round) {
            QProcess watching;
            watching.setProcessEnvironment(bench.environment());
            watching.setStandardOutputFile(QProcess::nullDevice());
            watching.setStandardErrorFile(QProcess::nullDevice());
            watching.start(QStringLiteral(VIGIA_PROGRAM), {u"--profile"_s, bench.profile(), u"--headless"_s});
            QVERIFY(QTest::qWaitFor([&] { return watching.state() == QProcess::Running; }));
            QDeadlineTimer end(dice.bounded(50, 900));
            const bool died =
                QTest::qWaitFor([&] { return end.hasExpired() || watching.state() == QProcess::NotRunning; }, 2000);
            QVERIFY(died);
            QCOMPARE(watching.state(), QProcess::Running); // it never ends by itself
            watching.kill();
            watching.waitForFinished();
        }
        world.settles = true;
        bench.watch();
        for (int i = 0; i < targets; ++i)
            QVERIFY(bench.waitForStatus(u"Shop %1"_s.arg(i), u"up"_s));
        const QString open = u"SELECT count(*) FROM outbox WHERE state IN ('waiting', 'claimed')"_s;
        QTRY_COMPARE_WITH_TIMEOUT(query(bench, open), QStringList{u"0"_s}, 60'000);
        QCOMPARE(bench.endGently(), 0);

        QCOMPARE(query(bench, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        const QStringList outages = query(bench,
            u"SELECT m.monitor || '.' || i.serial FROM incidents i"
            " JOIN monitors m ON m.id = i.monitor WHERE i.resolved IS NOT NULL"_s);
        QVERIFY2(outages.size() >= targets / 2, qPrintable(QString::number(outages.size())));
        for (const QString &outage : outages)
            QVERIFY2(world.told.contains(u"resolved "_s + outage), qPrintable(u"the end of outage "_s + outage));
        int repeated = 0;
        for (const int times : world.told)
            repeated += times - 1;
        QVERIFY2(repeated <= rounds, qPrintable(QString::number(repeated)));
        // What came twice came under its own key, so that a receiver knows it.
        int known = 0;
        for (const int times : world.keys)
            known += times - 1;
        QCOMPARE(repeated, known);
        qInfo("%lld outages, %d repeated of %lld told", static_cast<long long>(outages.size()), repeated,
            static_cast<long long>(world.told.size()));
    }
};

QTEST_GUILESS_MAIN(KillStormTest)
#include "killstorm_test.moc"
