// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "exchange/entitydocuments.h"
#include "scene/scene.h"
#include "senders/senderswindow.h"
#include "settings/listeningpage.h"
#include "settings/listenusereditor.h"
#include "settings/settingswindow.h"
#include "stage.h"
#include "support/scriptedfacade.h"

#include <QListView>

namespace vigia::screenshots {

using namespace std::chrono_literals;

namespace {

ListenSettings listening()
{
    ListenSettings listen;
    listen.address = QStringLiteral("0.0.0.0");
    listen.hosts = {QStringLiteral("vigia.lan")};
    listen.users = {{QStringLiteral("monitora"), {QStringLiteral("monitora")}},
        {QStringLiteral("backup-server"), {QStringLiteral("backup")}}};
    listen.pingKey = SecretRef{QStringLiteral("ping-key")};
    listen.ignoredApps = {25, 26};
    return listen;
}

std::vector<NewSenderView> newSenders(UtcTime now)
{
    NewSenderView shop{NewSenderView::Kind::App, QStringLiteral("app 26"), QStringLiteral("192.168.1.23")};
    shop.message = QStringLiteral("OK:200");
    shop.first = now - 3h;
    shop.last = now - 12s;
    shop.count = 178;
    NewSenderView hostile{NewSenderView::Kind::Job, QStringLiteral("nightly-backup"), QStringLiteral("2001:db8::17")};
    hostile.message = QStringLiteral("<img src=file:///etc/passwd> copied 17 of 18 folders; the last one, "
                                     "/srv/customers/archive, could not be read: permission denied; going on with "
                                     "the next one in a minute");
    hostile.first = now - 26min;
    hostile.last = now - 26min;
    hostile.count = 1;
    NewSenderView silent{NewSenderView::Kind::App, QStringLiteral("app 31"), QStringLiteral("127.0.0.1")};
    silent.first = now - 5h;
    silent.last = now - 4min;
    silent.count = 61;
    return {hostile, shop, silent};
}

MonitorView backup(UtcTime now)
{
    MonitorView monitor = downMonitor(QStringLiteral("Nightly backup"), now - 2min);
    monitor.kind = QStringLiteral("heartbeat");
    monitor.target = QStringLiteral("cron 0 3 * * *");
    HeartbeatView heartbeat{
        .cron = QStringLiteral("0 3 * * *"), .zone = QStringLiteral("Europe/Madrid"), .grace = 30min};
    heartbeat.maxRun = 2h;
    heartbeat.last = ReportView{
        Beat::Kind::Failure, now - 2min, QStringLiteral("<b>rsync</b>: 1 of 18 folders could not be read"), 23, 754s};
    heartbeat.missingFrom = now + 14h;
    monitor.heartbeat = heartbeat;
    monitor.evidence = ProbeResult{.outcome = Outcome::Failed, .cause = Cause::ReportedFailure, .code = 23};
    monitor.evidence.detail = heartbeat.last->message;
    monitor.lastLook = monitor.evidence;
    monitor.lastCheck = now - 2min;
    monitor.nextCheck = now + 13h + 30min;
    return monitor;
}

MonitorView machine(UtcTime now)
{
    MonitorView monitor = upMonitor(QStringLiteral("db-1"));
    monitor.kind = QStringLiteral("heartbeat");
    HeartbeatView heartbeat{.every = 5min, .grace = 5min};
    heartbeat.last = ReportView{Beat::Kind::Success, now - 40s, QStringLiteral("OK:200")};
    heartbeat.missingFrom = now + 9min;
    monitor.heartbeat = heartbeat;
    monitor.lastCheck = now - 40s;
    monitor.nextCheck = now + 4min;
    return monitor;
}

Answer answerOf(const Command &command, const std::vector<MonitorView> &monitors)
{
    if (std::holds_alternative<command::GetConfiguration>(command)) {
        ConfigurationView view;
        view.defaults = "{}";
        view.policy = "{}";
        view.listen = listenDocument(listening());
        view.groups = {R"({"name":"Shops"})", R"({"name":"Backups"})"};
        return Reply(view);
    }
    if (std::holds_alternative<command::ListSecrets>(command))
        return Reply(SecretsView{{{QStringLiteral("backup"), SecretPlace::Missing, true},
            {QStringLiteral("monitora"), SecretPlace::Keychain, true},
            {QStringLiteral("ping-key"), SecretPlace::Keychain, true}}});
    if (std::holds_alternative<command::GetReportLog>(command)) {
        QString log = QStringLiteral("sending incremental file list\n");
        for (int folder = 1; folder <= 18; ++folder)
            log += QStringLiteral("/srv/customers/%1/  4,096 files, 12.3 GB, <unchanged>\n").arg(folder);
        return Reply(QString(log + QStringLiteral("rsync error: some files could not be transferred (code 23)\n")));
    }
    if (const auto *explain = std::get_if<command::Explain>(&command)) {
        ExplanationView view;
        for (const MonitorView &monitor : monitors) {
            if (monitor.id.value == explain->name)
                view.monitor = monitor;
        }
        view.alerts = {QStringLiteral("sound"), QStringLiteral("desktop")};
        return Reply(view);
    }
    if (std::holds_alternative<command::GetRecentLooks>(command))
        return Reply(std::vector<RecentLooksView>{});
    return Reply(ImportView{});
}

void takeListening(Stage &stage, Facade &facade)
{
    const Autostart autostart(QStringLiteral("/opt/vigia/vigia-desktop"), {});
    SettingsWindow settings(facade, stage.speech, stage.clock, autostart, DesktopPreferences(), QString());
    settings.showPage(SettingsWindow::Page::Listening);
    settings.setListenStanding({.listens = true, .trouble = {}});
    settings.show();
    stage.settle();
    stage.shoot(settings, QStringLiteral("listening"));
    settings.resize(settings.width(), 1500);
    stage.settle(50);
    stage.shoot(settings, QStringLiteral("listening-whole"));
    settings.setListenStanding({.trouble = ListenTrouble{ListenTrouble::What::PortInUse, QStringLiteral("8123")}});
    settings.resize(860, 640);
    stage.settle(50);
    stage.shoot(settings, QStringLiteral("listening-hindered"));
    ProfileSettings profile(facade, stage.speech);
    KeptSecrets kept(profile);
    stage.settle(50);
    ListenUserEditor user(listening().users.front(), {}, kept, stage.speech.language());
    user.show();
    stage.settle();
    stage.shoot(user, QStringLiteral("entry-login"));
}

} // namespace

void takeReports(Stage &stage)
{
    const UtcTime now = stage.clock.utc();
    ScriptedFacade facade;
    facade.status.monitors = {backup(now), machine(now), upMonitor(QStringLiteral("Shop"))};
    facade.status.health.newSenders = newSenders(now);
    facade.answer = [&facade](const Command &command) { return answerOf(command, facade.status.monitors); };
    DashboardWindow dashboard(facade, stage.theme, stage.speech, stage.clock, QStringLiteral("ana"));
    dashboard.resize(1040, 820);
    dashboard.show();
    stage.settle();
    for (int row = 0; row < 2; ++row) {
        auto *list = dashboard.findChild<MonitorList *>();
        list->setCurrentIndex(list->model()->index(row, 0));
        stage.settle();
        stage.shoot(dashboard, QStringLiteral("reports-%1").arg(row + 1));
    }
    Scene scene(facade, stage.clock, stage.timers);
    stage.settle();
    SendersWindow senders(facade, scene, stage.speech, stage.clock);
    senders.show();
    stage.settle();
    stage.shoot(senders, QStringLiteral("senders"));
    Q_EMIT facade.ended({});
    stage.shoot(senders, QStringLiteral("senders-no-data"));
    Q_EMIT facade.healthChanged({});
    stage.settle();
    stage.shoot(senders, QStringLiteral("senders-none"));
    takeListening(stage, facade);
}

} // namespace vigia::screenshots
