// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "support/enginedoor.h"

#include "settings/accounteditor.h"
#include "settings/channeleditor.h"
#include "settings/settingswindow.h"

#include "exchange/entitydocuments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace Qt::StringLiterals;

//! The pages with which telling is set up, over the engine's own door and its keeper of the configuration.
class TellingKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAnAccountAndAChannelThatFollowsItsName()
    {
        SettingsWindow window(m_door->facade, m_speech, m_door->rig.world, m_autostart, {}, u"/nowhere"_s);
        window.show();
        window.showPage(SettingsWindow::Page::Accounts);
        press(window, u"Add…"_s);
        auto *account = window.findChild<AccountEditor *>();
        QVERIFY(account);
        type(*account, u"Name"_s, u"post"_s);
        type(*account, u"Server"_s, u"smtp.example.org"_s);
        type(*account, u"Sender"_s, u"vigia@example.org"_s);
        type(*account, u"User"_s, u"vigia"_s);
        type(*account, u"Password"_s, u"canary 4711"_s);
        press(*account, u"Save"_s);
        QVERIFY(waitFor([&] { return !window.findChild<AccountEditor *>(); }));
        QCOMPARE(m_door->keychain.values.at(u"post"_s), u"canary 4711"_s);

        window.showPage(SettingsWindow::Page::Channels);
        press(window, u"Add…"_s);
        auto *channel = window.findChild<ChannelEditor *>();
        QVERIFY(channel);
        type(*channel, u"Name"_s, u"mail"_s);
        type(*channel, u"To"_s, u"ops@example.org"_s);
        press(*channel, u"Save"_s);
        QVERIFY(waitFor([&] { return !window.findChild<ChannelEditor *>(); }));
        QCOMPARE(way(u"mail"_s), (EmailWay{u"post"_s, {u"ops@example.org"_s}}));

        window.showPage(SettingsWindow::Page::Accounts);
        press(window, u"Edit…"_s);
        account = window.findChild<AccountEditor *>();
        QVERIFY(account);
        type(*account, u"Name"_s, u"office post"_s);
        press(*account, u"Save"_s);
        QVERIFY(waitFor([&] { return !window.findChild<AccountEditor *>(); }));
        QCOMPARE(m_door->keeper.configuration().accounts.size(), std::size_t(1));
        QCOMPARE(way(u"mail"_s).account, u"office post"_s);
        QCOMPARE(m_door->keeper.configuration().accounts[0].smtp.secret, std::optional(SecretRef{u"post"_s}));
    }

    void aProgramRunsOnlyAfterThePersonAllowedIt()
    {
        SettingsWindow window(m_door->facade, m_speech, m_door->rig.world, m_autostart, {}, u"/nowhere"_s);
        window.show();
        const auto command = [this] { return m_door->keeper.configuration().channel(u"siren"_s); };
        ChannelEditor *editor = nullptr;
        window.showPage(SettingsWindow::Page::Channels);
        press(window, u"Add…"_s);
        editor = window.findChild<ChannelEditor *>();
        auto *kind = named<QComboBox>(*editor, u"It tells by"_s);
        QTest::keyClick(kind, Qt::Key_End);
        type(*editor, u"Name"_s, u"siren"_s);
        type(*editor, u"Program"_s, u"/usr/bin/siren"_s);
        QTest::keyClick(button<QCheckBox>(*editor, u"Allow this program to run"_s), Qt::Key_Space);
        press(*editor, u"Save"_s);
        QVERIFY(waitFor([&] { return !window.findChild<ChannelEditor *>(); }));
        QVERIFY(std::get<CommandWay>(command()->way).consented);
    }

    void aDeletedChannelLeavesNobodySilent()
    {
        MonitorDefinition shop;
        shop.name = u"Shop"_s;
        shop.target = HttpTarget{u"https://shop.example/"_s};
        shop.settings.alerts = QStringList{u"hook"_s};
        command::Edit edit;
        edit.channels = {channelDocument({u"hook"_s, WebhookWay{u"https://hooks.example/x"_s}})};
        edit.policy = policyDocument(PolicySettings{.ifUnheard = u"hook"_s});
        edit.monitors = {{monitorDocument(shop), std::nullopt}};
        QVERIFY(m_door->ask(edit));
        SettingsWindow window(m_door->facade, m_speech, m_door->rig.world, m_autostart, {}, u"/nowhere"_s);
        window.show();
        window.showPage(SettingsWindow::Page::Channels);
        QVERIFY(waitFor([&] { return named<QListWidget>(window, u"Channels"_s)->count() == 2; }));
        named<QListWidget>(window, u"Channels"_s)->setCurrentRow(1);
        press(window, u"Delete"_s);
        auto *question = window.findChild<QMessageBox *>(u"deleteQuestion"_s);
        QVERIFY(question);
        press(*question, u"Delete"_s);
        QVERIFY(waitFor([&] { return m_door->keeper.configuration().channels.empty(); }));
        QVERIFY(!m_door->keeper.configuration().monitors[0].settings.alerts);
        QCOMPARE(m_door->keeper.configuration().policy, PolicySettings());
    }

    void init() { m_door = std::make_unique<Door>(); }
    void cleanup() { m_door.reset(); }

private:
    bool waitFor(const std::function<bool()> &happened)
    {
        return QTest::qWaitFor([&] {
            m_door->rig.world.advance(std::chrono::milliseconds(1));
            return happened();
        });
    }
    void press(const QWidget &window, const QString &text)
    {
        QVERIFY2(waitFor([&] {
            auto *found = button<QPushButton>(window, text);
            return found && found->isEnabled();
        }),
            qPrintable(text));
        QTest::keyClick(button<QPushButton>(window, text), Qt::Key_Space);
    }
    void type(const QWidget &window, const QString &field, const QString &text)
    {
        auto *edit = named<QLineEdit>(window, field);
        QVERIFY2(edit, qPrintable(field));
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    EmailWay way(const QString &channel) const
    {
        const ChannelDefinition *found = m_door->keeper.configuration().channel(channel);
        return found ? std::get<EmailWay>(found->way) : EmailWay();
    }

    const Speech m_speech{Language::english()};
    const Autostart m_autostart{u"/nowhere/vigia-desktop"_s, {}};
    std::unique_ptr<Door> m_door;
};

QTEST_MAIN(TellingKeeperTest)
#include "tellingkeeper_test.moc"
