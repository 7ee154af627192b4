// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadclient.h"

#include "listener/listener.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimer>

#include <cstdio>
#include <thread>

using namespace vigia;
using namespace vigia::bench;

namespace {

const QString password = QStringLiteral("benchmark");

class OneSecret final : public SecretSource
{
public:
    void fetch(const QString &, Done done) override { done(password); }
};

class NoFacade final : public Facade
{
public:
    void execute(const Command &, Done) override { }
};

//! Takes reports as an engine does that stores what came together: all that waited is done with the next commit.
class CommittingDesk final : public BeatDesk
{
public:
    CommittingDesk()
    {
        m_commit.setSingleShot(true);
        QObject::connect(&m_commit, &QTimer::timeout, &m_commit, [this] {
            for (const Done &done : std::exchange(m_waiting, {}))
                done(Reception::Taken);
        });
    }
    void take(const Sender &, const Beat &, const QString &, Done done) override
    {
        m_waiting.push_back(std::move(done));
        if (!m_commit.isActive())
            m_commit.start(std::chrono::milliseconds(1)); // what a commit in WAL takes
    }

private:
    QTimer m_commit;
    std::vector<Done> m_waiting;
};

void print(const char *what, const LoadResult &result)
{
    std::printf("%-11s %7.0f requests/s, p50 %.2f ms, p99 %.2f ms, longest %.1f ms, %lld answered, %lld not\n", what,
        result.perSecond(), result.percentile(0.5), result.percentile(0.99), result.percentile(1),
        static_cast<long long>(result.milliseconds.size()), static_cast<long long>(result.failed));
    std::fflush(stdout);
}

} // namespace

//! vigia_bench_listener [CONNECTIONS [SECONDS]] – signals with credentials over loopback: on connections that are kept,
//! and each on one of its own. The client is a thread of this process.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const int connections = words.value(0, QStringLiteral("16")).toInt();
    const std::chrono::seconds seconds(words.value(1, QStringLiteral("5")).toInt());
    if (connections < 1 || connections > 200 || seconds.count() < 1) {
        std::fprintf(stderr, "usage: vigia_bench_listener [CONNECTIONS [SECONDS]]\n");
        return 2;
    }
    NoFacade facade;
    CommittingDesk desk;
    OneSecret secrets;
    QtTimers timers;
    SystemClock clock;
    Listener listener({facade, desk, secrets, timers, clock, [] { return true; }, {}, [](const QByteArray &) {}});
    ListenSettings settings;
    settings.port = 0;
    settings.users = {{QStringLiteral("monitora"), {QStringLiteral("monitora")}}};
    listener.configure(settings, {});
    const QByteArray body = "host=box-1";
    const QByteArray request = "POST /signal HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic "
        + ("monitora:" + password.toUtf8()).toBase64() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    const Load load{listener.port(), connections, seconds, request, "Signal Registered"};
    std::thread client([&] {
        awaitFirstAnswer(load);
        print("keep-alive", runLoad(load, ConnectionUse::Kept));
        print("fresh", runLoad(load, ConnectionUse::Fresh));
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = QCoreApplication::exec();
    client.join();
    return code;
}
