// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/standstill.h"
#include "support/wire.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "7a2f4b1c-5d3e-4f60-8a9b-0c1d2e3f4a5b";
const QByteArray good = "GET /ping/" + token + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
const QByteArray goodPost = "POST /ping/" + token + " HTTP/1.1\r\nHost: localhost\r\n";

qint64 memoryKiB(qint64 process, const QByteArray &field)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

//! A client that behaves, all the time, each ping on a connection of its own.
class GoodPings
{
public:
    explicit GoodPings(quint16 port)
        : m_port(port)
        , m_thread([this] { run(); })
    {
    }
    ~GoodPings() { end(); }

    void end()
    {
        m_ends = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    int answered = 0, failed = 0; //!< after end(), as what follows
    qint64 slowest = 0; //!< ms, without those in which the computer stood still

private:
    void run()
    {
        while (!m_ends) {
            FairTimer time;
            time.start();
            const Wire wire(m_port);
            wire.send(good);
            const QByteArray answer = wire.hear("\r\n\r\nOK", 30s);
            ++(statusOf(answer) == 200 ? answered : failed);
            slowest = std::max(slowest, time.elapsed());
            std::this_thread::sleep_for(10ms);
        }
    }

    const quint16 m_port;
    std::atomic<bool> m_ends = false;
    std::thread m_thread; //!< the last: it uses the others
};

} // namespace

