// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include "settings/accounteditor.h"
#include "settings/channeleditor.h"
#include "settings/secreteditor.h"
#include "settings/settingswindow.h"

#include "exchange/entitydocuments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

//! The pages with which people set up who is told, and how.
class TellingPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void addsAMailAccountAndKeepsItsPassword();
    void savesNothingWhileThePasswordStoreIsLocked();
    void saysThatOutlookTakesNoPasswords();
    void sendsATestThroughAnAccountThatIsNotSaved();
    void keepsAnAccountThatAChannelNeeds();
    void findsTheChatOfABotAndSavesTheChannel();
    void saysWhatToDoWhenNobodyWroteToTheBot();
    void sendsATestOnAChannelThatIsNotSaved();
    void allowsTheProgramThatAPersonTypes();
    void showsTheProgramBeforeItIsAllowed();
    void saysHowEachChannelFares();
    void saysWhoUsesAChannelBeforeItIsDeleted();
    void tellsALockedStoreFromAMissingSecret();
    void setsASecretAndShowsItNowhere();
    void savesWhoIsToldAndWhen();
    void keepsAHalfTypedPolicyOverAChangeOfLanguage();
    void forgetsASecretOnlyWhenAPersonAgrees();

private:
    Answer answer(const Command &command);
    void open(SettingsWindow::Page page, const QString &list);
    QPushButton *push(const QWidget &window, const QString &text);
    void type(const QWidget &window, const QString &field, const QString &text);
    void choose(const QWidget &window, const QString &field, const QString &text);
    void select(const QString &list, const QString &name);
    bool says(const QWidget &window, const QString &text) const;

    const Speech m_speech{Language::english()};
    const Autostart m_autostart{u"/opt/vigia/vigia-desktop"_s, {}};
    test::SimulatedWorld m_world;
    ConfigurationView m_configuration;
    SecretsView m_secrets;
    DeliveryOutcome m_outcome;
    FoundChats m_chats;
    std::optional<CommandError> m_keeping;
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<SettingsWindow> m_window;
};

