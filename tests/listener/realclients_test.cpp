// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
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

Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = runUntil([&] { return process.state() == QProcess::NotRunning; }, 90s);
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
            run(u"curl"_s, {u"-fsS"_s, u"-m"_s, u"60"_s, u"--retry"_s, u"5"_s, url(u"/ping/"_s) + uuid});
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
                                   " + '?status=up&msg=OK&ping=', timeout=60).read().decode())\n"_s);
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

    void wgetPings()
    {
        const Ended ended =
            run(u"wget"_s, {u"-q"_s, u"-T"_s, u"60"_s, u"-t"_s, u"3"_s, u"-O"_s, u"-"_s, url(u"/ping/"_s) + uuid});
        QCOMPARE(ended.output, QByteArray("OK"));
        QVERIFY(rig->onlyReport());
    }

    //! A backup, with the hook that comes with the program: a start and an end, each time.
    void borgmaticTellsHowItsBackupWent()
    {
        QTemporaryDir home;
        QFile(home.filePath(u"work"_s)).open(QIODevice::WriteOnly);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK"_s, u"yes"_s);
        const auto borgmatic = [&](const QString &more, const QStringList &words) {
            QFile file(home.filePath(u"borgmatic.yaml"_s));
            file.open(QIODevice::WriteOnly);
            file.write(
                u"location: {source_directories: [%1/work], repositories: [%1/repository]}\n"
                "hooks:\n  healthchecks: {ping_url: \"%2\"}\n%3"_s.arg(home.path(), url(u"/ping/"_s) + uuid, more)
                    .toUtf8());
            file.close();
            return run(u"borgmatic"_s, QStringList{u"-c"_s, file.fileName()} + words, environment);
        };
        QCOMPARE(borgmatic({}, {u"init"_s, u"--encryption"_s, u"none"_s}).code, 0);
        rig->desk.taken.clear();
        const Ended well = borgmatic({}, {u"create"_s});
        QVERIFY2(well.code == 0, well.output);
        QCOMPARE(kinds(), (std::vector{Beat::Kind::Start, Beat::Kind::Success}));
        const Ended failed = borgmatic(u"  before_backup: [\"echo the disk is full; exit 3\"]\n"_s, {u"create"_s});
        QVERIFY2(failed.code == 1, failed.output);
        QVERIFY(!rig->desk.taken.empty());
        QVERIFY2(rig->desk.taken.back().beat.log.contains("exit 3"), rig->desk.taken.back().beat.log);
        QCOMPARE(kinds().back(), Beat::Kind::Failure);
    }

    //! With the reader that comes from Prometheus itself.
    void prometheusUnderstandsTheMetrics()
    {
        StatusView view;
        MonitorView shop;
        shop.name = u"Shop \"A\\B\"\nnew, café"_s;
        shop.kind = u"http"_s;
        shop.target = u"https://shop.example/?a={b}"_s;
        shop.status = Status::Down;
        shop.lastLook = ProbeResult();
        shop.lastLook->outcome = Outcome::Failed;
        shop.lastLook->code = 503;
        shop.lastLook->timing.total = 1'250'000us;
        view.monitors = {shop};
        rig->facade.answer = Reply(view);
        const Ended ended =
            python(u"import json, sys, urllib.request\n"
                   "from prometheus_client.parser import text_string_to_metric_families\n"
                   "text = urllib.request.urlopen(sys.argv[1] + '/metrics', timeout=60).read().decode()\n"
                   "print(json.dumps([[family.name, family.type, sample.labels, sample.value]"
                   " for family in text_string_to_metric_families(text) for sample in family.samples]))\n"_s);
        QVERIFY2(ended.code == 0, ended.output);
        const QJsonArray samples = QJsonDocument::fromJson(ended.output).array();
        QHash<QString, QJsonArray> byName;
        for (const QJsonValue &sample : samples) {
            QCOMPARE(sample[1].toString(), u"gauge"_s);
            byName[sample[0].toString()] = sample.toArray();
        }
        QCOMPARE(byName[u"probe_success"_s][3].toDouble(-1), 0.0);
        QCOMPARE(byName[u"probe_duration_seconds"_s][3].toDouble(), 1.25);
        QCOMPARE(byName[u"probe_http_status_code"_s][3].toDouble(), 503.0);
        QCOMPARE(byName[u"probe_success"_s][2][u"name"_s].toString(), shop.name);
        QCOMPARE(byName[u"probe_success"_s][2][u"instance"_s].toString(), shop.target);
        QVERIFY(byName.contains(u"vigia_monitors"_s) && byName.contains(u"vigia_troubles"_s));
    }

private:
    std::vector<Beat::Kind> kinds()
    {
        std::vector<Beat::Kind> kinds;
        std::ranges::transform(std::exchange(rig->desk.taken, {}), std::back_inserter(kinds),
            [](const FakeDesk::Taken &taken) { return taken.beat.kind; });
        return kinds;
    }
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
