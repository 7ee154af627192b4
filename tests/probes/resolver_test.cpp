// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/resolver.h"
#include "support/standstill.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>
#include <mutex>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

//! Lookups that hang until the test lets them go; shared, because threads may outlive the test.
struct Gate {
    QSemaphore open;
    std::atomic<int> entered{0};

    Resolved lookup(const QByteArray &name)
    {
        if (!name.startsWith("dead"))
            return Addresses{QHostAddress(QHostAddress::LocalHost)};
        ++entered;
        open.acquire();
        return unexpected(ResolveError::Silent);
    }
};

//! Remembers what was looked up, in its order.
struct Record {
    Gate gate;
    std::mutex mutex;
    QByteArrayList names;

    Resolved lookup(const QByteArray &name)
    {
        {
            const std::lock_guard lock(mutex);
            names.append(name);
        }
        return gate.lookup(name);
    }
    QByteArrayList all()
    {
        const std::lock_guard lock(mutex);
        return names;
    }
};

const auto nobody = [](const Resolver::Answer &) {};

} // namespace

class ResolverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAName();
    void answersAnAddressWithoutALookup();
    void letsDeadNamesDelayAGoodOneByAboutASecondOnly();
    void sharesOneLookupAmongAllWhoAskTheSame();
    void tellsTheTimeOfTheLookupWithoutItsQueue();
    void answersNobodyWhoCancelled();
    void answersEverybodyOnceWhenItGoesWhileLookupsHang();
    void neverLooksUpAQueuedNameNobodyWaitsForAnyMore();
    void asksOnceForANameThatOnlyWaitsInTheQueue();
    void asksAnewForANameWhoseLookupHangs();
    void answersSilentWhenFarTooManyWait();
    void asksTheSystem();
};

