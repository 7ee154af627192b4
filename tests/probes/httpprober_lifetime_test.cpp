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
    void blamesNobodyWhenTheAnswerIsStillMissingAfterAStall_data();
    void blamesNobodyWhenTheAnswerIsStillMissingAfterAStall();
    void goesOnWhileAPatternRunsAway();
    void endsInTimeWhileAPatternRunsAway();
    void looksAtManyTargetsAtOnce();
};

namespace {

//! A world in which a look can be stopped anywhere.
struct Stages {
    struct Lookups {
        QSemaphore gate;
        std::atomic<int> entered{0};
        std::atomic<int> left{0};
    };
    std::shared_ptr<Lookups> lookups = std::make_shared<Lookups>();
    LoopbackServer silent{[](QTcpSocket &, const QByteArray &) {}};
    LoopbackServer half{[](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    }};
    Bench bench{[lookups = lookups](const QByteArray &name) {
        if (name == "hanging.test") {
            ++lookups->entered;
            lookups->gate.acquire();
            ++lookups->left;
        }
        return testLookup(name);
    }};

    ~Stages() { lookups->gate.release(1000); }

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
    //! The look to begin has come as far as that.
    bool isAt(const QString &stage) const
    {
        if (stage == QLatin1StringView("lookup"))
            return lookups->entered.load() == 1;
        if (stage == QLatin1StringView("secret"))
            return bench.secrets.asked == 1;
        if (stage == QLatin1StringView("connect"))
            return silent.connections() == 1;
        if (stage == QLatin1StringView("answer"))
            return silent.requests().size() == 1;
        if (stage == QLatin1StringView("body"))
            return half.requests().size() == 1;
        return true;
    }
    //! Whatever could still answer has had its chance.
    bool isQuiet() const { return silent.open() + half.open() == 0 && lookups->left.load() == lookups->entered.load(); }
};

//! Keeps this thread from running until the look is so old.
void stallUntil(const Look &look, std::chrono::milliseconds age)
{
    while (look.began.elapsed() < age.count())
        QThread::msleep(10);
}

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
    for (const char *stage : {"begin", "secret", "lookup", "connect", "answer", "body"})
        QTest::newRow(stage) << QString::fromLatin1(stage);
}

void HttpProberLifetimeTest::answersOnceWhenCancelled()
{
    QFETCH(QString, stage);
    Stages stages;
    const auto look = stages.bench.start(stages.request(stage));
    QTRY_VERIFY(stages.isAt(stage));
    QCOMPARE(look->answers, 0);
    stages.bench.prober->cancel(look->ticket);
    QCOMPARE(look->answers, 1); // at once
    QCOMPARE(look->result.cause, Cause::Cancelled);
    stages.bench.prober->cancel(look->ticket);
    stages.lookups->gate.release(1000);
    QTRY_VERIFY(stages.isQuiet());
    LoopbackServer next(answering(okAnswer()));
    QCOMPARE(stages.bench.look(requestTo(next.url(QStringLiteral("next.test")))).cause, Cause::None);
    QCOMPARE(look->answers, 1);
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
    FairTimer timer;
    timer.start();
    stages.bench.prober.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    stages.lookups->gate.release(1000);
    QTRY_VERIFY(stages.isQuiet());
    for (const auto &look : looks) {
        QCOMPARE(look->answers, 1);
        QCOMPARE(look->result.cause, Cause::Cancelled);
    }
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
    QTRY_COMPARE(server.open(), 0);
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
    const auto look = bench.start(requestTo(elsewhere.url, 1s));
    while (elsewhere.answered.load() == 0 && look->answers == 0)
        QCoreApplication::processEvents();
    stallUntil(*look, 1500ms);
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, Cause::None);
}

void HttpProberLifetimeTest::blamesNobodyWhenTheAnswerIsStillMissingAfterAStall_data()
{
    QTest::addColumn<bool>("stalled");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("stalled") << true << Cause::Stalled;
    QTest::newRow("running") << false << Cause::AnswerTimedOut;
}

void HttpProberLifetimeTest::blamesNobodyWhenTheAnswerIsStillMissingAfterAStall()
{
    QFETCH(bool, stalled);
    QFETCH(Cause, cause);
    LoopbackServer silent([](QTcpSocket &, const QByteArray &) {});
    Bench bench;
    const ProbeRequest request = requestTo(silent.url(), 1s);
    const auto look = stalled ? bench.start(request) : bench.startUnstalled(request);
    QTRY_VERIFY(!silent.requests().isEmpty());
    if (stalled)
        stallUntil(*look, 1600ms);
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.cause, cause);
    QCOMPARE(look->result.outcome, stalled ? Outcome::Inconclusive : Outcome::Failed);
}

void HttpProberLifetimeTest::goesOnWhileAPatternRunsAway()
{
    LoopbackServer server(answering(okAnswer(QByteArray(1024 * 1024, 'a'))));
    LoopbackServer other(answering(okAnswer()));
    Bench bench;
    ProbeRequest request = requestTo(server.url(), 10s);
    request.http.matches = QStringLiteral("a.*b");
    std::vector<std::shared_ptr<Look>> slow;
    for (int i = 0; i < 3; ++i)
        slow.push_back(bench.start(request));
    QTRY_COMPARE(server.open(), 0); // answered, closed: now they are looked through
    FairTimer timer;
    qint64 longest = 0;
    int good = 0;
    while (slow.back()->answers == 0) {
        timer.start();
        good += bench.look(requestTo(other.url())).cause == Cause::None ? 1 : 0;
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    QVERIFY(good > 3);
    for (const auto &look : slow) {
        QCOMPARE(look->answers, 1);
        QCOMPARE(look->result.cause, Cause::PatternTooSlow);
        QCOMPARE(look->result.code, 200);
    }
}

void HttpProberLifetimeTest::endsInTimeWhileAPatternRunsAway()
{
    LoopbackServer server(answering(okAnswer(QByteArray(1024 * 1024, 'a'))));
    Bench bench;
    ProbeRequest request = requestTo(server.url(), 600ms);
    request.http.matches = QStringLiteral("a.*b");
    const auto look = bench.start(request);
    QTRY_COMPARE(look->answers, 1);
    QCOMPARE(look->result.outcome, Outcome::Inconclusive);
    QVERIFY2(look->fairMs <= 1100, qPrintable(QString::number(look->fairMs)));
    QVERIFY(look->result.timing.total < 600ms); // of the answer, not of the pattern
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
