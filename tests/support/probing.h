// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/httpprober.h"
#include "support/fakesecrets.h"
#include "world/systemclock.h"

#include <QtTest>

#include <map>

namespace vigia::test {

//! Names that exist in tests only: `*.test` and `localhost` are 127.0.0.1, `nowhere.invalid` does not exist.
inline Resolved testLookup(const QByteArray &name)
{
    if (name.endsWith(".test"))
        return Addresses{QHostAddress(QHostAddress::LocalHost)};
    if (name == "empty.invalid")
        return unexpected(ResolveError::NoAddress);
    if (name == "silent.invalid")
        return unexpected(ResolveError::Silent);
    return unexpected(ResolveError::NotFound);
}

//! What came of one look.
struct Look {
    int answers = 0;
    ProbeResult result;
    ProbeTicket ticket{};
    QElapsedTimer began;
    qint64 tookMs = -1;
};

//! A prober with everything around it.
struct Bench {
    explicit Bench(Resolver::Lookup lookup = testLookup, SystemProxies::Query proxies = noProxies)
        : resolver(std::move(lookup))
        , prober(std::make_unique<HttpProber>(clock, secrets, resolver, std::move(proxies)))
    {
    }

    static QList<QNetworkProxy> noProxies(const QNetworkProxyQuery &) { return {QNetworkProxy::NoProxy}; }

    std::shared_ptr<Look> start(const ProbeRequest &request)
    {
        auto look = std::make_shared<Look>();
        look->began.start();
        look->ticket = prober->start(request, [look](const ProbeResult &result) {
            ++look->answers;
            look->result = result;
            look->tookMs = look->began.elapsed();
        });
        return look;
    }

    //! One look to its end; a look without an answer is a Cancelled one with no answers.
    ProbeResult look(const ProbeRequest &request)
    {
        const auto started = start(request);
        const int patience = static_cast<int>(request.timeout.count()) + 5000;
        if (!QTest::qWaitFor([&] { return started->answers > 0; }, patience))
            qFatal("a look did not answer");
        return started->result;
    }

    SystemClock clock;
    FakeSecrets secrets;
    Resolver resolver;
    std::unique_ptr<HttpProber> prober;
};

inline ProbeRequest requestTo(const QString &url, Duration timeout = std::chrono::seconds(5))
{
    ProbeRequest request;
    request.target = HttpTarget{url};
    request.timeout = timeout;
    return request;
}

} // namespace vigia::test
