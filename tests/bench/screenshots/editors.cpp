// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitoreditor.h"
#include "editor/settingspanel.h"
#include "stage.h"
#include "support/scriptedfacade.h"

#include "exchange/entitydocuments.h"

#include <QRadioButton>

namespace vigia::screenshots {
namespace {

MonitorDefinition shop()
{
    MonitorDefinition monitor;
    monitor.id = {QStringLiteral("shop")};
    monitor.name = QStringLiteral("Shop");
    monitor.target = HttpTarget{QStringLiteral("https://shop.example/health?region=eu")};
    monitor.group = QStringLiteral("Web");
    monitor.settings.confirm = 3;
    monitor.settings.contains = QStringLiteral("alive");
    monitor.settings.json = JsonExpectation{QStringLiteral("$.status"), QStringLiteral("UP")};
    monitor.settings.slowerThan = std::chrono::milliseconds(800);
    monitor.settings.severity = Severity::Critical;
    monitor.settings.dependsOn = QStringList{QStringLiteral("Router")};
    monitor.settings.note = QStringLiteral("Restart: wiki/shop-runbook");
    return monitor;
}

MonitorDefinition nightly()
{
    MonitorDefinition monitor;
    monitor.id = {QStringLiteral("nightly")};
    monitor.name = QStringLiteral("Nightly backup");
    HeartbeatTarget target{CronTimes{QStringLiteral("0 3 * * *"), "Europe/Madrid"}, std::chrono::minutes(30)};
    target.maxRun = std::chrono::hours(2);
    target.token = SecretRef{QStringLiteral("nightly-backup")};
    monitor.target = target;
    return monitor;
}

Answer answerOf(const Command &command)
{
    if (const auto *get = std::get_if<command::GetConfiguration>(&command)) {
        ConfigurationView view;
        ListenSettings listen;
        listen.address = QStringLiteral("0.0.0.0");
        listen.hosts = {QStringLiteral("vigia.lan")};
        view.listen = listenDocument(listen);
        Settings defaults;
        defaults.interval = std::chrono::seconds(60);
        view.defaults = defaultsDocument(defaults);
        GroupDefinition web;
        web.name = QStringLiteral("Web");
        web.settings.interval = std::chrono::seconds(20);
        web.settings.headers = std::vector<Header>{{QStringLiteral("Accept"), QStringLiteral("application/json")}};
        view.groups = {groupDocument(web)};
        const bool reports = get->monitors == std::vector{nightly().id};
        view.monitors = {monitorDocument(reports ? nightly() : shop())};
        return Reply(view);
    }
    if (std::holds_alternative<command::Try>(command)) {
        ProbeResult result;
        result.outcome = Outcome::Failed;
        result.cause = Cause::TextMissing;
        result.detail = QStringLiteral("alive");
        result.code = 200;
        result.timing.name = std::chrono::microseconds(12'400);
        result.timing.connect = std::chrono::microseconds(38'100);
        result.timing.tls = std::chrono::microseconds(81'000);
        result.timing.firstByte = std::chrono::microseconds(142'700);
        result.timing.total = std::chrono::microseconds(291'300);
        result.certificate = CertificateFacts{QStringLiteral("shop.example"), QStringLiteral("Example CA R11"),
            QDateTime(QDate(2027, 1, 14), QTime(12, 0), Qt::UTC),
            QStringLiteral("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")};
        return Reply(result);
    }
    if (std::holds_alternative<command::ListSecrets>(command))
        return Reply(SecretsView());
    return Reply(ImportView{});
}

void takeReporting(Stage &stage, Facade &facade)
{
    MonitorEditor adding(facade, stage.speech, stage.clock, MonitorEditor::Task::Add);
    adding.show();
    MonitorEditor editor(facade, stage.speech, stage.clock, MonitorEditor::Task::Edit, nightly().id);
    editor.show();
    MonitorEditor copy(facade, stage.speech, stage.clock, MonitorEditor::Task::Duplicate, nightly().id);
    copy.show();
    stage.settle();
    adding.findChildren<QRadioButton *>().at(1)->click();
    copy.save();
    stage.settle();
    stage.shoot(adding, QStringLiteral("editor-add-reporting"));
    stage.shoot(editor, QStringLiteral("editor-reporting"));
    stage.shoot(copy, QStringLiteral("editor-reported"));
    for (FoldSection *section : editor.findChildren<FoldSection *>())
        section->setUnfolded(true);
    editor.resize(1120, 1100);
    stage.settle();
    stage.shoot(editor, QStringLiteral("editor-reporting-unfolded"));
}

} // namespace

void takeEditors(Stage &stage)
{
    ScriptedFacade facade;
    facade.answer = answerOf;
    MonitorEditor empty(facade, stage.speech, stage.clock, MonitorEditor::Task::Add);
    empty.show();
    MonitorEditor editor(facade, stage.speech, stage.clock, MonitorEditor::Task::Edit, {QStringLiteral("shop")});
    editor.show();
    stage.settle();
    stage.shoot(empty, QStringLiteral("editor-add"));
    stage.shoot(editor, QStringLiteral("editor-folded"));
    editor.test();
    stage.settle();
    stage.shoot(editor, QStringLiteral("editor-tested"));
    for (FoldSection *section : editor.findChildren<FoldSection *>())
        section->setUnfolded(true);
    editor.resize(1120, 1500);
    stage.settle();
    stage.shoot(editor, QStringLiteral("editor-unfolded"));
    takeReporting(stage, facade);
}

} // namespace vigia::screenshots
