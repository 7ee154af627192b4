// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecost.h"
#include "loadclient.h"
#include "server.h"

#include <QStringList>

#include <cstdio>
#include <functional>
#include <thread>

using namespace vigia::bench;

namespace {

std::vector<QByteArray> signalsOf(int hosts)
{
    std::vector<QByteArray> requests;
    const QByteArray login = (QByteArray(Server::user) + ':' + Server::password).toBase64();
    for (int i = 0; i < hosts; ++i) {
        const QByteArray body = "host=box-" + QByteArray::number(i);
        requests.push_back("POST /signal HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + login
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

QByteArray monitorsCalled(int hosts, const QByteArray &heartbeat)
{
    QByteArray text;
    for (int i = 0; i < hosts; ++i)
        text += "  - {name: box-" + QByteArray::number(i) + ", heartbeat: {" + heartbeat + "}}\n";
    return text;
}

//! What the program takes while \a work is done.
void measure(const Server &server, const char *what, const std::function<LoadResult()> &work)
{
    const auto before = server.cpuTime();
    const auto began = std::chrono::steady_clock::now();
    const LoadResult result = work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%-28s %7.0f/s, p50 %.2f ms, p99 %.2f ms, longest %.1f ms, %lld not answered; %.2f %% of a core, "
                "%.1f MiB\n",
        what, result.milliseconds.empty() ? 0.0 : result.perSecond(), result.percentile(0.5), result.percentile(0.99),
        result.percentile(1), static_cast<long long>(result.failed),
        100 * (server.cpuTime() - before).count() / took.count(), server.residentMiB());
    std::fflush(stdout);
}

LoadResult rest(std::chrono::seconds time)
{
    std::this_thread::sleep_for(time);
    return {};
}

int benchLoad(int connections, std::chrono::seconds seconds, int rounds)
{
    constexpr int hosts = 200;
    const Server server(monitorsCalled(hosts, "every: 1h"));
    const Load load{server.port(), connections, seconds, signalsOf(hosts), "Signal Registered"};
    awaitFirstAnswer(load);
    for (int round = 0; round < rounds; ++round) {
        measure(server, "kept connections", [&] { return runLoad(load, ConnectionUse::Kept); });
        measure(server, "fresh connections", [&] { return runLoad(load, ConnectionUse::Fresh); });
    }
    return 0;
}

int benchJudging(int monitors, int period, std::chrono::seconds seconds)
{
    const Server server(monitorsCalled(monitors, "every: " + QByteArray::number(period) + "s, grace: 90s"));
    Load load{server.port(), 16, std::chrono::seconds(0), signalsOf(monitors), "Signal Registered"};
    awaitFirstAnswer(load);
    measure(server, "nobody ever reported", [&] { return rest(seconds); });
    load.perSecond = double(monitors) / period;
    load.duration = std::chrono::seconds(period + 1);
    measure(server, "each reports for the first time", [&] { return runLoad(load, ConnectionUse::Fresh); });
    load.duration = seconds;
    measure(server, "each reports in its turn", [&] { return runLoad(load, ConnectionUse::Fresh); });
    measure(server, "reports off, not yet missing", [&] { return rest(std::min(seconds, std::chrono::seconds(60))); });
    measure(server, "all fall silent", [&] { return rest(std::chrono::seconds(period + 60)); });
    measure(server, "all are silent", [&] { return rest(seconds); });
    return 0;
}

} // namespace

//! What the real program takes, to be run by hand (docs/benchmarks.md).
//!
//! `load`: signals with credentials over loopback, on connections that are kept, and each on one of its own.
//!
//! `judge`: so many monitors, each of which reports every PERIOD seconds, and then no more.
//!
//! `engine`: the part of it that is judging.
int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto number = [&](int at, int otherwise) { return at < words.size() ? words[at].toInt() : otherwise; };
    const QString mode = words.value(0, QStringLiteral("load"));
    if (mode == u"load" && number(1, 16) > 0 && number(1, 16) <= 200 && number(2, 5) > 0)
        return benchLoad(number(1, 16), std::chrono::seconds(number(2, 5)), number(3, 1));
    if (mode == u"judge" && number(1, 1) > 0 && number(2, 1) > 0 && number(3, 1) > 0)
        return benchJudging(number(1, 10'000), number(2, 60), std::chrono::seconds(number(3, 60)));
    if (mode == u"engine" && number(1, 1) > 0) {
        measureEngine(number(1, 10'000));
        return 0;
    }
    std::fprintf(stderr,
        "usage: vigia_bench_listener load [CONNECTIONS [SECONDS [ROUNDS]]] | judge [MONITORS [PERIOD [SECONDS]]]"
        " | engine [MONITORS]\n");
    return 2;
}
