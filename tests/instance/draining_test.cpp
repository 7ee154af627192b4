// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "instance/providers.h"
#include "ipc/localclient.h"
#include "platform/profile.h"

#include <QElapsedTimer>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;

namespace {

constexpr int pending = 10'000;

} // namespace

//! A provider was away for long: what waited leaves in its order, and whoever asks how things stand is answered
//! meanwhile.
class DrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandLeaveInTheirOrderWhileEverybodyIsAnswered()
    {
        bool isThere = false;
        int refused = 0;
        int alerts = 0;
        QList<QByteArray> taken;
        RequestServer server([&](QTcpSocket &socket, const RequestServer::Request &request) {
            if (request.path.startsWith("/shop"))
                return RequestServer::answer(socket, "503 Busy");
            if (isThere) {
                taken.append(request.body);
                alerts += int(request.body.count("\"startsAt\""));
            }
            refused += isThere ? 0 : 1;
            RequestServer::answer(socket, isThere ? "200 OK" : "503 Busy");
        });
        Bench bench;
        bench.write(u"watch.yml"_s,
            "version: 1\ndefaults: {interval: 1s, timeout: 900ms, confirm: 1, alerts: [hook]}\n"
            "policy: {group_wait: 0s}\nchannels:\n  - {name: hook, webhook: {url: \""
                + server.url() + "/hook\"}}\nmonitors:\n  - {name: Shop, http: \"" + server.url() + "/shop\"}\n");
        QCOMPARE(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode, 0);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(refused > 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(query(bench, u"SELECT state FROM outbox"_s), u"waiting"_s, 10'000);
        QCOMPARE(bench.endGently(), 0);
        // As though it had gone on like this for weeks.
        query(bench,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO outbox(channel, kind, monitor, incident, created, facts, state, address, due)"
            " SELECT o.channel, o.kind, o.monitor, 100000 + n.i, o.created + n.i, o.facts, o.state, o.address,"
            " o.due + n.i FROM outbox o, n WHERE o.id = 1"_s.arg(pending));
        QCOMPARE(query(bench, u"SELECT count(*) FROM outbox WHERE state = 'waiting'"_s), QString::number(pending + 1));

        isThere = true;
        bench.start();
        const auto path = socketOf(bench);
        qint64 slowest = 0;
        int answers = 0;
        std::unique_ptr<LocalClient> client;
        QElapsedTimer asked;
        std::function<void()> ask = [&] {
            asked.start();
            client->execute(command::GetStatus{}, [&](const Answer &answer) {
                if (!answer)
                    return;
                slowest = std::max(slowest, asked.elapsed());
                ++answers;
                QTimer::singleShot(5, client.get(), ask);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        client = std::make_unique<LocalClient>(path, LocalClient::Options{});
        ask();
        QElapsedTimer took;
        took.start();
        QTRY_COMPARE_WITH_TIMEOUT(alerts, pending + 1, 60'000); // nothing else is done here meanwhile
        qInfo("%d alerts in %lld messages and %lld ms; %d answers, the slowest after %lld ms", pending,
            static_cast<long long>(taken.size()), static_cast<long long>(took.elapsed()), answers,
            static_cast<long long>(slowest));
        client.reset();
        QTRY_COMPARE_WITH_TIMEOUT(
            query(bench, u"SELECT count(*) FROM outbox WHERE state <> 'delivered'"_s), u"0"_s, 10'000);
        QCOMPARE(bench.endGently(), 0);

        QList<int> outages;
        for (const QByteArray &body : taken) {
            for (const QJsonValue &alert : QJsonDocument::fromJson(body)[u"alerts"_s].toArray())
                outages.append(alert[u"annotations"_s][u"outage"_s].toString().section(u'.', -1).toInt());
        }
        QCOMPARE(outages.size(), pending + 1);
        QVERIFY(std::ranges::is_sorted(outages));
        QVERIFY(answers > 20);
        QVERIFY2(slowest <= 200, qPrintable(QString::number(slowest)));
    }

private:
    static QString socketOf(const Bench &bench)
    {
        qputenv("XDG_RUNTIME_DIR", bench.environment().value(u"XDG_RUNTIME_DIR"_s).toLocal8Bit());
        return *ProfilePaths::at(bench.profile()).socket();
    }
    static QString query(const Bench &bench, const QString &sql)
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, u"PRAGMA busy_timeout = 5000; "_s + sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput()).section(u'\n', 1).trimmed();
    }
};

QTEST_GUILESS_MAIN(DrainingTest)
#include "draining_test.moc"
