// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/programbench.h"
#include "instance/providers.h"
#include "platform/profile.h"

#include <QThread>

#include <atomic>

namespace vigia::test {

//! Monitors that are down, whoever is to be told of it and cannot be, and ten thousand alerts that wait for that. What
//! is received is received on a thread of its own: the test's may be the one that is measured.
class LongQueue
{
public:
    static constexpr int pending = 10'000;

    struct Options {
        int monitors = 1; //!< "Shop 0", with the id `shop-0`, and so on
        //! So many of the ten thousand are about the outage of "Shop 0" that goes on, the others each about one of its
        //! own.
        int ofOneOutage = 0;
        QByteArray interval = "1s";
        QByteArray alerts = "hook";
    };

    explicit LongQueue(Options options)
        : m_options(std::move(options))
    {
        m_far.moveToThread(&m_thread);
        m_thread.start();
        QByteArray url;
        onThread([&] {
            m_server = std::make_unique<RequestServer>(
                [this](QTcpSocket &socket, const RequestServer::Request &request) { answer(socket, request); });
            url = m_server->url();
        });
        QByteArray list;
        for (int i = 0; i < m_options.monitors; ++i) {
            const QByteArray n = QByteArray::number(i);
            list += "  - {name: Shop " + n + ", id: shop-" + n + ", http: \"" + url + "/shop/" + n + "\"}\n";
        }
        bench.write(u"watch.yml"_s,
            "version: 1\ndefaults: {interval: " + m_options.interval + ", timeout: 900ms, confirm: 1, alerts: ["
                + m_options.alerts
                + "]}\npolicy: {group_wait: 0s}\n"
                  "channels:\n  - {name: hook, webhook: {url: \""
                + url + "/hook\"}}\nmonitors:\n" + list);
    }
    ~LongQueue()
    {
        bench.kill();
        onThread([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    //! It goes on like this for weeks. Decided they are all at one moment: of what was decided later a webhook says
    //! nothing else of the same thing.
    void fill()
    {
        QCOMPARE(bench.run({u"import"_s, bench.path(u"watch.yml"_s)}).exitCode, 0);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(
            query(u"SELECT count(DISTINCT monitor) FROM outbox"_s), QString::number(m_options.monitors), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(query(u"SELECT count(*) FROM outbox WHERE state <> 'waiting'"_s), u"0"_s, 60'000);
        QVERIFY(refused > 0);
        QCOMPARE(bench.endGently(), 0);
        query(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
              " INSERT INTO outbox(channel, kind, monitor, incident, created, facts, state, address, due)"
              " SELECT o.channel, o.kind, o.monitor, iif(n.i <= %2, o.incident, 100000 + n.i), o.created, o.facts,"
              " o.state, o.address, o.due + n.i FROM n JOIN outbox o ON o.id = iif(n.i <= %2,"
              " (SELECT min(o.id) FROM outbox o JOIN monitors m ON m.id = o.monitor WHERE m.monitor = 'shop-0'),"
              " 1 + n.i % %3)"_s.arg(pending)
                  .arg(m_options.ofOneOutage)
                  .arg(m_options.monitors));
        QCOMPARE(query(u"SELECT count(*) FROM outbox WHERE state = 'waiting'"_s),
            QString::number(pending + m_options.monitors));
    }

    //! From the test's thread, while the receiver's is still.
    QList<QByteArray> taken()
    {
        QList<QByteArray> bodies;
        onThread([&] { bodies = m_taken; });
        return bodies;
    }
    QString query(const QString &sql) const
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {bench.profile() + u"/vigia.db"_s, u"PRAGMA busy_timeout = 5000; "_s + sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput()).section(u'\n', 1).trimmed();
    }
    //! Of the instance, for a client in this process.
    QString socket() const
    {
        qputenv("XDG_RUNTIME_DIR", bench.environment().value(u"XDG_RUNTIME_DIR"_s).toLocal8Bit());
        return *ProfilePaths::at(bench.profile()).socket();
    }

    Bench bench;
    std::atomic<bool> isThere = false; //!< whoever is to be told
    std::atomic<int> refused = 0;
    std::atomic<int> alerts = 0; //!< in all that was taken

private:
    template <typename Function>
    void onThread(Function function)
    {
        QMetaObject::invokeMethod(&m_far, function, Qt::BlockingQueuedConnection);
    }
    void answer(QTcpSocket &socket, const RequestServer::Request &request)
    {
        if (!request.path.startsWith("/hook"))
            return RequestServer::answer(socket, "503 Busy");
        if (isThere) {
            m_taken.append(request.body);
            alerts += int(request.body.count("\"startsAt\""));
        } else {
            ++refused;
        }
        RequestServer::answer(socket, isThere ? "200 OK" : "503 Busy");
    }

    const Options m_options;
    QThread m_thread;
    QObject m_far; //!< lives on m_thread
    std::unique_ptr<RequestServer> m_server; //!< used on m_thread only
    QList<QByteArray> m_taken; //!< as above
};

} // namespace vigia::test