//! The real program, besieged from many addresses. Whoever behaves is answered within a second all the while, nothing
//! wrong is taken, memory stays bounded, and it never falls.
class SiegeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        many = int(std::min<rlim_t>(1000, (limit.rlim_max - 200) / 3));

        bench = std::make_unique<Bench>();
        bench->environment().insert(u"VIGIA_SECRET_PING"_s, QString::fromLatin1(token));
        bench->environment().insert(u"VIGIA_SECRET_MONITORA"_s, u"r1ght"_s);
        bench->write(u"watch.yml"_s,
            "version: 1\nmonitors:\n  - {name: job, heartbeat: {every: 1h, token: {secret: ping}}}\n"
            "listen: {port: "
                + QByteArray::number(port) + ", users: [{name: monitora, secret: monitora}]}\n");
        const Outcome imported = bench->run({u"import"_s, bench->path(u"watch.yml"_s)});
        QVERIFY2(imported.exitCode == 0, imported.err);
        bench->watch();
        QTRY_VERIFY_WITH_TIMEOUT(statusOf(ask(good)) == 200, 20'000);
        QVERIFY(bench->waitForStatus(u"job"_s, u"up"_s));
        memoryBefore = memoryKiB(bench->processId(), "VmRSS");
        QVERIFY(memoryBefore > 0);
        pings = std::make_unique<GoodPings>(port);
    }

    //! Each of them looks alive, or has just come; together they are more than are held.
    void thousandsThatDripOrSayNothingKeepNobodyOut()
    {
        std::vector<Wire> dripping, silent;
        for (int i = 0; i < many; ++i) {
            dripping.emplace_back(port, attackers[i % 4]);
            dripping.back().send(goodPost + "Content-Length: 1000\r\nX-Drip: ");
            silent.emplace_back(port, attackers[4 + i % 4]);
        }
        for (int i = 0; i < many / 4; ++i) { // also where the good one comes from
            silent.emplace_back(port);
            silent.back().send("POST /ping/half HTTP/1.1\r\nHost: local");
        }
        const auto dropOver = [](std::vector<Wire> &wires) {
            std::erase_if(wires, [](const Wire &wire) { return wire.isOver(); });
        };
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 40'000 && !(dripping.empty() && silent.empty())) {
            for (const Wire &wire : dripping)
                wire.send("x");
            dropOver(dripping);
            dropOver(silent);
            std::this_thread::sleep_for(100ms);
        }
        QCOMPARE(dripping.size() + silent.size(), std::size_t(0));
    }

    void bodiesWithoutEndAreCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<int>("status");
        const QByteArray guess = "POST /ping/nobody HTTP/1.1\r\nHost: localhost\r\n";
        const QByteArray gigabyte = "Content-Length: 1073741824\r\n\r\n";
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
        const QByteArray block(0x10000, 'x');
        QTest::newRow("a gigabyte") << goodPost + gigabyte << block << 413;
        QTest::newRow("a gigabyte of a stranger") << guess + gigabyte << block << 404;
        QTest::newRow("in pieces") << goodPost + chunked << "10000\r\n" + block + "\r\n" << 0;
        QTest::newRow("in pieces of a stranger") << guess + chunked << "10000\r\n" + block + "\r\n" << 404;
        QTest::newRow("in pieces of one byte") << goodPost + chunked << QByteArray("1\r\nx\r\n").repeated(10'000) << 0;
    }
    void bodiesWithoutEndAreCutOff()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        QFETCH(int, status);
        std::vector<Wire> wires;
        for (int i = 0; i < 50; ++i) {
            wires.emplace_back(port, attackers[i % 8]);
            wires.back().send(head);
        }
        qsizetype poured = 0;
        QElapsedTimer time;
        time.start();
        std::vector<bool> isOver(wires.size());
        while (time.elapsed() < 40'000 && std::ranges::count(isOver, true) < qsizetype(wires.size())) {
            qsizetype now = 0;
            for (std::size_t i = 0; i < wires.size(); ++i) {
                const qsizetype sent = isOver[i] ? 0 : wires[i].send(piece);
                isOver[i] = isOver[i] || sent < 0;
                now += std::max<qsizetype>(sent, 0);
            }
            poured += now;
            if (now == 0)
                std::this_thread::sleep_for(5ms);
        }
        QCOMPARE(std::ranges::count(isOver, true), qsizetype(wires.size()));
        // A whole body of the largest size, six times as large where each byte has a frame, and the buffers of the
        // system.
        QVERIFY2(poured < qsizetype(wires.size()) * 16 * 1024 * 1024, QByteArray::number(poured).constData());
        if (status != 0) {
            const Wire patient(port, attackers[0]);
            patient.send(head); // who waits for the answer gets one before the body
            QCOMPARE(statusOf(patient.hear("\r\n\r\n", 30s)), status);
        }
    }

    void aStormOfNonsenseIsRefusedPieceByPiece()
    {
        const QByteArray host = "\r\nHost: localhost\r\n\r\n";
        const QByteArrayList nonsense{"GET /" + QByteArray(64 * 1024, 'a') + " HTTP/1.1" + host,
            "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(64 * 1024, 'a') + "\r\n\r\n",
            goodPost + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            goodPost + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
            goodPost + "Content-Length: 99999999999999999999\r\n\r\n",
            QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, '\x5a') + "\r\n\r\n",
            QByteArray(4096, '\xff') + "\r\n\r\n", "GET http://localhost/healthz HTTP/1.1" + host,
            "GET /healthz HTTP/9.9" + host, "CONNECT evil.example:443 HTTP/1.1" + host,
            "GET /api/v1/status HTTP/1.1\r\nHost: evil.example\r\n\r\n", "GET /healthz HTTP/1.1\r\n\r\n",
            "GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n\r\n",
            "GET /metrics HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 127.0.0.1\r\n\r\n",
            "POST /api/apps/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 14\r\n\r\n"
            "{\"app_id\": 23}",
            "POST /api/apps/ HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\nContent-Type: application/json\r\n"
            "Content-Length: 14\r\n\r\n{\"app_id\": 23}",
            "POST /api/apps/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 30000\r\n"
            "\r\n"
                + QByteArray(30'000, '[')};
        for (int round = 0; round < 100; ++round) {
            std::vector<Wire> wires;
            for (const QByteArray &each : nonsense) {
                wires.emplace_back(port, attackers[round % 8]);
                wires.back().send(each);
            }
            for (std::size_t i = 0; i < wires.size(); ++i) {
                const QByteArray answer = wires[i].hear({}, 30s);
                QVERIFY2(wires[i].isOver(), nonsense[qsizetype(i)].first(40));
                QVERIFY2(answer.isEmpty() || statusOf(answer) >= 400, answer);
            }
        }
        const QByteArray known = bench->run({u"status"_s}).out;
        QVERIFY2(!known.contains("app 23"), known);
    }

    //! What is open to all programs of this computer: each is asked about, and none costs more than the next.
    void strangersByTheThousandsAreNotedInBounds()
    {
        const Wire wire(port);
        for (int app = 1000; app < 6000; ++app) {
            const QByteArray body = "{\"app_id\": " + QByteArray::number(app) + ", \"message\": \"OK:200\"}";
            wire.send(
                "POST /api/apps/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            QCOMPARE(statusOf(wire.hear("\r\n\r\n", 30s)), 200);
        }
        const QByteArray known = bench->run({u"status"_s}).out;
        QVERIFY2(known.contains("app 5999") && !known.contains("app 1000"), known);
        QCOMPARE(bench->monitor(u"job"_s)[u"status"_s].toString(), u"up"_s);
    }

    void guessesByTheTenThousandsAreCountedAndSlowNobodyDown()
    {
        constexpr int guesses = 20'000;
        constexpr int hands = 4;
        std::atomic<int> wrong = 0, tooMany = 0, other = 0;
        QElapsedTimer time;
        time.start();
        std::vector<std::thread> guessers;
        for (int hand = 0; hand < hands; ++hand) {
            guessers.emplace_back([&, hand] {
                const QByteArray basic = "Basic " + QByteArray("monitora:guess").toBase64();
                for (int i = hand; i < guesses; i += hands) {
                    const QByteArray guess = QByteArray::number(i);
                    const Wire wire(port, attackers[hand]);
                    wire.send(i % 400 == 0 ? "POST /signal HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + basic
                                + "\r\nContent-Length: 8\r\n\r\nhost=box"
                                           : "GET /api/push/guess-" + guess + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                    const int status = statusOf(wire.hear("\r\n\r\n", 30s));
                    ++(status == 404 || status == 401 ? wrong : status == 429 ? tooMany : other);
                }
            });
        }
        for (std::thread &guesser : guessers)
            guesser.join();
        QCOMPARE(other, 0);
        QCOMPARE(wrong + tooMany, guesses);
        // Twenty each, and one more every three seconds.
        QVERIFY2(wrong <= hands * (20 + time.elapsed() / 3000 + 2), QByteArray::number(wrong).constData());
        // The right one passes at once, and from where the guesses come, too.
        const QByteArray right = "POST /signal HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
            + QByteArray("monitora:r1ght").toBase64() + "\r\nContent-Length: 8\r\n\r\nhost=box";
        const Wire wire(port, attackers[0]);
        wire.send(right);
        QCOMPARE(statusOf(wire.hear("\r\n\r\n", 30s)), 200);
    }

    void cleanupTestCase()
    {
        QVERIFY(pings); // else it did not even begin
        pings->end();
        QVERIFY(pings->answered > 100);
        QCOMPARE(pings->failed, 0);
        QVERIFY2(pings->slowest <= 1000, QByteArray::number(pings->slowest).constData());
        const qint64 grown = memoryKiB(bench->processId(), "VmHWM") - memoryBefore;
        QVERIFY2(grown < 48 * 1024, QByteArray::number(grown).constData());
        qInfo(
            "%d good pings, the slowest %lld ms; memory at most %lld KiB more", pings->answered, pings->slowest, grown);
        QCOMPARE(statusOf(ask(good)), 200);
        QCOMPARE(bench->endGently(), 0);
        bench.reset();
    }

private:
    QByteArray ask(const QByteArray &request) const
    {
        const Wire wire(port);
        wire.send(request);
        return wire.hear("\r\n\r\n", 30s);
    }

    static constexpr const char *attackers[] = {
        "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7", "127.0.0.8", "127.0.0.9"};
    const quint16 port = freePort();
    int many = 0;
    qint64 memoryBefore = 0;
    std::unique_ptr<Bench> bench;
    std::unique_ptr<GoodPings> pings;
};

QTEST_GUILESS_MAIN(SiegeTest)
#include "siege_test.moc"
