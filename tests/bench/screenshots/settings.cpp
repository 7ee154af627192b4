// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bulkeditor.h"
#include "editor/pastewindow.h"
#include "settings/accounteditor.h"
#include "settings/channeleditor.h"
#include "settings/groupeditor.h"
#include "settings/maintenanceeditor.h"
#include "settings/secreteditor.h"
#include "settings/settingswindow.h"
#include "stage.h"
#include "support/scriptedfacade.h"

#include "exchange/entitydocuments.h"

#include <QComboBox>
#include <QPushButton>

namespace vigia::screenshots {
namespace {

MonitorDefinition monitorNamed(const QString &name)
{
    MonitorDefinition monitor;
    monitor.id = {name.toLower()};
    monitor.name = name;
    monitor.target = HttpTarget{QStringLiteral("https://%1.example/health").arg(name.toLower())};
    monitor.group = QStringLiteral("Web");
    return monitor;
}

AccountDefinition account()
{
    MailAccount smtp{
        QStringLiteral("smtp.gmail.com"), 587, MailAccount::Security::StartTls, QStringLiteral("vigia@example.org")};
    smtp.secret = SecretRef{QStringLiteral("gmail")};
    smtp.from = QStringLiteral("Vigia <vigia@example.org>");
    return {QStringLiteral("gmail"), smtp};
}

std::vector<ChannelDefinition> channels()
{
    return {{QStringLiteral("mail"), EmailWay{QStringLiteral("gmail"), {QStringLiteral("ops@example.org")}}},
        {QStringLiteral("team-chat"),
            TelegramWay{QStringLiteral("-1001234567"), {}, SecretRef{QStringLiteral("team-bot")}}},
        {QStringLiteral("hook"), WebhookWay{SecretRef{QStringLiteral("hook-url")}}},
        {QStringLiteral("script"), CommandWay{QStringLiteral("/usr/local/bin/on-alert"), {}}}};
}

HealthView health()
{
    const UtcTime now = SystemClock().utc();
    ChannelView mail;
    mail.channel = QStringLiteral("mail");
    mail.lastAccepted = now - std::chrono::hours(2);
    ChannelView team;
    team.channel = QStringLiteral("team-chat");
    team.trouble = DeliveryOutcome{
        DeliveryOutcome::Fate::NotSent, DeliveryTrouble::CannotConnect, 0, QStringLiteral("api.telegram.org")};
    team.troubleSince = now - std::chrono::minutes(20);
    team.unsettled = 2;
    HealthView view;
    view.channels = {mail, team};
    return view;
}

FoundChats chats()
{
    FoundChats found;
    found.outcome.fate = DeliveryOutcome::Fate::Accepted;
    found.botName = QStringLiteral("Team bot");
    found.botUser = QStringLiteral("team_bot");
    found.chats = {{QStringLiteral("-1001234567"), QStringLiteral("Operations"), TelegramChat::Kind::Group, {}},
        {QStringLiteral("4711"), QStringLiteral("Ana"), TelegramChat::Kind::Person, {}}};
    return found;
}

SecretsView secrets()
{
    return {{{QStringLiteral("gmail"), SecretPlace::Keychain, true},
        {QStringLiteral("hook-url"), SecretPlace::Missing, true},
        {QStringLiteral("team-bot"), SecretPlace::Locked, true}, {QStringLiteral("watcher"), SecretPlace::Variable}}};
}

Answer answerOf(const Command &command)
{
    if (std::holds_alternative<command::ListSecrets>(command))
        return Reply(secrets());
    if (std::holds_alternative<command::FindChats>(command))
        return Reply(chats());
    if (std::holds_alternative<command::TestChannel>(command))
        return Reply(DeliveryOutcome{DeliveryOutcome::Fate::Accepted});
    if (!std::holds_alternative<command::GetConfiguration>(command))
        return Reply(ImportView());
    ConfigurationView view;
    Settings defaults;
    defaults.confirm = 3;
    view.defaults = defaultsDocument(defaults);
    GroupDefinition web;
    web.name = QStringLiteral("Web");
    web.owner = Owner{QStringLiteral("web-team@example.org")};
    GroupDefinition office;
    office.name = QStringLiteral("Office");
    office.needs = HttpTarget{QStringLiteral("http://10.0.0.1/")};
    view.groups = {groupDocument(web), groupDocument(office)};
    view.monitors = {
        monitorDocument(monitorNamed(QStringLiteral("Shop"))), monitorDocument(monitorNamed(QStringLiteral("Mail")))};
    MaintenanceWindow window;
    window.name = QStringLiteral("patch night");
    window.groups = {QStringLiteral("Web")};
    window.when = WeeklyWindow{7, QTime(2, 0), QTime(4, 0), "Europe/Madrid"};
    view.maintenance = {maintenanceDocument(window)};
    view.accounts = {accountDocument(account())};
    for (const ChannelDefinition &channel : channels())
        view.channels.push_back(channelDocument(channel));
    PolicySettings policy;
    policy.repeat = std::chrono::minutes(15);
    policy.escalate = std::vector<EscalationStep>{{std::chrono::minutes(10), {QStringLiteral("team-chat")}}};
    policy.ifUnheard = QStringLiteral("team-chat");
    policy.quiet = std::vector<QuietHours>{{QTime(22, 0), QTime(7, 0), {1, 2, 3, 4, 5}}};
    view.policy = policyDocument(policy);
    return Reply(view);
}

void takeEntries(Stage &stage)
{
    const ConfigurationView view = std::get<ConfigurationView>(*answerOf(command::GetConfiguration{}));
    const FormContext context = contextOf(view, {QStringLiteral("Shop"), QStringLiteral("Mail")});
    GroupEditor group(context.groups.back(), context, stage.speech.language());
    group.show();
    MaintenanceEditor maintenance({}, context, stage.speech.language(), stage.clock.utc());
    maintenance.show();
    stage.settle();
    stage.shoot(group, QStringLiteral("entry-group"));
    stage.shoot(maintenance, QStringLiteral("entry-maintenance"));
}

void takeWays(Stage &stage, Facade &facade)
{
    ProfileSettings profile(facade, stage.speech);
    KeptSecrets kept(profile);
    stage.settle(50);
    AccountEditor gmail(account(), profile, kept);
    gmail.show();
    AccountEditor outlook({}, profile, kept);
    auto *provider = outlook.findChild<QComboBox *>();
    provider->setCurrentIndex(provider->count() - 1);
    Q_EMIT provider->activated(provider->currentIndex());
    outlook.show();
    SecretEditor secret({}, kept, stage.speech.language());
    secret.show();
    stage.settle();
    stage.shoot(gmail, QStringLiteral("entry-account"));
    stage.shoot(outlook, QStringLiteral("entry-account-outlook"));
    stage.shoot(secret, QStringLiteral("entry-secret"));
    for (const ChannelDefinition &channel : channels()) {
        ChannelEditor editor(channel, profile, kept);
        editor.show();
        stage.settle(100);
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->parentWidget()->inherits("vigia::ChatFinder"))
                button->click();
        }
        stage.settle(100);
        stage.shoot(editor, QStringLiteral("entry-channel-%1").arg(channel.name));
    }
}

} // namespace

