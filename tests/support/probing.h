// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probes/httpprober.h"
#include "support/fakesecrets.h"
#include "support/standstill.h"
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
    FairTimer fair;
    qint64 fairMs = -1; //!< without the time for which the computer stood still
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
        look->fair.start();
        look->ticket = prober->start(request, [look](const ProbeResult &result) {
            ++look->answers;
            look->result = result;
            look->tookMs = look->began.elapsed();
            look->fairMs = look->fair.elapsed();
        });
        return look;
    }

    //! One look to its end, begun anew where this process itself was kept from running: then nobody is blamed.
    std::shared_ptr<Look> startUnstalled(const ProbeRequest &request)
    {
        std::shared_ptr<Look> looked;
        for (looks = 1; looks <= 10; ++looks) {
            looked = start(request);
            wait(*looked, request);
            if (looked->result.cause != Cause::Stalled)
                break;
        }
        return looked;
    }

    //! One look to its end; a look without an answer is a Cancelled one with no answers.
    ProbeResult look(const ProbeRequest &request)
    {
        const auto started = start(request);
        wait(*started, request);
        return started->result;
    }

    static void wait(const Look &look, const ProbeRequest &request)
    {
        const int patience = static_cast<int>(request.timeout.count()) + 20'000;
        if (!QTest::qWaitFor([&] { return look.answers > 0; }, patience))
            qFatal("a look did not answer");
    }

    int looks = 0; //!< that startUnstalled() needed

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
