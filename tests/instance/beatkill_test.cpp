// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/wire.h"

#include <QRandomGenerator>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 15;
constexpr int senders = 12;

//! Reports one after the other, numbered, and remembers the last that was answered.
struct SenderThread {
    std::atomic<bool> isAnybodyThere = false; //!< who is killed is gone before anybody tells
    int number = 0;
    std::atomic<int> answered = 0; //!< all until this one were answered 200
    std::atomic<bool> ends = false;
    std::thread thread;

    void begin(quint16 port)
    {
        thread = std::thread([this, port] {
            const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            const QByteArray push = "GET /api/push/" + tokenOf(number) + "?status=up&msg=";
            while (!ends) {
                isAnybodyThere.wait(false);
                const Wire wire(port);
                bool isHeard = true;
                while (isHeard && !ends) {
                    const int next = answered + 1;
                    wire.send(push + QByteArray::number(next) + host);
                    isHeard = wire.hear("{\"ok\":true}", 30s).startsWith("HTTP/1.1 200");
                    if (isHeard)
                        answered = next;
                }
            }
        });
    }
    void know(bool somebodyIsThere)
    {
        isAnybodyThere = somebodyIsThere;
        isAnybodyThere.notify_all();
    }
    ~SenderThread()
    {
        ends = true;
        know(true);
        if (thread.joinable())
            thread.join();
    }
    static QByteArray tokenOf(int number) { return "t0ken-of-sender-" + QByteArray::number(number); }
};

QByteArray configuration(quint16 port)
{
    QByteArray text =
        "version: 1\nlisten: {port: " + QByteArray::number(port) + "}\ndefaults: {alerts: []}\nmonitors:\n";
    for (int i = 0; i < senders; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "  - {name: s" + number + ", id: s" + number + ", heartbeat: {every: 1h, token: {secret: s" + number
            + "}}}\n";
    }
    return text;
}

QByteArrayList database(const Bench &bench, const QString &query)
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, query});
    sqlite.waitForFinished();
    return sqlite.readAllStandardOutput().trimmed().split('\n');
}

} // namespace

//! Whoever was answered need not say it again, whatever happens to the program then.
class BeatKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noReportThatWasAnsweredIsLostByKills()
    {
        const quint16 port = freePort();
        Bench bench;
        for (int i = 0; i < senders; ++i)
            bench.environment().insert(u"VIGIA_SECRET_S%1"_s.arg(i), QString::fromLatin1(SenderThread::tokenOf(i)));
        bench.write(u"watch.yml"_s, configuration(port));
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        QVERIFY2(imported.exitCode == 0, imported.err);

        std::array<SenderThread, senders> threads;
        for (int i = 0; i < senders; ++i) {
            threads[std::size_t(i)].number = i;
            threads[std::size_t(i)].begin(port);
        }
        int answeredBefore = 0;
        const auto answered = [&] {
            int sum = 0;
            for (const SenderThread &sender : threads)
                sum += sender.answered;
            return sum;
        };
        for (int round = 0; round < rounds; ++round) {
            bench.start();
            QVERIFY(QTest::qWaitFor([port] { return Wire(port).isOpen(); }, 60'000));
            for (SenderThread &sender : threads)
                sender.know(true);
            const int enough = answeredBefore + 50 + int(QRandomGenerator::global()->bounded(400));
            QVERIFY(QTest::qWaitFor([&] { return answered() >= enough; }, 60'000));
            for (SenderThread &sender : threads)
                sender.know(false); // once its connection is gone it waits for the next
            bench.kill();
            std::array<int, senders> last{};
            for (int i = 0; i < senders; ++i)
                last[std::size_t(i)] = threads[std::size_t(i)].answered; // of what ran, nobody answers any more
            answeredBefore = answered();

            // As it lies on the disk, before anything could mend it.
            const QByteArrayList kept = database(bench,
                u"SELECT m.monitor || ' ' || json_extract(b.document, '$.message') || ' ' ||"
                " (SELECT count(*) FROM results r WHERE r.monitor = m.id)"
                " FROM beats b JOIN monitors m ON m.id = b.monitor"_s);
            QCOMPARE(kept.size(), senders);
            for (const QByteArray &line : kept) {
                const QByteArrayList words = line.split(' ');
                const int sender = words[0].mid(1).toInt();
                const int wanted = last[std::size_t(sender)];
                QVERIFY2(words[1].toInt() >= wanted && words[2].toInt() >= wanted,
                    line + " but answered " + QByteArray::number(wanted));
            }
        }
        qInfo("%d reports answered over %d kills", answeredBefore, rounds);
        bench.watch();
        QCOMPARE(database(bench, u"PRAGMA integrity_check"_s), QByteArrayList{"ok"});
        QCOMPARE(bench.endGently(), 0);
    }
};

QTEST_GUILESS_MAIN(BeatKillTest)
#include "beatkill_test.moc"
