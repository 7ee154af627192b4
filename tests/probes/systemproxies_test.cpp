// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/systemproxies.h"

#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace vigia;

namespace {

//! Settings that answer when the test lets them; shared, because threads may outlive the test.
struct Settings {
    QSemaphore open;
    std::atomic<int> asked{0};
    std::atomic<int> answered{0};

    QList<QNetworkProxy> query(const QNetworkProxyQuery &query)
    {
        ++asked;
        open.acquire();
        ++answered;
        return {QNetworkProxy(QNetworkProxy::HttpProxy, query.peerHostName() + QStringLiteral(".proxy"), 8080)};
    }
};

SystemProxies::Query queryOf(const std::shared_ptr<Settings> &settings)
{
    return [settings](const QNetworkProxyQuery &query) { return settings->query(query); };
}

} // namespace

class SystemProxiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceForAllWhoAskAboutTheSameOrigin();
    void remembersAnAnswerThatCameTooLateForWhoAsked();
    void neverAsksWhatNobodyWaitsForAnyMore();
    void saysWhenFarTooManyWait();
};

void SystemProxiesTest::asksOnceForAllWhoAskAboutTheSameOrigin()
{
    const auto settings = std::make_shared<Settings>();
    SystemProxies proxies(queryOf(settings));
    QStringList names;
    for (const char *path : {"/", "/a", "/b?c", "/a"}) {
        proxies.ask(QUrl(QStringLiteral("http://shop.test") + QString::fromLatin1(path)),
            [&](const SystemProxies::Answer &proxy) { names.append(proxy->hostName()); });
    }
    QTRY_COMPARE(settings->asked.load(), 1);
    settings->open.release(10);
    QTRY_COMPARE(names, QStringList(4, QStringLiteral("shop.test.proxy")));
    QCOMPARE(settings->asked.load(), 1);
}

void SystemProxiesTest::remembersAnAnswerThatCameTooLateForWhoAsked()
{
    const auto settings = std::make_shared<Settings>();
    SystemProxies proxies(queryOf(settings));
    const QUrl url(QStringLiteral("http://shop.test/"));
    int tooLate = 0;
    const auto ticket = proxies.ask(url, [&](const SystemProxies::Answer &) { ++tooLate; });
    QTRY_COMPARE(settings->asked.load(), 1);
    proxies.cancel(ticket);
    settings->open.release();
    int inTime = 0;
    const auto askAgain = [&] {
        proxies.ask(url, [&](const SystemProxies::Answer &proxy) { inTime += proxy ? 1 : 0; });
        return inTime;
    };
    QTRY_VERIFY(askAgain() > 0);
    QCOMPARE(settings->asked.load(), 1);
    QCOMPARE(tooLate, 0);
}

void SystemProxiesTest::neverAsksWhatNobodyWaitsForAnyMore()
{
    const auto settings = std::make_shared<Settings>();
    SystemProxies proxies(queryOf(settings), {.lane = {.total = 1}});
    proxies.ask(QUrl(QStringLiteral("http://first.test/")), [](const SystemProxies::Answer &) {});
    QTRY_COMPARE(settings->asked.load(), 1);
    std::vector<SystemProxies::Ticket> tickets;
    for (int i = 0; i < 50; ++i) {
        tickets.push_back(
            proxies.ask(QUrl(QStringLiteral("http://shop%1.test/").arg(i)), [](const SystemProxies::Answer &) {}));
    }
    for (const auto ticket : tickets)
        proxies.cancel(ticket);
    bool last = false;
    proxies.ask(QUrl(QStringLiteral("http://last.test/")), [&](const SystemProxies::Answer &) { last = true; });
    settings->open.release(100);
    QTRY_VERIFY(last);
    QCOMPARE(settings->asked.load(), 2);
}

void SystemProxiesTest::saysWhenFarTooManyWait()
{
    const auto settings = std::make_shared<Settings>();
    SystemProxies proxies(queryOf(settings), {.lane = {.total = 1, .queue = 0}});
    bool said = false;
    proxies.ask(QUrl(QStringLiteral("http://shop.test/")),
        [&](const SystemProxies::Answer &proxy) { said = !proxy.has_value(); });
    QTRY_VERIFY(said);
    QCOMPARE(settings->asked.load(), 0);
}

QTEST_GUILESS_MAIN(SystemProxiesTest)
#include "systemproxies_test.moc"