void ResolverTest::answersAName()
{
    Resolver resolver([](const QByteArray &) { return Resolved(unexpected(ResolveError::NotFound)); });
    int answers = 0;
    resolver.resolve("nowhere", [&](const Resolver::Answer &answer) {
        ++answers;
        QVERIFY(!answer.addresses);
        QCOMPARE(answer.addresses.error(), ResolveError::NotFound);
        QCOMPARE(QThread::currentThread(), qApp->thread());
    });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

void ResolverTest::answersAnAddressWithoutALookup()
{
    bool lookedUp = false;
    Resolver resolver([&](const QByteArray &) {
        lookedUp = true;
        return Resolved(unexpected(ResolveError::NotFound));
    });
    Addresses found;
    resolver.resolve("::1", [&](const Resolver::Answer &answer) { found = *answer.addresses; });
    QTRY_COMPARE(found, Addresses{QHostAddress(QHostAddress::LocalHostIPv6)});
    QVERIFY(!lookedUp);
}

void ResolverTest::letsDeadNamesDelayAGoodOneByAboutASecondOnly()
{
    const auto gate = std::make_shared<Gate>();
    Resolver resolver([gate](const QByteArray &name) { return gate->lookup(name); });
    int dead = 0;
    for (int i = 0; i < 40; ++i)
        resolver.resolve("dead" + QByteArray::number(i), [&](const Resolver::Answer &) { ++dead; });
    test::FairTimer timer;
    timer.start();
    QTRY_VERIFY(gate->entered.load() >= 16);
    bool good = false;
    resolver.resolve("good", [&](const Resolver::Answer &answer) { good = answer.addresses.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(good, 10000);
    QVERIFY(gate->entered.load() > 16);
    QVERIFY2(timer.elapsed() < 1800, qPrintable(QString::number(timer.elapsed())));

    // From now on all forty are old, and nobody waits for them.
    QTRY_COMPARE_WITH_TIMEOUT(gate->entered.load(), 40, 20000);
    timer.start();
    good = false;
    resolver.resolve("good2", [&](const Resolver::Answer &answer) { good = answer.addresses.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(good, 10000);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(dead, 0);
    gate->open.release(1000);
    QTRY_COMPARE(dead, 40);
}

void ResolverTest::sharesOneLookupAmongAllWhoAskTheSame()
{
    const auto gate = std::make_shared<Gate>();
    Resolver resolver([gate](const QByteArray &name) { return gate->lookup(name); });
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        resolver.resolve("dead", [&](const Resolver::Answer &) { ++answers; });
    QTRY_COMPARE(gate->entered.load(), 1);
    gate->open.release();
    QTRY_COMPARE(answers, 5);
    // And nothing is kept: who asks later gets a lookup of his own.
    resolver.resolve("dead", [&](const Resolver::Answer &) { ++answers; });
    QTRY_COMPARE(gate->entered.load(), 2);
    gate->open.release();
    QTRY_COMPARE(answers, 6);
}

void ResolverTest::tellsTheTimeOfTheLookupWithoutItsQueue()
{
    const auto gate = std::make_shared<Gate>();
    Resolver resolver(
        [gate](const QByteArray &name) { return gate->lookup(name); }, {.lane = {.young = 1, .total = 4, .youth = 1s}});
    resolver.resolve("dead", [](const Resolver::Answer &) {});
    QTRY_COMPARE(gate->entered.load(), 1);
    std::optional<std::chrono::microseconds> took;
    resolver.resolve("good", [&](const Resolver::Answer &answer) { took = answer.took; });
    QTRY_VERIFY(took.has_value());
    QVERIFY(*took < std::chrono::milliseconds(500));
    gate->open.release(10);
}

void ResolverTest::answersNobodyWhoCancelled()
{
    Resolver resolver([](const QByteArray &) { return Resolved(Addresses{QHostAddress(QHostAddress::LocalHost)}); });
    bool cancelled = false;
    bool other = false;
    Resolver::Ticket second{};
    resolver.resolve("name", [&](const Resolver::Answer &) {
        other = true;
        resolver.cancel(second); // while the answers are given out
    });
    second = resolver.resolve("name", [&](const Resolver::Answer &) { cancelled = true; });
    QTRY_VERIFY(other);
    QCoreApplication::processEvents();
    QVERIFY(!cancelled);
}

void ResolverTest::answersEverybodyOnceWhenItGoesWhileLookupsHang()
{
    const auto gate = std::make_shared<Gate>();
    int answers = 0;
    {
        Resolver resolver([gate](const QByteArray &name) { return gate->lookup(name); });
        for (int i = 0; i < 3; ++i) {
            resolver.resolve("dead" + QByteArray::number(i), [&](const Resolver::Answer &answer) {
                ++answers;
                QCOMPARE(answer.addresses.error(), ResolveError::Silent);
            });
        }
        QTRY_COMPARE(gate->entered.load(), 3);
    }
    QCOMPARE(answers, 3);
    gate->open.release(10);
    QTRY_COMPARE(gate->open.available(), 7);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 3);
}

void ResolverTest::neverLooksUpAQueuedNameNobodyWaitsForAnyMore()
{
    const auto record = std::make_shared<Record>();
    Resolver resolver([record](const QByteArray &name) { return record->lookup(name); }, {.lane = {.total = 1}});
    const auto first = resolver.resolve("dead", nobody);
    QTRY_COMPARE(record->gate.entered.load(), 1);
    std::vector<Resolver::Ticket> tickets;
    for (int i = 0; i < 100; ++i)
        tickets.push_back(resolver.resolve("late" + QByteArray::number(i), nobody));
    bool wanted = false;
    resolver.resolve("late7", [&](const Resolver::Answer &) { wanted = true; });
    for (const auto ticket : tickets)
        resolver.cancel(ticket);
    resolver.cancel(first);
    bool last = false;
    resolver.resolve("last", [&](const Resolver::Answer &) { last = true; });
    record->gate.open.release();
    QTRY_VERIFY(last);
    QVERIFY(wanted);
    QCOMPARE(record->all(), QByteArrayList({"dead", "late7", "last"}));
}

void ResolverTest::asksOnceForANameThatOnlyWaitsInTheQueue()
{
    const auto record = std::make_shared<Record>();
    Resolver resolver(
        [record](const QByteArray &name) { return record->lookup(name); }, {.lane = {.total = 1}, .hanging = 20ms});
    resolver.resolve("dead", nobody);
    QTRY_COMPARE(record->gate.entered.load(), 1);
    int asked = 0;
    int answered = 0;
    const QDeadlineTimer longAgo(100ms);
    const auto askUntilThen = [&] {
        ++asked;
        resolver.resolve("queued", [&](const Resolver::Answer &) { ++answered; });
        return longAgo.hasExpired();
    };
    QTRY_VERIFY(askUntilThen());
    record->gate.open.release(10);
    QTRY_COMPARE(answered, asked);
    QCOMPARE(record->all(), QByteArrayList({"dead", "queued"}));
}

void ResolverTest::asksAnewForANameWhoseLookupHangs()
{
    const auto gate = std::make_shared<Gate>();
    Resolver resolver([gate](const QByteArray &name) { return gate->lookup(name); }, {.hanging = 20ms});
    int asked = 0;
    int answered = 0;
    const auto askAgain = [&] {
        ++asked;
        resolver.resolve("dead", [&](const Resolver::Answer &) { ++answered; });
        return gate->entered.load();
    };
    QTRY_VERIFY(askAgain() >= 2);
    gate->open.release(100);
    QTRY_COMPARE(answered, asked);
}

void ResolverTest::answersSilentWhenFarTooManyWait()
{
    const auto gate = std::make_shared<Gate>();
    Resolver resolver(
        [gate](const QByteArray &name) { return gate->lookup(name); }, {.lane = {.total = 1, .queue = 2}});
    resolver.resolve("dead", nobody);
    QTRY_COMPARE(gate->entered.load(), 1);
    int good = 0;
    for (const char *name : {"one", "two", "one"})
        resolver.resolve(name, [&](const Resolver::Answer &answer) { good += answer.addresses ? 1 : 0; });
    std::optional<ResolveError> refused;
    resolver.resolve("three", [&](const Resolver::Answer &answer) { refused = answer.addresses.error(); });
    QVERIFY(!refused);
    QTRY_COMPARE(refused, ResolveError::Silent);
    QCOMPARE(good, 0);
    gate->open.release(10);
    QTRY_COMPARE(good, 3);
}

void ResolverTest::asksTheSystem()
{
    const Resolved known = systemLookup("localhost");
    QVERIFY(known.has_value());
    QVERIFY(known->front().isLoopback());
}

QTEST_GUILESS_MAIN(ResolverTest)
#include "resolver_test.moc"