void takeSettings(Stage &stage)
{
    ScriptedFacade facade;
    facade.status.health = health();
    facade.answer = answerOf;
    const Autostart autostart(QStringLiteral("/opt/vigia/vigia-desktop"), {});
    SettingsWindow settings(facade, stage.speech, stage.clock, autostart, DesktopPreferences(),
        QStringLiteral("/home/ana/.local/share/vigia"));
    settings.show();
    stage.settle();
    for (int page = 0; page <= static_cast<int>(SettingsWindow::Page::Notifications); ++page) {
        settings.showPage(static_cast<SettingsWindow::Page>(page));
        stage.settle(50);
        stage.shoot(settings, QStringLiteral("settings-%1").arg(page));
    }
    settings.showPage(SettingsWindow::Page::Alerts);
    settings.resize(settings.width(), 1060);
    stage.settle(50);
    stage.shoot(settings, QStringLiteral("settings-alerts-whole"));
    takeEntries(stage);
    takeWays(stage, facade);

    BulkEditor bulk(facade, stage.speech, {{QStringLiteral("shop")}, {QStringLiteral("mail")}});
    bulk.show();
    PasteWindow paste(facade, stage.speech);
    paste.show();
    stage.settle();
    paste.setText(QStringLiteral("https://shop.example/health\nnew.example\nhttps://new.example/a\nnot an address"));
    stage.settle();
    stage.shoot(bulk, QStringLiteral("bulk"));
    stage.shoot(paste, QStringLiteral("paste"));
}

} // namespace vigia::screenshots
