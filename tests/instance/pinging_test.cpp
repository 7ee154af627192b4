// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "instance/providers.h"

using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

constexpr auto period = 10s; //!< the shortest there may be

//! The program, a target, a webhook, and another watcher that hears of it.
struct Scene {
    bool well = true;
    bool hookIsThere = true;
    int refused = 0;
    int pings = 0;
    QByteArray lastPath;
    RequestServer server{[this](QTcpSocket &socket, const RequestServer::Request &request) {
        if (request.path.startsWith("/shop"))
            return RequestServer::answer(socket, well ? "200 OK" : "503 Busy");
        if (request.path.startsWith("/hook")) {
            refused += hookIsThere ? 0 : 1;
            return RequestServer::answer(socket, hookIsThere ? "200 OK" : "503 Busy");
        }
        ++pings;
        lastPath = request.head.split('\r').first();
        RequestServer::answer(socket, "200 OK");
    }};
    Bench bench;

    Scene()
    {
        bench.environment().insert(u"VIGIA_SECRET_CANARY"_s, QString::fromLatin1(server.url() + "/watched/1f2e"));
        bench.write(u"watch.yml"_s,
            "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [hook]}\n"
            "policy: {group_wait: 0s}\nping_out: {url: {secret: canary}, every: 10s}\n"
            "channels:\n  - {name: hook, webhook: {url: \""
                + server.url() + "/hook\"}}\nmonitors:\n  - {name: Shop, http: \"" + server.url() + "/shop\"}\n");
        const Outcome imported = bench.run({u"import"_s, bench.path(u"watch.yml"_s)});
        if (imported.exitCode != 0)
            qFatal("%s", imported.err.constData());
        bench.start();
    }

    bool isHeard(std::chrono::seconds within)
    {
        const int before = pings;
        return QTest::qWaitFor([&] { return pings > before; }, int(std::chrono::milliseconds(within).count()));
    }
};

//! Holds a database, as a backup or a broken disk would.
class Holder
{
public:
    explicit Holder(const QString &database)
        : m_database(database)
    {
        m_shell.start(u"sqlite3"_s, {u"-cmd"_s, u".timeout 10000"_s, database});
        m_shell.write("BEGIN IMMEDIATE;\n");
    }
    ~Holder()
    {
        m_shell.write("ROLLBACK;\n.quit\n");
        m_shell.closeWriteChannel();
        m_shell.waitForFinished();
    }
    bool holds() const
    {
        QProcess asking;
        asking.start(u"sqlite3"_s, {m_database, u"BEGIN IMMEDIATE; ROLLBACK"_s});
        asking.waitForFinished();
        return asking.exitCode() != 0;
    }

private:
    const QString m_database;
    QProcess m_shell;
};

} // namespace

//! Another watcher hears from the real program as long as it looks, keeps and tells – all three.
class PingingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSilentWhileNobodyCanBeToldOrNothingCanBeKept()
    {
        Scene untold;
        Scene unkept;
        for (Scene *scene : {&untold, &unkept}) {
            QTRY_VERIFY_WITH_TIMEOUT(scene->pings > 0, int(std::chrono::milliseconds(period + 10s).count()));
            QCOMPARE(scene->lastPath, QByteArray("GET /watched/1f2e HTTP/1.1"));
        }
        untold.hookIsThere = untold.well = false;
        QTRY_VERIFY_WITH_TIMEOUT(untold.refused > 0, 10'000);
        {
            const Holder holder(unkept.bench.profile() + u"/vigia.db"_s);
            QTRY_VERIFY_WITH_TIMEOUT(holder.holds(), 10'000);
            // One loop may have been complete before.
            const int mostUntold = untold.pings + 1, mostUnkept = unkept.pings + 1;
            const auto speaks = [&] { return untold.pings > mostUntold || unkept.pings > mostUnkept; };
            static_cast<void>(QTest::qWaitFor(speaks, int(std::chrono::milliseconds(2 * period + 5s).count())));
            QVERIFY(untold.pings <= mostUntold);
            QVERIFY(unkept.pings <= mostUnkept);
        }
        untold.hookIsThere = true;
        QVERIFY(unkept.isHeard(3 * period));
        QVERIFY(untold.isHeard(60s));
        for (Scene *scene : {&untold, &unkept}) {
            QCOMPARE(scene->bench.endGently(), 0);
            QVERIFY(!scene->bench.said().contains("1f2e"));
        }
    }
};

QTEST_GUILESS_MAIN(PingingTest)
#include "pinging_test.moc"
