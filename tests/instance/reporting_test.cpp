// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/programbench.h"
#include "support/wire.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace vigia::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray listening(quint16 port, const QByteArray &more = {})
{
    return "version: 1\nmonitors: []\nlisten: {port: " + QByteArray::number(port) + more + "}\n";
}

//! What is answered to \a path; empty where nobody listens.
QByteArray post(quint16 port, const QByteArray &path, const QByteArray &body,
    const QByteArray &fields = "Content-Type: application/json")
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    const QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + fields
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    socket.write(head + body);
    QByteArray answer;
    const bool ended = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        20'000);
    return ended ? answer : QByteArray("not ended");
}

bool isTaken(quint16 port, const QByteArray &json)
{
    return post(port, "/api/apps/", json).startsWith("HTTP/1.1 200");
}

} // namespace

//! Senders that nobody knows, and a listener that is switched on and off, as people at a console see them.
class ReportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAboutANewSenderUntilSomebodyDecides()
    {
        const quint16 port = freePort();
        Bench bench;
        bench.write(u"listen.yml"_s, listening(port, ", defaults: {every: 10m, grace: 1m}"));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"listen.yml"_s)}).exitCode, 0);
        bench.watch();
        QTRY_VERIFY_WITH_TIMEOUT(isTaken(port, R"({"app_id": 26, "message": "OK:200"})"), 20'000);
        QVERIFY(isTaken(port, R"({"app_id": 27, "message": "OK:200"})"));
        QByteArray status = bench.run({u"status"_s}).out;
        QVERIFY2(status.startsWith("New senders: “app 27”, “app 26” (“vigia approve NAME”"), status);

        QCOMPARE(bench.run({u"approve"_s, u"app 26"_s}).out, QByteArray("Watched from now on: app 26\n"));
        QCOMPARE(bench.run({u"ignore"_s, u"app 27"_s}).out, QByteArray("Ignored from now on: app 27\n"));
        QVERIFY(isTaken(port, R"({"app_id": 27, "message": "ERROR:500"})"));
        QVERIFY(isTaken(port, R"({"app_id": 26, "message": "<b>OK</b>"})"));
        status = bench.run({u"status"_s}).out;
        QVERIFY2(!status.contains("app 27") && !status.contains("New senders"), status);
        QCOMPARE(bench.monitor(u"app 26"_s)[u"status"_s].toString(), u"up"_s);
        const QString why = QString::fromUtf8(bench.run({u"why"_s, u"app 26"_s}).out).simplified();
        QVERIFY2(why.contains(u"All is well “<b>OK</b>”"_s), qPrintable(why));
        QVERIFY2(why.contains(u"Signs of life: every 10 min, allowed delay 1 min"_s), qPrintable(why));
        QVERIFY2(!why.contains(u"an answer may take"_s), qPrintable(why));
        const QByteArray text = bench.run({u"export"_s}).out;
        QVERIFY2(text.contains("ignore_apps: [27]"), text);
    }

    //! Switched off it is silent, and knows everything again once it is switched on.
    void listensWhileItIsSwitchedOn()
    {
        const quint16 port = freePort();
        Bench bench;
        const QByteArray users = ", users: [{name: monitora, secret: monitora}]";
        bench.write(u"on.yml"_s, listening(port, users));
        bench.write(u"off.yml"_s, listening(port, users + ", enabled: false"));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"on.yml"_s)}).exitCode, 0);
        bench.watch();
        QTRY_VERIFY_WITH_TIMEOUT(isTaken(port, R"({"app_id": 26})"), 20'000);
        QCOMPARE(bench.run({u"import"_s, bench.path(u"off.yml"_s)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(post(port, "/api/apps/", R"({"app_id": 26})"), QByteArray(), 20'000);
        const QByteArray text = bench.run({u"export"_s}).out;
        QVERIFY2(text.contains("enabled: false") && text.contains("monitora"), text);
        QVERIFY(!bench.run({u"status"_s}).out.contains("Signs of life cannot"));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"on.yml"_s)}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isTaken(port, R"({"app_id": 26})"), 20'000);
    }

    //! The sender is refused, and whoever gave both the same name hears of it.
    void saysWhoReportsUnderTheNameOfWhatIsLookedAt()
    {
        const quint16 port = freePort();
        Bench bench;
        bench.environment().insert(u"VIGIA_SECRET_MONITORA"_s, u"pass"_s);
        bench.write(u"listen.yml"_s,
            "version: 1\nmonitors: [{name: web, http: \"http://127.0.0.1:1/\"}]\nlisten: {port: "
                + QByteArray::number(port) + ", users: [{name: monitora, secret: monitora}]}\n");
        QCOMPARE(bench.run({u"import"_s, bench.path(u"listen.yml"_s)}).exitCode, 0);
        bench.watch();
        const QByteArray fields = "Authorization: Basic " + QByteArray("monitora:pass").toBase64()
            + "\r\nContent-Type: application/x-www-form-urlencoded";
        QTRY_VERIFY_WITH_TIMEOUT(post(port, "/signal", "host=web", fields).startsWith("HTTP/1.1 404"), 30'000);
        const QByteArray status = bench.run({u"status"_s}).out;
        QVERIFY2(status.contains("whoever reports as web is refused"), status);
        QVERIFY(post(port, "/signal", "host=db-1", fields).startsWith("HTTP/1.1 200"));
    }

    void saysWhatHindersItInTheReadersLanguage()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const quint16 port = other.serverPort();
        Bench bench;
        bench.write(u"listen.yml"_s, listening(port));
        QCOMPARE(bench.run({u"import"_s, bench.path(u"listen.yml"_s)}).exitCode, 0);
        bench.watch();
        const QByteArray number = QByteArray::number(port);
        const QByteArray english = "Signs of life cannot be received: another program uses port " + number;
        QTRY_VERIFY_WITH_TIMEOUT(bench.run({u"status"_s}).out.contains(english), 20'000);
        bench.environment().insert(u"LC_ALL"_s, u"ru_RU.UTF-8"_s); // of who asks, not of who watches
        bench.forget(u"LANGUAGE"_s);
        const QByteArray russian = bench.run({u"status"_s}).out;
        QVERIFY2(russian.contains(QStringLiteral("порт %1 занят другой программой").arg(port).toUtf8()), russian);
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(isTaken(port, R"({"app_id": 26})"), 30'000); // it tries again by itself
    }
};

QTEST_GUILESS_MAIN(ReportingTest)
#include "reporting_test.moc"
