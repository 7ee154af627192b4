// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include <QProcess>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What a client program wrote, and how it ended.
struct Ended {
    int code = -1;
    QByteArray output;
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = runUntil([&] { return process.state() == QProcess::NotRunning; }, 20s);
    if (!ended)
        qFatal("%ls does not end", qUtf16Printable(program));
    return {process.exitCode(), process.readAll()};
}

} // namespace

//! Programs as people have them in their crontabs and scripts.
class RealClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rig = std::make_unique<ListenerRig>();
        rig->start();
    }
    void init() { rig->desk.taken.clear(); }
    void cleanupTestCase() { rig.reset(); }

    void curlPings()
    {
        const Ended ended =
            run(u"curl"_s, {u"-fsS"_s, u"-m"_s, u"10"_s, u"--retry"_s, u"5"_s, url(u"/ping/"_s) + uuid});
        QCOMPARE(ended.output, QByteArray("OK"));
        QCOMPARE(ended.code, 0);
        QVERIFY(rig->onlyReport());
    }

    void curlSendsALog()
    {
        const Ended ended =
            run(u"curl"_s, {u"-fsS"_s, u"--data-raw"_s, u"backup failed\nline 2"_s, url(u"/ping/"_s) + uuid + u"/1"_s});
        QCOMPARE(ended.code, 0);
        const auto report = rig->onlyReport();
        QVERIFY(report);
        QCOMPARE(report->beat.exitCode, std::optional(1));
        QCOMPARE(report->beat.message, u"backup failed"_s);
    }

    void curlAsksBeforeItSendsMuch()
    {
        const Ended ended = run(u"curl"_s,
            {u"-fsS"_s, u"-H"_s, u"Expect: 100-continue"_s, u"--data-raw"_s, QString(50'000, u'x'),
                url(u"/ping/"_s) + uuid});
        QCOMPARE(ended.output, QByteArray("OK"));
        QCOMPARE(rig->onlyReport().value().beat.log.size(), 50'000);
    }

    void curlSendsInPieces()
    {
        const Ended ended = run(u"curl"_s,
            {u"-fsS"_s, u"-H"_s, u"Transfer-Encoding: chunked"_s, u"--data-raw"_s, u"piecemeal"_s,
                url(u"/ping/"_s) + uuid});
        QCOMPARE(ended.output, QByteArray("OK"));
        QCOMPARE(rig->onlyReport().value().beat.log, QByteArray("piecemeal"));
    }

    void curlIsToldThatItsPingIsUnknown()
    {
        const Ended ended = run(u"curl"_s, {u"-fsS"_s, url(u"/ping/00000000-0000-0000-0000-000000000000"_s)});
        QCOMPARE(ended.code, 22);
        QVERIFY(ended.output.contains("404"));
    }

    void pythonsRequestsSignalsAndReports()
    {
        const Ended ended = python(u"import requests, sys\n"
                                   "s = requests.Session()\n"
                                   "r = s.post(sys.argv[1] + '/signal', data={'host': 'box-1'},"
                                   " auth=('monitora', 'pä55:word'.encode()))\n"
                                   "print(r.status_code, r.json()['message'])\n"
                                   "r = s.post(sys.argv[1] + '/api/apps/', json={'app_id': 23})\n"
                                   "print(r.status_code, repr(r.text))\n"_s);
        QCOMPARE(ended.output, QByteArray("200 Signal Registered\n200 ''\n"));
        QCOMPARE(rig->desk.taken.size(), std::size_t(2));
    }

    void pythonsOwnLibraryPushes()
    {
        const Ended ended = python(u"import sys, urllib.request\n"
                                   "print(urllib.request.urlopen(sys.argv[1] + '/api/push/' + sys.argv[2]"
                                   " + '?status=up&msg=OK&ping=', timeout=5).read().decode())\n"_s);
        QCOMPARE(ended.output, QByteArray("{\"ok\":true}\n"));
        QVERIFY(rig->onlyReport());
    }

    void curlReportsAsGatusShowsIt()
    {
        const QString path = u"/api/v1/endpoints/web-shop_nightly-backup/external?success=true&duration=10s"_s;
        const Ended ended =
            run(u"curl"_s, {u"-fsS"_s, u"-X"_s, u"POST"_s, url(path), u"-H"_s, u"Authorization: Bearer "_s + uuid});
        QCOMPARE(ended.code, 0);
        QCOMPARE(rig->onlyReport().value().beat.took, std::optional<Duration>(10s));
    }

private:
    QString url(const QString &path) const { return u"http://"_s + QString::fromLatin1(rig->host()) + path; }
    Ended python(const QString &script) const
    {
        return run(u"/usr/bin/python3"_s, {u"-c"_s, script, url({}), uuid}); // the distribution's, which has requests
    }

    const QString uuid = QString::fromLatin1(ListenerRig::uuid);
    std::unique_ptr<ListenerRig> rig;
};

QTEST_GUILESS_MAIN(RealClientsTest)
#include "realclients_test.moc"
