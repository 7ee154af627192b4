// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"
#include "support/probing.h"

#include <QSemaphore>

#include <atomic>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

class HttpProberLifetimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersNeverFromInsideStart();
    void answersOnceWhenCancelled_data();
    void answersOnceWhenCancelled();
    void doesNothingWhenAnAnsweredLookIsCancelled();
    void answersEveryLookOnceWhenItGoes();
    void maySurviveItsOwnEndInAnAnswer();
    void mayStartTheNextLookFromAnAnswer();
    void blamesNobodyWhenItWasKeptFromRunning();
    void looksAtManyTargetsAtOnce();
};

namespace {

//! A world in which a look can be stopped anywhere.
struct Stages {
    std::shared_ptr<QSemaphore> gate = std::make_shared<QSemaphore>();
    LoopbackServer silent{[](QTcpSocket &, const QByteArray &) {}};
    LoopbackServer half{[](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    }};
    Bench bench{[gate = gate](const QByteArray &name) {
        if (name == "hanging.test")
            gate->acquire();
        return testLookup(name);
    }};

    ~Stages() { gate->release(1000); }

    ProbeRequest request(const QString &stage)
    {
        if (stage == QLatin1StringView("lookup"))
            return requestTo(QStringLiteral("http://hanging.test/"));
        if (stage == QLatin1StringView("secret")) {
            bench.secrets.hangs = true;
            ProbeRequest request = requestTo(silent.url());
            request.http.bearer = SecretRef{QStringLiteral("x")};
            return request;
        }
        if (stage == QLatin1StringView("body"))
            return requestTo(half.url());
        return requestTo(silent.url());
    }
};

//! A server on a thread of its own.
struct ServerElsewhere {
    ServerElsewhere()
    {
        context.moveToThread(&thread);
        thread.start();
        run([this] {
            server = std::make_unique<LoopbackServer>([this](QTcpSocket &socket, const QByteArray &request) {
                answering(okAnswer())(socket, request);
                ++answered;
            });
            url = server->url();
        });
    }
    ~ServerElsewhere()
    {
        run([this] { server.reset(); });
        thread.quit();
        thread.wait();
    }
    void run(const std::function<void()> &job)
    {
        QMetaObject::invokeMethod(&context, job, Qt::BlockingQueuedConnection);
    }

    QThread thread;
    QObject context;
    std::unique_ptr<LoopbackServer> server;
    QString url;
    std::atomic<int> answered{0};
};

} // namespace

void HttpProberLifetimeTest::answersNeverFromInsideStart()
{
    Bench bench;
    const auto look = bench.start(requestTo(QStringLiteral("nonsense")));
    QCOMPARE(look->answers, 0);
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, Cause::SystemFault);
}

void HttpProberLifetimeTest::answersOnceWhenCancelled_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("afterMs");
    for (const char *stage : {"begin", "secret", "lookup", "connect", "answer", "body"})
        QTest::newRow(stage) << QString::fromLatin1(stage) << (qstrcmp(stage, "begin") == 0 ? 0 : 100);
}

void HttpProberLifetimeTest::answersOnceWhenCancelled()
{
    QFETCH(QString, stage);
    QFETCH(int, afterMs);
    Stages stages;
    const auto look = stages.bench.start(stages.request(stage));
    if (afterMs > 0)
        QTest::qWait(afterMs);
    QCOMPARE(look->answers, 0);
    stages.bench.prober->cancel(look->ticket);
    QCOMPARE(look->answers, 1); // at once
    QCOMPARE(look->result.cause, Cause::Cancelled);
    stages.bench.prober->cancel(look->ticket);
    stages.gate->release(1000);
    QTest::qWait(200);
    QCOMPARE(look->answers, 1);
    QTRY_COMPARE(stages.silent.open() + stages.half.open(), 0);
}

void HttpProberLifetimeTest::doesNothingWhenAnAnsweredLookIsCancelled()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    const auto look = bench.start(requestTo(server.url()));
    QTRY_COMPARE(look->answers, 1);
    bench.prober->cancel(look->ticket);
    bench.prober->cancel(ProbeTicket{12345});
    QCOMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, Cause::None);
}

void HttpProberLifetimeTest::answersEveryLookOnceWhenItGoes()
{
    Stages stages;
    std::vector<std::shared_ptr<Look>> looks;
    for (const char *stage : {"lookup", "answer", "body", "secret"}) {
        for (int i = 0; i < 10; ++i)
            looks.push_back(stages.bench.start(stages.request(QString::fromLatin1(stage))));
    }
    QTRY_COMPARE(stages.silent.connections(), 10);
    looks.push_back(stages.bench.start(stages.request(QStringLiteral("begin"))));
    QElapsedTimer timer;
    timer.start();
    stages.bench.prober.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    stages.gate->release(1000);
    QTest::qWait(200);
    for (const auto &look : looks) {
        QCOMPARE(look->answers, 1);
        QCOMPARE(look->result.cause, Cause::Cancelled);
    }
    QTRY_COMPARE(stages.silent.open(), 0);
}

void HttpProberLifetimeTest::maySurviveItsOwnEndInAnAnswer()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    int answers = 0;
    bench.prober->start(requestTo(server.url()), [&](const ProbeResult &) {
        ++answers;
        bench.prober.reset();
    });
    QTRY_COMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
}

void HttpProberLifetimeTest::mayStartTheNextLookFromAnAnswer()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    int answers = 0;
    std::function<void(const ProbeResult &)> again = [&](const ProbeResult &result) {
        QCOMPARE(result.cause, Cause::None);
        if (++answers < 20)
            bench.prober->start(requestTo(server.url()), again);
    };
    bench.prober->start(requestTo(server.url()), again);
    QTRY_COMPARE(answers, 20);
    QCOMPARE(server.connections(), 20);
}

void HttpProberLifetimeTest::blamesNobodyWhenItWasKeptFromRunning()
{
    // The server runs elsewhere and answers in time; we read it much later.
    ServerElsewhere elsewhere;
    Bench bench;
    const auto look = bench.start(requestTo(elsewhere.url, 300ms));
    while (elsewhere.answered.load() == 0 && look->answers == 0)
        QCoreApplication::processEvents();
    QTest::qSleep(800);
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, Cause::None);
}

void HttpProberLifetimeTest::looksAtManyTargetsAtOnce()
{
    LoopbackServer server(answering(okAnswer()));
    Bench bench;
    std::vector<std::shared_ptr<Look>> looks;
    for (int i = 0; i < 600; ++i)
        looks.push_back(bench.start(requestTo(server.url(QStringLiteral("m%1.test").arg(i)), 30s)));
    const auto all = [&] {
        return std::all_of(looks.begin(), looks.end(), [](const auto &look) { return look->answers == 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(all(), 30000);
    for (const auto &look : looks)
        QCOMPARE(look->result.cause, Cause::None);
    QCOMPARE(server.connections(), 600);
}

QTEST_GUILESS_MAIN(HttpProberLifetimeTest)
#include "httpprober_lifetime_test.moc"
