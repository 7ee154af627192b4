// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accountform.h"
#include "settings/channeledits.h"
#include "settings/channelform.h"
#include "settings/keptsecrets.h"
#include "settings/policyform.h"

#include "exchange/entitydocuments.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

AccountDefinition gmail()
{
    MailAccount smtp;
    smtp.host = u"smtp.gmail.com"_s;
    smtp.user = u"me@example.org"_s;
    smtp.secret = SecretRef{u"gmail"_s};
    smtp.from = u"Vigia <me@example.org>"_s;
    smtp.caFile = u"/etc/ssl/ours.pem"_s;
    return {u"gmail"_s, smtp};
}

std::vector<ChannelDefinition> channels()
{
    TelegramWay telegram{u"-1001234"_s, 7, SecretRef{u"team-bot"_s}, u"https://bots.example"_s, {}};
    telegram.proxy.mode = ProxyChoice::Mode::None;
    WebhookWay open{u"https://hooks.example/x"_s, {{u"X-From"_s, u"vigia"_s}, {u"Authorization"_s, SecretRef{u"t"_s}}},
        {TlsTrust::Mode::CaFile, u"/etc/ssl/ours.pem"_s}, {}};
    WebhookWay closed{SecretRef{u"hook-url"_s}, {}, {}, {}};
    CommandWay command{u"/bin/on-alert"_s, {u"a b"_s, QString(), u"c"_s}, 45s, true};
    std::vector<ChannelDefinition> all{{u"mail"_s, EmailWay{u"gmail"_s, {u"a@x.org"_s, u"b@x.org"_s}}},
        {u"owner"_s, EmailWay{u"gmail"_s, {}}}, {u"team"_s, telegram}, {u"open"_s, open}, {u"closed"_s, closed},
        {u"script"_s, command}};
    all[0].tell = {News::Down, News::Degraded};
    all[2].language = u"pt_BR"_s;
    return all;
}

ErrorCode firstError(const ChannelForm &form, ChannelForm::Part part)
{
    const ConfigErrors errors = form.errors(part);
    return errors.empty() ? ErrorCode::UnknownFormat : errors.front().code;
}

MonitorDefinition monitorWith(const QString &name, const Settings &settings)
{
    MonitorDefinition monitor;
    monitor.id = {name.toLower()};
    monitor.name = name;
    monitor.target = HttpTarget{u"https://x.example/"_s};
    monitor.settings = settings;
    return monitor;
}

} // namespace

class TellingFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheAccountItRead() { QCOMPARE(AccountForm(gmail()).account(), std::optional(gmail())); }

    void givesBackEveryChannelItRead()
    {
        for (const ChannelDefinition &channel : channels())
            QCOMPARE(ChannelForm(channel).channel(), std::optional(channel));
    }

    void namesThePasswordAfterTheAccountAndNeverAsAnothersIsNamed()
    {
        AccountForm form({}, {{}, {u"team-mail"_s, u"mail"_s}});
        form.setText(AccountForm::Part::Name, u"Team Mail"_s);
        QCOMPARE(form.secretName(), QString()); // no login, no password
        form.setText(AccountForm::Part::User, u"me"_s);
        QCOMPARE(form.secretName(), u"team-mail-2"_s);
        form.setText(AccountForm::Part::Name, u"Почта"_s);
        QCOMPARE(form.secretName(), u"mail-2"_s);
        form.setText(AccountForm::Part::Secret, u"mine"_s);
        QCOMPARE(form.secretName(), u"mine"_s);
    }

    void saysWhatIsWrongWithAnAccountAtItsField()
    {
        using Part = AccountForm::Part;
        AccountForm form(gmail(), {{u"gmail"_s, u"other"_s}, {}});
        QVERIFY(form.account());
        const auto breaks = [&form](Part part, const QString &text, ErrorCode code, Part at) {
            AccountForm broken(form);
            broken.setText(part, text);
            const ConfigErrors errors = broken.errors(at);
            return !broken.account() && errors.size() == 1 && errors.front().code == code;
        };
        QVERIFY(breaks(Part::Host, u"smtp://x"_s, ErrorCode::BadHost, Part::Host));
        QVERIFY(breaks(Part::Port, u"70000"_s, ErrorCode::OutOfRange, Part::Port));
        QVERIFY(breaks(Part::Secret, u"My Password"_s, ErrorCode::BadSecretName, Part::Secret));
        QVERIFY(breaks(Part::From, u"nobody"_s, ErrorCode::BadSender, Part::From));
        QVERIFY(breaks(Part::Security, u"none"_s, ErrorCode::PasswordInTheClear, Part::Security));
        QVERIFY(breaks(Part::Name, u"other"_s, ErrorCode::RepeatedName, Part::Name)); // it would replace that one
    }

    void saysWhatIsWrongWithAChannelAtItsField()
    {
        using Part = ChannelForm::Part;
        const auto all = channels();
        ChannelForm mail(all[0]);
        mail.setText(Part::To, u"a@x.org, nobody"_s);
        QCOMPARE(firstError(mail, Part::To), ErrorCode::BadEmail);
        ChannelForm desktop(all[0]);
        desktop.setText(Part::Name, u"desktop"_s);
        QCOMPARE(firstError(desktop, Part::Name), ErrorCode::ReservedName);
        ChannelForm team(all[2]);
        team.setText(Part::Chat, u"the team"_s);
        QCOMPARE(firstError(team, Part::Chat), ErrorCode::BadChat);
        team.setText(Part::Api, u"http://bots.example"_s);
        QCOMPARE(firstError(team, Part::Api), ErrorCode::HttpsExpected);
        team.setText(Part::Token, u"123:ABC"_s);
        QCOMPARE(firstError(team, Part::Token), ErrorCode::BadSecretName);
        ChannelForm hook(all[3]);
        hook.setText(Part::Headers, u"a header: x"_s);
        QCOMPARE(firstError(hook, Part::Headers), ErrorCode::BadHeaderName);
        hook.setText(Part::Ca, u"ours.pem"_s);
        QCOMPARE(firstError(hook, Part::Ca), ErrorCode::BadPath);
        ChannelForm script(all[5]);
        script.setText(Part::Program, u"on-alert"_s);
        QCOMPARE(firstError(script, Part::Program), ErrorCode::BadProgram);
        script.setText(Part::Timeout, u"soon"_s);
        QCOMPARE(firstError(script, Part::Timeout), ErrorCode::BadDuration);
    }

    void consentIsForOneProgramOnly()
    {
        for (const auto part : {ChannelForm::Part::Program, ChannelForm::Part::Arguments}) {
            ChannelForm form(channels()[5]);
            QVERIFY(form.mayRun);
            form.setText(part, form.text(part)); // the same
            QVERIFY(form.mayRun);
            form.setText(part, u"/bin/other"_s);
            QVERIFY(!form.mayRun);
        }
    }

    void asksForChatsBeforeThereIsOne()
    {
        ChannelForm form;
        form.setKind(ChannelForm::Kind::Telegram);
        QVERIFY(!form.channel());
        const auto asked = form.channelForAnyChat();
        QVERIFY(asked);
        QCOMPARE(std::get<TelegramWay>(asked->way).secret, SecretRef{u"bot"_s});
    }

    void givesBackThePolicyItRead()
    {
        Configuration configuration;
        configuration.policy.repeat = 15min;
        configuration.policy.ifUnheard = u"team"_s;
        configuration.policy.quiet =
            std::vector<QuietHours>{{QTime(22, 0), QTime(7, 0), {1, 2}, "Europe/Madrid"}, {QTime(12, 0), QTime(13, 0)}};
        configuration.pingOut = PingOut{SecretRef{u"watcher"_s}, 5min};
        // The defaults are narrower than the policy: both are what holds for everybody.
        configuration.defaults.policy =
            PolicySettings{.repeat = 1h, .escalate = std::vector<EscalationStep>{{10min, {u"team"_s}}}};
        const PolicyForm form(configuration);
        QVERIFY(form.isValid());
        PolicySettings both = configuration.policy;
        both.repeat = 1h;
        both.escalate = std::vector<EscalationStep>{{10min, {u"team"_s}}};
        QCOMPARE(form.policy(), both);
        QCOMPARE(form.moreQuietHours(), 1);
        QCOMPARE(form.pingOut(), configuration.pingOut);
        QCOMPARE(PolicyForm().policy(), PolicySettings());
        QVERIFY(!PolicyForm().pingOut());
    }

    void saysWhatIsWrongWithAPolicyAtItsField()
    {
        using Part = PolicyForm::Part;
        const auto breaks = [](Part part, const QString &text, ErrorCode code) {
            PolicyForm form;
            form.isQuiet = true;
            form.setText(Part::PingUrl, u"https://hc.example/x"_s);
            form.setText(part, text);
            const ConfigErrors errors = form.errors(part);
            return !form.isValid() && errors.size() == 1 && errors.front().code == code;
        };
        QVERIFY(breaks(Part::Repeat, u"5s"_s, ErrorCode::OutOfRange));
        QVERIFY(breaks(Part::RepeatMost, u"many"_s, ErrorCode::NotANumber));
        QVERIFY(breaks(Part::Escalate, u"10m"_s, ErrorCode::MissingKey));
        QVERIFY(breaks(Part::GroupWait, u"1h"_s, ErrorCode::OutOfRange));
        QVERIFY(breaks(Part::From, u"25:00"_s, ErrorCode::BadTimeOfDay));
        QVERIFY(breaks(Part::To, u"noon"_s, ErrorCode::BadTimeOfDay));
        QVERIFY(breaks(Part::Zone, u"Moon/Sea"_s, ErrorCode::BadZone));
        QVERIFY(breaks(Part::PingUrl, u"file:///x"_s, ErrorCode::ForbiddenScheme));
        QVERIFY(breaks(Part::PingEvery, u"1s"_s, ErrorCode::OutOfRange));
        PolicyForm never;
        never.isQuiet = true;
        never.days.clear();
        QCOMPARE(never.errors(Part::Days).front().code, ErrorCode::EmptyValue);
    }

    void renamesWhatIsCalledAnother()
    {
        AccountDefinition account = gmail();
        account.name = u"google"_s;
        const command::Edit edit = accountEdit(u"gmail"_s, account);
        QCOMPARE(edit.renamedAccounts, (std::vector<command::Edit::Rename>{{u"gmail"_s, u"google"_s}}));
        QCOMPARE(edit.accounts, std::vector{accountDocument(account)});
        QVERIFY(accountEdit(u"google"_s, account).renamedAccounts.empty());
        QVERIFY(accountEdit(QString(), account).renamedAccounts.empty());
    }

    void takesADeletedChannelOutWhereverItIsNamedAndLetsNobodyFallSilent()
    {
        Settings only;
        only.alerts = QStringList{u"mail"_s};
        Settings both;
        both.alerts = QStringList{u"sound"_s, u"mail"_s};
        Settings escalated;
        escalated.policy = PolicySettings{.escalate = std::vector<EscalationStep>{{10min, {u"mail"_s}}}};
        Configuration configuration;
        configuration.channels = channels();
        configuration.defaults = both;
        configuration.monitors = {
            monitorWith(u"Shop"_s, only), monitorWith(u"Wiki"_s, escalated), monitorWith(u"Other"_s, {})};
        configuration.groups = {{u"Web"_s, {}, {}, both}, {u"Office"_s, {}, {}, {}}};
        configuration.policy.ifUnheard = u"mail"_s;
        configuration.policy.escalate = std::vector<EscalationStep>{{10min, {u"team"_s, u"mail"_s}}};

        QCOMPARE(useOf(configuration, u"mail"_s), (ChannelUse{{u"Shop"_s, u"Wiki"_s}, {u"Web"_s}, true, true}));
        QVERIFY(useOf(configuration, u"open"_s).isNone());

        const command::Edit edit = channelRemoval(configuration, u"mail"_s);
        QCOMPARE(edit.removedChannels, QStringList{u"mail"_s});
        QCOMPARE(edit.monitors.size(), std::size_t(2));
        QCOMPARE(monitorFromDocument(edit.monitors[0].monitor)->settings, Settings()); // inherits again
        QCOMPARE(monitorFromDocument(edit.monitors[1].monitor)->settings, Settings());
        QCOMPARE(edit.groups.size(), std::size_t(1));
        QCOMPARE(groupFromDocument(edit.groups[0])->settings.alerts, std::optional(QStringList{u"sound"_s}));
        QCOMPARE(defaultsFromDocument(*edit.defaults)->alerts, std::optional(QStringList{u"sound"_s}));
        PolicySettings left;
        left.escalate = std::vector<EscalationStep>{{10min, {u"team"_s}}};
        QCOMPARE(*policyFromDocument(*edit.policy), left);
    }
};

QTEST_GUILESS_MAIN(TellingFormsTest)
#include "tellingforms_test.moc"
