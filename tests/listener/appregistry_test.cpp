// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerrig.h"

#include "exchange/entitydocuments.h"
#include "listener/appchange.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray bearer = QByteArray("Authorization: Bearer ") + ListenerRig::token;

MonitorDefinition app23()
{
    HeartbeatTarget heartbeat;
    heartbeat.when = EveryPeriod{1min};
    heartbeat.grace = 30s;
    heartbeat.appId = 23;
    MonitorDefinition monitor;
    monitor.id = MonitorId{u"a23"_s};
    monitor.name = u"app 23"_s;
    monitor.target = heartbeat;
    monitor.settings.note = u"Restart: wiki"_s;
    return monitor;
}

MonitorDefinition nightly()
{
    HeartbeatTarget heartbeat;
    heartbeat.when = CronTimes{u"0 3 * * *"_s, "Europe/Madrid"};
    heartbeat.grace = 30min;
    heartbeat.appId = 7;
    MonitorDefinition monitor;
    monitor.id = MonitorId{u"a7"_s};
    monitor.name = u"nightly"_s;
    monitor.target = heartbeat;
    return monitor;
}

const HeartbeatTarget &heartbeatOf(const MonitorDefinition &monitor)
{
    return std::get<HeartbeatTarget>(monitor.target);
}

//! Answers as an engine with these monitors would.
class RegistryFacade final : public Facade
{
public:
    void execute(const Command &command, Done done) override
    {
        Answer answer = Reply(ImportView());
        if (std::holds_alternative<command::GetConfiguration>(command))
            answer = Reply(view());
        else if (refusal)
            answer = unexpected(*refusal);
        if (const auto *edit = std::get_if<command::Edit>(&command)) {
            edits.push_back(*edit);
            if (edit->listen)
                listen = listenFromDocument(*edit->listen).value();
        }
        QTimer::singleShot(0, this, [done = std::move(done), answer] { done(answer); });
    }

    std::vector<command::Edit> edits;
    ListenSettings listen;
    std::optional<CommandError> refusal;

private:
    ConfigurationView view() const
    {
        ConfigurationView configuration;
        configuration.monitors = {monitorDocument(app23()), monitorDocument(nightly())};
        configuration.listen = listenDocument(listen);
        return configuration;
    }
};

} // namespace

