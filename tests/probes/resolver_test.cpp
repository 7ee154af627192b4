// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/resolver.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace vigia;

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
        QCOMPARE(QThread::currentThread(), resolver.thread());
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
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(gate->entered.load(), 16);
    bool good = false;
    resolver.resolve("good", [&](const Resolver::Answer &answer) { good = answer.addresses.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(good, 10000);
    QVERIFY(gate->entered.load() > 16);
    QVERIFY2(timer.elapsed() < 1800, qPrintable(QString::number(timer.elapsed())));

    // From now on all forty are old, and nobody waits for them.
    QTRY_COMPARE_WITH_TIMEOUT(gate->entered.load(), 40, 5000);
    timer.restart();
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
    Resolver resolver([gate](const QByteArray &name) { return gate->lookup(name); },
        {.young = 1, .total = 4, .youth = std::chrono::milliseconds(300)});
    resolver.resolve("dead", [](const Resolver::Answer &) {});
    QTRY_COMPARE(gate->entered.load(), 1);
    std::optional<std::chrono::microseconds> took;
    resolver.resolve("good", [&](const Resolver::Answer &answer) { took = answer.took; });
    QTRY_VERIFY(took.has_value());
    QVERIFY(*took < std::chrono::milliseconds(100));
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

void ResolverTest::asksTheSystem()
{
    const Resolved known = systemLookup("localhost");
    QVERIFY(known.has_value());
    QVERIFY(known->front().isLoopback());
}

QTEST_GUILESS_MAIN(ResolverTest)
#include "resolver_test.moc"