void TellingPagesTest::init()
{
    m_configuration = {};
    m_configuration.defaults = "{}";
    m_configuration.policy = "{}";
    MailAccount smtp;
    smtp.host = u"smtp.example.org"_s;
    smtp.from = u"vigia@example.org"_s;
    m_configuration.accounts = {accountDocument({u"post"_s, smtp})};
    m_configuration.channels = {channelDocument({u"mail"_s, EmailWay{u"post"_s, {u"ops@example.org"_s}}}),
        channelDocument({u"script"_s, CommandWay{u"/usr/local/bin/on-alert"_s, {u"--loud"_s}}})};
    MonitorDefinition shop;
    shop.id = {u"shop"_s};
    shop.name = u"Shop"_s;
    shop.target = HttpTarget{u"https://shop.example/"_s};
    shop.settings.alerts = QStringList{u"sound"_s, u"mail"_s};
    m_configuration.monitors = {monitorDocument(shop)};
    m_secrets = {};
    m_secrets.secrets = {{u"gone"_s, SecretPlace::Missing, true}, {u"kept"_s, SecretPlace::Keychain, true},
        {u"locked"_s, SecretPlace::Locked, true}, {u"refused"_s, SecretPlace::Denied, true},
        {u"served"_s, SecretPlace::Variable, false}};
    m_outcome = {DeliveryOutcome::Fate::Accepted};
    m_chats = {};
    m_keeping.reset();
    m_facade = std::make_unique<ScriptedFacade>();
    m_facade->answer = [this](const Command &command) { return answer(command); };
    m_window = std::make_unique<SettingsWindow>(
        *m_facade, m_speech, m_world, m_autostart, DesktopPreferences(), u"/home/ana/.local/share/vigia"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Answer TellingPagesTest::answer(const Command &command)
{
    if (std::holds_alternative<command::GetConfiguration>(command))
        return Reply(m_configuration);
    if (std::holds_alternative<command::ListSecrets>(command))
        return Reply(m_secrets);
    if (std::holds_alternative<command::TestChannel>(command))
        return Reply(m_outcome);
    if (std::holds_alternative<command::FindChats>(command))
        return Reply(m_chats);
    if (std::holds_alternative<command::KeepSecret>(command) && m_keeping)
        return unexpected(*m_keeping);
    if (std::holds_alternative<command::Edit>(command))
        return Reply(ImportView());
    return Reply(Affected{1});
}

void TellingPagesTest::open(SettingsWindow::Page page, const QString &list)
{
    m_window->showPage(page);
    QTRY_VERIFY(named<QListWidget>(*m_window, list));
}

QPushButton *TellingPagesTest::push(const QWidget &window, const QString &text)
{
    auto *found = button<QPushButton>(window, text);
    if (found && found->isEnabled())
        QTest::keyClick(found, Qt::Key_Space);
    return found;
}

void TellingPagesTest::type(const QWidget &window, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(window, field);
    QVERIFY2(edit, qPrintable(field));
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
}

void TellingPagesTest::choose(const QWidget &window, const QString &field, const QString &text)
{
    auto *combo = named<QComboBox>(window, field);
    QVERIFY2(combo, qPrintable(field));
    combo->setCurrentIndex(combo->findText(text, Qt::MatchStartsWith));
    Q_EMIT combo->activated(combo->currentIndex());
}

void TellingPagesTest::select(const QString &list, const QString &name)
{
    auto *widget = named<QListWidget>(*m_window, list);
    QVERIFY(widget);
    for (int row = 0; row < widget->count(); ++row) {
        if (widget->item(row)->text().startsWith(name + u'\n'))
            widget->setCurrentRow(row);
    }
    QVERIFY2(widget->currentItem() && widget->currentItem()->text().startsWith(name), qPrintable(name));
}

bool TellingPagesTest::says(const QWidget &window, const QString &text) const
{
    return std::ranges::any_of(window.findChildren<QLabel *>(),
        [&](const QLabel *label) { return label->isVisibleTo(&window) && label->text().contains(text); });
}

void TellingPagesTest::addsAMailAccountAndKeepsItsPassword()
{
    open(SettingsWindow::Page::Accounts, u"Mail accounts"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<AccountEditor *>();
    QVERIFY(editor);
    choose(*editor, u"Provider"_s, u"Gmail"_s);
    QVERIFY(says(*editor, u"app password"_s));
    QCOMPARE(named<QLineEdit>(*editor, u"Server"_s)->text(), u"smtp.gmail.com"_s);
    type(*editor, u"Sender"_s, u"me@gmail.com"_s);
    QVERIFY(!named<QLineEdit>(*editor, u"Password"_s)); // without a user there is none
    type(*editor, u"User"_s, u"me@gmail.com"_s);
    type(*editor, u"Password"_s, u"canary 4711"_s);
    QCOMPARE(named<QLineEdit>(*editor, u"Password"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(missing(*editor).join(u'\n'), QString());
    QTRY_VERIFY(says(*editor, u"Saving keeps it in: System password store"_s));
    push(*editor, u"Save"_s);
    QTRY_VERIFY(!m_window->findChild<AccountEditor *>());
    QCOMPARE(
        m_facade->askedFor<command::KeepSecret>(), (std::vector<command::KeepSecret>{{u"gmail"_s, u"canary 4711"_s}}));
    const auto account = accountFromDocument(m_facade->askedFor<command::Edit>().at(0).accounts.at(0));
    QVERIFY(account);
    QCOMPARE(account->smtp.secret, std::optional(SecretRef{u"gmail"_s}));
    QCOMPARE(account->smtp.security, MailAccount::Security::StartTls);
}

void TellingPagesTest::savesNothingWhileThePasswordStoreIsLocked()
{
    m_keeping = CommandError{CommandErrorCode::KeychainLocked, u"post"_s, {}};
    open(SettingsWindow::Page::Accounts, u"Mail accounts"_s);
    QTRY_VERIFY(button<QPushButton>(*m_window, u"Edit…"_s)->isEnabled());
    push(*m_window, u"Edit…"_s);
    auto *editor = m_window->findChild<AccountEditor *>();
    type(*editor, u"User"_s, u"me"_s);
    type(*editor, u"Password"_s, u"x"_s);
    push(*editor, u"Save"_s);
    QTRY_VERIFY(named<QLabel>(*editor, u"Why it cannot be saved"_s)->text().contains(u"locked"_s));
    QVERIFY(m_facade->askedFor<command::Edit>().empty());
}

void TellingPagesTest::saysThatOutlookTakesNoPasswords()
{
    open(SettingsWindow::Page::Accounts, u"Mail accounts"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<AccountEditor *>();
    choose(*editor, u"Provider"_s, u"Outlook"_s);
    QVERIFY(says(*editor, u"Outlook no longer takes passwords"_s));
    QVERIFY(!button<QPushButton>(*editor, u"Save"_s)->isEnabled());
    QCOMPARE(named<QLineEdit>(*editor, u"Server"_s)->text(), QString());
}

void TellingPagesTest::sendsATestThroughAnAccountThatIsNotSaved()
{
    m_outcome = {DeliveryOutcome::Fate::Refused, DeliveryTrouble::LoginRefused, 535, u"bad password"_s};
    open(SettingsWindow::Page::Accounts, u"Mail accounts"_s);
    QTRY_VERIFY(button<QPushButton>(*m_window, u"Edit…"_s)->isEnabled());
    push(*m_window, u"Edit…"_s);
    auto *editor = m_window->findChild<AccountEditor *>();
    type(*editor, u"User"_s, u"me"_s);
    type(*editor, u"Password"_s, u"typed"_s);
    push(*editor, u"Send a test to the sender"_s);
    QTRY_VERIFY(says(*editor, u"The server refused the login"_s));
    const auto test = m_facade->askedFor<command::TestChannel>().at(0);
    QVERIFY(test.draft && test.draft->account);
    QCOMPARE(test.draft->secrets, (KeptSecrets::Typed{{u"post"_s, u"typed"_s}}));
    QCOMPARE(std::get<EmailWay>(channelFromDocument(test.draft->channel)->way),
        (EmailWay{u"post"_s, {u"vigia@example.org"_s}}));
    QVERIFY(m_facade->askedFor<command::KeepSecret>().empty());
    type(*editor, u"Password"_s, u"another"_s);
    QVERIFY(!says(*editor, u"The server refused the login"_s)); // it was said of the other
}

void TellingPagesTest::keepsAnAccountThatAChannelNeeds()
{
    open(SettingsWindow::Page::Accounts, u"Mail accounts"_s);
    QTRY_VERIFY(button<QPushButton>(*m_window, u"Delete"_s)->isEnabled());
    push(*m_window, u"Delete"_s);
    QVERIFY(!m_window->findChild<QMessageBox *>(u"deleteQuestion"_s));
    QVERIFY(says(*m_window, u"it is used by “mail”"_s));
}

void TellingPagesTest::findsTheChatOfABotAndSavesTheChannel()
{
    m_chats.outcome.fate = DeliveryOutcome::Fate::Accepted;
    m_chats.botName = u"Team bot"_s;
    m_chats.chats = {{u"5"_s, u"Ana"_s}, {u"-100123"_s, u"Ops"_s, TelegramChat::Kind::Group, 9}};
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<ChannelEditor *>();
    QVERIFY(editor);
    choose(*editor, u"It tells by"_s, u"Telegram"_s);
    type(*editor, u"Token of the bot"_s, u"123:canary"_s);
    push(*editor, u"Find chat"_s);
    QTRY_VERIFY(named<QListWidget>(*editor, u"Chats found"_s));
    const auto asked = m_facade->askedFor<command::FindChats>().at(0).draft;
    QCOMPARE(asked.secrets.size(), std::size_t(1));
    QCOMPARE(asked.secrets.front().value, u"123:canary"_s);
    auto *found = named<QListWidget>(*editor, u"Chats found"_s);
    QCOMPARE(found->count(), 2);
    found->setCurrentRow(1);
    QCOMPARE(named<QLineEdit>(*editor, u"Chat"_s)->text(), u"-100123"_s);
    QCOMPARE(named<QLineEdit>(*editor, u"Name"_s)->text(), u"Ops"_s);
    QCOMPARE(missing(*editor).join(u'\n'), QString());
    push(*editor, u"Save"_s);
    QTRY_VERIFY(!m_window->findChild<ChannelEditor *>());
    const auto channel = channelFromDocument(m_facade->askedFor<command::Edit>().at(0).channels.at(0));
    const auto &way = std::get<TelegramWay>(channel->way);
    QCOMPARE(way.chat, u"-100123"_s);
    QCOMPARE(way.topic, std::optional(9));
    QCOMPARE(m_facade->askedFor<command::KeepSecret>(),
        (std::vector<command::KeepSecret>{{way.secret.name, u"123:canary"_s}}));
}

void TellingPagesTest::saysWhatToDoWhenNobodyWroteToTheBot()
{
    m_chats.outcome.fate = DeliveryOutcome::Fate::Accepted;
    m_chats.botName = u"<b>Team</b>"_s;
    m_chats.botUser = u"team_bot"_s;
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<ChannelEditor *>();
    choose(*editor, u"It tells by"_s, u"Telegram"_s);
    push(*editor, u"Find chat"_s);
    QTRY_VERIFY(says(*editor, u"Nobody has written to <b>Team</b> lately. Open https://t.me/team_bot"_s));
    m_chats.hindrance = FoundChats::Hindrance::Webhook;
    push(*editor, u"Find chat"_s);
    QTRY_VERIFY(says(*editor, u"goes to an address that it was given"_s));
}

void TellingPagesTest::sendsATestOnAChannelThatIsNotSaved()
{
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<ChannelEditor *>();
    QVERIFY(!button<QPushButton>(*editor, u"Send test"_s)->isEnabled()); // nothing to send by yet
    choose(*editor, u"It tells by"_s, u"Webhook"_s);
    type(*editor, u"Name"_s, u"hook"_s);
    push(*editor, u"The address itself is a secret"_s);
    QTest::keyClick(button<QCheckBox>(*editor, u"The address itself is a secret"_s), Qt::Key_Space);
    type(*editor, u"Secret address"_s, u"https://hooks.example/canary"_s);
    push(*editor, u"Send test"_s);
    QTRY_VERIFY(says(*editor, u"Sent. Look whether it arrives."_s));
    const auto draft = m_facade->askedFor<command::TestChannel>().at(0).draft;
    QVERIFY(!draft->channel.contains("canary"));
    QCOMPARE(draft->secrets, (KeptSecrets::Typed{{u"hook"_s, u"https://hooks.example/canary"_s}}));
    QVERIFY(m_facade->askedFor<command::Edit>().empty());
}

void TellingPagesTest::allowsTheProgramThatAPersonTypes()
{
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<ChannelEditor *>();
    choose(*editor, u"It tells by"_s, u"A program"_s);
    type(*editor, u"Name"_s, u"siren"_s);
    type(*editor, u"Program"_s, u"/usr/bin/siren"_s);
    QVERIFY(!button<QPushButton>(*editor, u"Send test"_s)->isEnabled()); // nobody allowed it
    QTest::keyClick(button<QCheckBox>(*editor, u"Allow this program to run"_s), Qt::Key_Space);
    QVERIFY(button<QPushButton>(*editor, u"Send test"_s)->isEnabled());
    push(*editor, u"Save"_s);
    QTRY_VERIFY(!m_window->findChild<ChannelEditor *>());
    QCOMPARE(
        m_facade->askedFor<command::Consent>(), (std::vector<command::Consent>{{u"siren"_s, u"/usr/bin/siren"_s, {}}}));
}

void TellingPagesTest::showsTheProgramBeforeItIsAllowed()
{
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    QTRY_COMPARE(named<QListWidget>(*m_window, u"Channels"_s)->count(), 3);
    QVERIFY(!button<QPushButton>(*m_window, u"Allow…"_s));
    select(u"Channels"_s, u"script"_s);
    QVERIFY(!button<QPushButton>(*m_window, u"Send test"_s)->isEnabled());
    push(*m_window, u"Allow…"_s);
    auto *question = m_window->findChild<QMessageBox *>(u"consentQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"/usr/local/bin/on-alert --loud"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_facade->askedFor<command::Consent>().empty());
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"consentQuestion"_s));
    push(*m_window, u"Allow…"_s);
    question = m_window->findChild<QMessageBox *>(u"consentQuestion"_s);
    push(*question, u"Allow"_s);
    QCOMPARE(m_facade->askedFor<command::Consent>(),
        (std::vector<command::Consent>{{u"script"_s, u"/usr/local/bin/on-alert"_s, {u"--loud"_s}}}));
}

void TellingPagesTest::saysHowEachChannelFares()
{
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    QTRY_COMPARE(named<QListWidget>(*m_window, u"Channels"_s)->count(), 3);
    HealthView health;
    ChannelView failing;
    failing.channel = u"mail"_s;
    failing.trouble = DeliveryOutcome{DeliveryOutcome::Fate::NotSent, DeliveryTrouble::CannotConnect};
    failing.troubleSince = UtcTime(std::chrono::hours(490'000));
    failing.unsettled = 2;
    health.channels = {failing};
    Q_EMIT m_facade->healthChanged(health);
    select(u"Channels"_s, u"mail"_s);
    const QString words = named<QListWidget>(*m_window, u"Channels"_s)->currentItem()->text();
    QVERIFY2(words.contains(u"Failing since "_s) && words.contains(u"cannot be reached"_s), qPrintable(words));
    QVERIFY2(words.contains(u"2 waiting"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Used by nobody"_s), qPrintable(words));
    failing.unsettled = 0;
    failing.trouble =
        DeliveryOutcome{DeliveryOutcome::Fate::Accepted, DeliveryTrouble::RecipientRefused, 550, u"bob"_s};
    health.channels = {failing};
    Q_EMIT m_facade->healthChanged(health);
    select(u"Channels"_s, u"mail"_s);
    const QString some = named<QListWidget>(*m_window, u"Channels"_s)->currentItem()->text();
    QVERIFY2(some.contains(u"Not everybody is told, since "_s) && some.contains(u"550 bob"_s), qPrintable(some));
    failing.trouble = DeliveryOutcome{DeliveryOutcome::Fate::Accepted, DeliveryTrouble::BadSetting, 0, u"-1001200"_s};
    health.channels = {failing};
    Q_EMIT m_facade->healthChanged(health);
    select(u"Channels"_s, u"mail"_s);
    const QString moved = named<QListWidget>(*m_window, u"Channels"_s)->currentItem()->text();
    QVERIFY2(moved.contains(u"new number"_s) && moved.contains(u"-1001200"_s), qPrintable(moved));
    QVERIFY2(!moved.contains(u"Not everybody"_s), qPrintable(moved));
    select(u"Channels"_s, u"script"_s);
    const QString unused = named<QListWidget>(*m_window, u"Channels"_s)->currentItem()->text();
    QVERIFY2(unused.contains(u"Used by nobody yet"_s), qPrintable(unused));
    select(u"Channels"_s, u"mail"_s);
    push(*m_window, u"Send test"_s);
    QTRY_VERIFY(says(*m_window, u"mail: Sent."_s));
    QCOMPARE(m_facade->askedFor<command::TestChannel>().at(0).channel, u"mail"_s);
}

void TellingPagesTest::saysWhoUsesAChannelBeforeItIsDeleted()
{
    open(SettingsWindow::Page::Channels, u"Channels"_s);
    QTRY_COMPARE(named<QListWidget>(*m_window, u"Channels"_s)->count(), 3);
    QVERIFY(!button<QPushButton>(*m_window, u"Delete"_s)->isEnabled()); // the desktop's own
    select(u"Channels"_s, u"mail"_s);
    push(*m_window, u"Delete"_s);
    auto *question = m_window->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QVERIFY(question && question->informativeText().contains(u"It is used by: “Shop”."_s));
    push(*question, u"Delete"_s);
    QTRY_COMPARE(m_facade->askedFor<command::Edit>().size(), std::size_t(1));
    const auto edit = m_facade->askedFor<command::Edit>()[0];
    QCOMPARE(monitorFromDocument(edit.monitors.at(0).monitor)->settings.alerts, std::optional(QStringList{u"sound"_s}));
}

void TellingPagesTest::tellsALockedStoreFromAMissingSecret()
{
    open(SettingsWindow::Page::Secrets, u"Secrets"_s);
    auto *list = named<QListWidget>(*m_window, u"Secrets"_s);
    QTRY_COMPARE(list->count(), 5);
    QStringList said;
    for (int row = 0; row < list->count(); ++row)
        said += list->item(row)->text().section(u'\n', 1, 1);
    QCOMPARE(said.removeDuplicates(), 0);
    QVERIFY(said[0].startsWith(u"Missing"_s));
    QVERIFY(said[1].startsWith(u"System password store (GNOME Keyring"_s));
    QVERIFY(said[2].contains(u"locked"_s));
    QVERIFY(said[4].contains(u"VIGIA_SECRET_SERVED"_s));
    list->setCurrentRow(4); // lies where only the operator reaches
    QVERIFY(!button<QPushButton>(*m_window, u"Set…"_s)->isEnabled());
    list->setCurrentRow(0);
    QVERIFY(button<QPushButton>(*m_window, u"Set…"_s)->isEnabled());
    QVERIFY(!button<QPushButton>(*m_window, u"Forget…"_s)->isEnabled());
}

void TellingPagesTest::setsASecretAndShowsItNowhere()
{
    open(SettingsWindow::Page::Secrets, u"Secrets"_s);
    QTRY_COMPARE(named<QListWidget>(*m_window, u"Secrets"_s)->count(), 5);
    push(*m_window, u"Add…"_s);
    auto *editor = m_window->findChild<SecretEditor *>();
    QVERIFY(editor);
    type(*editor, u"Name"_s, u"Team Bot"_s);
    type(*editor, u"Secret"_s, u"canary"_s);
    QVERIFY(!button<QPushButton>(*editor, u"Save"_s)->isEnabled());
    QVERIFY(says(*editor, u"takes the name of a secret"_s));
    type(*editor, u"Name"_s, u"team-bot"_s);
    QCOMPARE(named<QLineEdit>(*editor, u"Secret"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!says(*editor, u"canary"_s));
    push(*editor, u"Save"_s);
    QTRY_VERIFY(!m_window->findChild<SecretEditor *>());
    QCOMPARE(
        m_facade->askedFor<command::KeepSecret>(), (std::vector<command::KeepSecret>{{u"team-bot"_s, u"canary"_s}}));
}

void TellingPagesTest::savesWhoIsToldAndWhen()
{
    m_window->showPage(SettingsWindow::Page::Alerts);
    QTRY_VERIFY(named<QCheckBox>(*m_window, u"Alert by: mail"_s));
    auto *save = button<QPushButton>(*m_window, u"Save"_s);
    QVERIFY(!save->isEnabled());
    QTest::keyClick(named<QCheckBox>(*m_window, u"Alert by: mail"_s), Qt::Key_Space);
    type(*m_window, u"Repeat every"_s, u"15"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(says(*m_window, u"is not a duration"_s));
    type(*m_window, u"Repeat every"_s, u"15m"_s);
    named<QPlainTextEdit>(*m_window, u"When nobody reacts"_s)->setPlainText(u"10m: mail"_s);
    choose(*m_window, u"When the alarm is not heard"_s, u"mail"_s);
    QVERIFY(!named<QLineEdit>(*m_window, u"From"_s));
    QTest::keyClick(button<QCheckBox>(*m_window, u"Quiet hours"_s), Qt::Key_Space);
    type(*m_window, u"From"_s, u"23:00"_s);
    type(*m_window, u"Another watcher"_s, u"{secret: watcher}"_s);
    QCOMPARE(missing(*m_window).join(u'\n'), QString());
    push(*m_window, u"Save"_s);
    QTRY_VERIFY(says(*m_window, u"Saved."_s));
    const auto edit = m_facade->askedFor<command::Edit>().at(0);
    QCOMPARE(
        defaultsFromDocument(*edit.defaults)->alerts, std::optional(QStringList{u"sound"_s, u"desktop"_s, u"mail"_s}));
    PolicySettings policy;
    policy.repeat = std::chrono::minutes(15);
    policy.escalate = std::vector<EscalationStep>{{std::chrono::minutes(10), {u"mail"_s}}};
    policy.ifUnheard = u"mail"_s;
    policy.quiet = std::vector<QuietHours>{{QTime(23, 0), QTime(7, 0)}};
    QCOMPARE(*policyFromDocument(*edit.policy), policy);
    QCOMPARE(*pingOutFromDocument(*edit.pingOut), (PingOut{SecretRef{u"watcher"_s}}));
}

void TellingPagesTest::keepsAHalfTypedPolicyOverAChangeOfLanguage()
{
    Speech speech(Language::english());
    SettingsWindow window(*m_facade, speech, m_world, m_autostart, DesktopPreferences(), QString());
    window.showPage(SettingsWindow::Page::Alerts);
    window.show();
    QTRY_VERIFY(named<QCheckBox>(window, u"Alert by: mail"_s));
    type(window, u"Repeat every"_s, u"17"_s);
    speech.speak(*Language::named(u"es"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(named<QLineEdit>(window, u"Repetir cada"_s)->text(), u"17"_s);
}

void TellingPagesTest::forgetsASecretOnlyWhenAPersonAgrees()
{
    open(SettingsWindow::Page::Secrets, u"Secrets"_s);
    QTRY_COMPARE(named<QListWidget>(*m_window, u"Secrets"_s)->count(), 5);
    select(u"Secrets"_s, u"kept"_s);
    push(*m_window, u"Forget…"_s);
    auto *question = m_window->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QVERIFY(question && question->informativeText().contains(u"cannot work any longer"_s));
    QVERIFY(m_facade->askedFor<command::ForgetSecret>().empty());
    push(*question, u"Forget"_s);
    QTRY_COMPARE(m_facade->askedFor<command::ForgetSecret>(), std::vector<command::ForgetSecret>{{u"kept"_s}});
}

QTEST_MAIN(TellingPagesTest)
#include "tellingpages_test.moc"