//! The registry of the applications that should report.
class AppRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry.reset();
        facade = std::make_unique<RegistryFacade>();
        m_registry = std::make_unique<AppRegistry>(*facade);
        said = Response();
        isSaid = false;
    }

    void everyApplicationIsListed()
    {
        registry().list(say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 200);
        QCOMPARE(said.body,
            QByteArray("[{\"app_id\":23,\"name\":\"app 23\",\"every\":\"1m\",\"grace\":\"30s\"},"
                       "{\"app_id\":7,\"name\":\"nightly\",\"cron\":\"0 3 * * *\",\"zone\":\"Europe/Madrid\","
                       "\"grace\":\"30m\"}]"));
    }

    void aNewOneKeepsTheDefaultsWhereNothingElseIsSaid()
    {
        ListenSettings settings;
        settings.every = 10min;
        settings.grace = 1min;
        registry().put(42, "{\"name\":\"Billing\",\"grace\":90}", settings, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 201);
        const MonitorDefinition monitor = putMonitor();
        QVERIFY(monitor.id.isEmpty());
        QCOMPARE(monitor.name, u"Billing"_s);
        QCOMPARE(heartbeatOf(monitor).appId, std::optional(42));
        QCOMPARE(std::get<EveryPeriod>(heartbeatOf(monitor).when), EveryPeriod{10min});
        QCOMPARE(heartbeatOf(monitor).grace, Duration(90s));
        QVERIFY(!facade->edits.front().listen);
    }

    void whatIsNotSaidOfAKnownOneStays()
    {
        registry().put(23, "{\"every\":\"2m\"}", {}, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 200);
        MonitorDefinition expected = app23();
        std::get<HeartbeatTarget>(expected.target).when = EveryPeriod{2min};
        QCOMPARE(putMonitor(), expected);
    }

    void oneThatWasIgnoredIsHeardAgain()
    {
        facade->listen.ignoredApps = {25, 42};
        registry().put(42, {}, facade->listen, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(listenFromDocument(facade->edits.front().listen.value()).value().ignoredApps, std::vector{25});
    }

    void whatIsRemovedIsIgnoredFromThenOnInOneStep()
    {
        facade->listen.ignoredApps = {25};
        registry().remove(23, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 204);
        QCOMPARE(facade->edits.size(), std::size_t(1));
        QCOMPARE(facade->edits.front().removed, std::vector{MonitorId{u"a23"_s}});
        QCOMPARE(listenFromDocument(facade->edits.front().listen.value()).value().ignoredApps, (std::vector{25, 23}));
    }

    void ofManyAtOnceNoneUndoesAnother()
    {
        facade->listen.ignoredApps = {25, 42};
        int answers = 0;
        const Say count = [&answers](const Response &response) { answers += response.status < 300 ? 1 : 0; };
        registry().remove(23, count);
        registry().put(42, {}, {}, count);
        registry().remove(7, count);
        registry().put(25, {}, {}, count);
        QTRY_COMPARE(answers, 4);
        QCOMPARE(facade->listen.ignoredApps, (std::vector{23, 7}));
    }

    void whatIsNotThereCannotBeRemoved()
    {
        registry().remove(24, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 404);
        QVERIFY(facade->edits.empty());
    }

    void whatTheConfigurationRefusesIsRefused()
    {
        facade->refusal =
            CommandError{CommandErrorCode::InvalidConfiguration, {}, {u"two monitors are called nightly"_s}};
        registry().put(23, "{\"name\":\"nightly\"}", {}, say());
        QTRY_VERIFY(isSaid);
        QCOMPARE(said.status, 400);
        QVERIFY(said.body.contains("two monitors are called nightly"));
    }

    void aChangeThatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"[]", "{", "{\"name\":5}", "{\"every\":\"soon\"}", "{\"every\":-1}",
                 "{\"grace\":true}", "{\"evry\":\"5m\"}", "{\"every\":1e99}"})
            QTest::newRow(body) << QByteArray(body);
    }
    void aChangeThatCannotBeReadChangesNothing()
    {
        QFETCH(QByteArray, body);
        registry().put(23, body, {}, say());
        QVERIFY(isSaid);
        QCOMPARE(said.status, 400);
        QVERIFY(facade->edits.empty());
    }

    void theRegistryIsReachedOverHttpWithCredentialsOnly()
    {
        ListenerRig rig;
        rig.start();
        rig.facade.answer = Reply(ConfigurationView());
        QCOMPARE(rig.ask("GET /api/apps/", {}).status, 401);
        QCOMPARE(rig.ask("GET /api/apps/", {bearer}).body, QByteArray("[]"));
        QCOMPARE(rig.ask("DELETE /api/apps/23", {basic("monitora", "pä55:word")}).status, 404);
        QCOMPARE(rig.ask("PUT /api/apps/x", {bearer}, "{}").status, 404);
        QCOMPARE(rig.ask("PUT /api/apps/99999999999", {bearer}, "{}").status, 404);
    }

private:
    AppRegistry &registry() { return *m_registry; }
    Say say()
    {
        return [this](const Response &response) {
            if (isSaid)
                qFatal("answered twice");
            said = response;
            isSaid = true;
        };
    }
    MonitorDefinition putMonitor() const
    {
        return monitorFromDocument(facade->edits.front().monitors.front().monitor).value();
    }

    std::unique_ptr<RegistryFacade> facade;
    std::unique_ptr<AppRegistry> m_registry;
    Response said;
    bool isSaid = false;
};

QTEST_GUILESS_MAIN(AppRegistryTest)
#include "appregistry_test.moc"
