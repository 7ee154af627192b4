// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/longqueue.h"
#include "ipc/localclient.h"
#include "support/standstill.h"

#include <QElapsedTimer>

using namespace vigia;
using namespace vigia::test;

//! A provider was away for long: what waited leaves in its order, and whoever asks how things stand is answered
//! meanwhile.
class DrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandLeaveInTheirOrderWhileEverybodyIsAnswered()
    {
        LongQueue queue({});
        queue.fill();
        if (QTest::currentTestFailed())
            return;

        queue.isThere = true;
        queue.bench.start();
        const QString path = queue.socket();
        qint64 slowest = 0;
        int slowestAt = 0;
        int answers = 0;
        std::unique_ptr<LocalClient> client;
        FairTimer asked;
        std::function<void()> ask = [&] {
            asked.start();
            client->execute(command::GetStatus{}, [&](const Answer &answer) {
                if (!answer)
                    return;
                if (asked.elapsed() > slowest) {
                    slowest = asked.elapsed();
                    slowestAt = queue.alerts;
                }
                ++answers;
                QTimer::singleShot(5, client.get(), ask);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
        client = std::make_unique<LocalClient>(path, LocalClient::Options{});
        ask();
        QElapsedTimer took;
        took.start();
        QTRY_COMPARE_WITH_TIMEOUT(queue.alerts, LongQueue::pending + 1, 120'000); // nothing else is done here meanwhile
        const qint64 milliseconds = took.elapsed();
        client.reset();
        QTRY_COMPARE_WITH_TIMEOUT(
            queue.query(u"SELECT count(*) FROM outbox WHERE state <> 'delivered'"_s), u"0"_s, 60'000);
        QCOMPARE(queue.bench.endGently(), 0);
        const QList<QByteArray> taken = queue.taken();
        qInfo("%d alerts in %lld messages and %lld ms; %d answers, the slowest after %lld ms, when %d had left",
            LongQueue::pending, static_cast<long long>(taken.size()), static_cast<long long>(milliseconds), answers,
            static_cast<long long>(slowest), slowestAt);

        QList<int> outages;
        for (const QByteArray &body : taken) {
            for (const QJsonValue &alert : QJsonDocument::fromJson(body)[u"alerts"_s].toArray())
                outages.append(alert[u"annotations"_s][u"outage"_s].toString().section(u'.', -1).toInt());
        }
        QCOMPARE(outages.size(), LongQueue::pending + 1);
        QVERIFY(std::ranges::is_sorted(outages));
        QVERIFY(answers > 20);
        // One message of 500 alerts takes 70 to 90 ms of the engine; a slower computer may have other work to do as
        // well.
        QVERIFY2(slowest <= 1'000, qPrintable(QString::number(slowest)));
    }
};

QTEST_GUILESS_MAIN(DrainingTest)
#include "draining_test.moc"
