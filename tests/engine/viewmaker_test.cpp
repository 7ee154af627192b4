// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/viewmaker.h"

#include "domain/proberesultjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcTime now{std::chrono::days(20'000)};

Monitor shop()
{
    Monitor monitor;
    monitor.name = u"Shop"_s;
    monitor.group = u"Web"_s;
    return monitor;
}

MaintenanceWindow window(const QString &name, UtcTime from, UtcTime to)
{
    return {.name = name, .monitors = {}, .groups = {}, .when = SingleWindow{from, to}};
}

} // namespace

class ViewMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLookBehindATransition()
    {
        TransitionRow row;
        row.to = Status::Unreachable;
        ProbeResult look{.outcome = Outcome::Failed, .cause = Cause::JsonMismatch, .code = 200, .detail = u"down"_s};
        look.wanted = u"ok"_s;
        look.where = u"$.status"_s;
        QJsonObject json = toJson(look);
        json[u"because"_s] = u"Router"_s;
        row.evidence = QJsonDocument(json).toJson(QJsonDocument::Compact);
        const TransitionView view = viewOf(row);
        QVERIFY(view.evidence == look);
        QCOMPARE(view.because, u"Router"_s);
    }

    void showsNoLookWhereNoneWasKept() { QVERIFY(viewOf(TransitionRow()).evidence == ProbeResult()); }

    void showsWhatOneThatReportsSaidAndWhatIsExpectedOfIt()
    {
        const TimeBridge bridge{{Instant(1000h), now}};
        HeartbeatTarget target;
        target.when = CronTimes{u"0 3 * * *"_s, "Europe/Madrid"};
        target.grace = 30min;
        target.maxRun = 2h;
        SenderState sender;
        HeartbeatView view = heartbeatOf(target, sender, std::nullopt, bridge);
        QVERIFY(!view.last && !view.every && !view.runsSince && !view.missingFrom);
        QCOMPARE(view.cron, u"0 3 * * *"_s);
        QCOMPARE(view.zone, u"Europe/Madrid"_s);
        QVERIFY(view.grace == 30min && view.maxRun == 2h);
        sender.reported = bridge.now - 5min;
        sender.last = Beat{.kind = Beat::Kind::Failure, .message = u"disk full"_s, .exitCode = 28, .took = 3min};
        sender.runs = {{u"a"_s, bridge.now - 1h}, {u"b"_s, bridge.now - 2h}};
        const Overdue overdue{Cause::HeartbeatMissing, bridge.now + 1h, bridge.now + 90min};
        view = heartbeatOf(target, sender, overdue, bridge);
        QVERIFY((view.last == ReportView{Beat::Kind::Failure, now - 5min, u"disk full"_s, 28, 3min}));
        QVERIFY(view.runsSince == now - 2h);
        QVERIFY(view.missingFrom == now + 90min);
    }

    void showsTheWindowsThatConcernAMonitorNow()
    {
        MaintenanceWindow named = window(u"named"_s, now - 1h, now + 1h);
        named.monitors = {u"Shop"_s};
        MaintenanceWindow grouped = window(u"grouped"_s, now - 1h, now + 2h);
        grouped.groups = {u"Web"_s};
        MaintenanceWindow over = window(u"over"_s, now - 2h, now - 1h);
        over.monitors = {u"Shop"_s};
        MaintenanceWindow ofAnother = window(u"of another"_s, now - 1h, now + 1h);
        ofAnother.monitors = {u"Mail"_s};
        ofAnother.groups = {QString()};
        const std::vector<MaintenanceView> expected{{u"named"_s, now + 1h}, {u"grouped"_s, now + 2h}};
        QVERIFY(maintenanceOf(shop(), {named, grouped, over, ofAnother}, now) == expected);
    }

    void showsWhatAnAnswerMustBeLike()
    {
        Monitor monitor = shop();
        monitor.request.http.expect = {{200, 299}, {304, 304}};
        monitor.request.http.json = JsonExpectation{u"$.status"_s, u"ok"_s};
        monitor.request.http.tls = {TlsTrust::Mode::Insecure, {}};
        const ExpectationView view = expectationOf(monitor.request);
        QCOMPARE(view.statuses, u"200-299,304"_s);
        QCOMPARE(view.jsonPath, u"$.status"_s);
        QCOMPARE(view.jsonEquals, u"ok"_s);
        QVERIFY(view.tls == monitor.request.http.tls);
    }
};

QTEST_GUILESS_MAIN(ViewMakerTest)
#include "viewmaker_test.moc"
