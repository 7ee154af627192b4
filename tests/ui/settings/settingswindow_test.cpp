// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include "settings/groupeditor.h"
#include "settings/maintenanceeditor.h"
#include "settings/shortcutedit.h"
#include "settings/settingswindow.h"

#include "exchange/entitydocuments.h"
#include "look/theme.h"
#include "wording/timewords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMessageBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

class SettingsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
        m_world.setUtc(UtcTime(std::chrono::hours(490'000)));
        m_configuration = {};
        GroupDefinition web;
        web.name = QStringLiteral("Web");
        m_configuration.groups = {web};
        MonitorDefinition shop;
        shop.id = {QStringLiteral("shop")};
        shop.name = QStringLiteral("Shop");
        shop.target = HttpTarget{QStringLiteral("https://shop.example/")};
        shop.group = QStringLiteral("Web");
        m_configuration.monitors = {shop};
        m_refusal.reset();
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->answer = [this](const Command &command) { return answer(command); };
        m_window = std::make_unique<SettingsWindow>(*m_facade, m_speech, m_world, m_autostart, DesktopPreferences(),
            QStringLiteral("/home/ana/.local/share/vigia"));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(m_facade->askedFor<command::GetConfiguration>().size(), std::size_t(1));
    }
    void cleanup() { m_window.reset(); }

    void thePageThatIsChosenCanBeRead()
    {
        const QPalette before = QGuiApplication::palette();
        const auto legible = [this] {
            const auto *pages = m_window->findChild<QListWidget *>();
            const QPalette &colors = pages->palette();
            return contrast(colors.color(QPalette::HighlightedText), colors.color(QPalette::Highlight)) >= 4.5;
        };
        QPalette pale = ownPalette(Scheme::Light);
        pale.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6)); // as Fusion has it
        for (const QPalette &palette : {pale, ownPalette(Scheme::Dark), pale}) {
            QApplication::setPalette(palette);
            QTRY_COMPARE(m_window->palette().color(QPalette::Window), palette.color(QPalette::Window));
            QTRY_VERIFY(legible());
        }
        QApplication::setPalette(before);
    }

    void saysAtOnceWhatIsPreferred()
    {
        QSignalSpy changed(m_window.get(), &SettingsWindow::preferencesChanged);
        go(SettingsWindow::Page::General);
        QTest::keyClick(named<QComboBox>(*m_window, QStringLiteral("Language")), Qt::Key_End);
        go(SettingsWindow::Page::Look);
        QTest::keyClick(named<QComboBox>(*m_window, QStringLiteral("Colours")), Qt::Key_End);
        QTest::keyClick(button<QCheckBox>(*m_window, QStringLiteral("Compact rows")), Qt::Key_Space);
        go(SettingsWindow::Page::Notifications);
        QTest::keyClick(button<QCheckBox>(*m_window, QStringLiteral("Messages on this desktop")), Qt::Key_Space);
        QCOMPARE(changed.size(), 4);
        const auto last = changed.last()[0].value<DesktopPreferences>();
        DesktopPreferences expected;
        expected.language = QStringLiteral("ru");
        expected.scheme = SchemeChoice::Dark;
        expected.compactRows = true;
        expected.desktopMessages = false;
        QCOMPARE(last, expected);
        QVERIFY(m_facade->askedFor<command::Edit>().empty());
    }

    void takesTheCombinationThatIsPressedForTheAlarmWindow()
    {
        go(SettingsWindow::Page::Look);
        QSignalSpy changed(m_window.get(), &SettingsWindow::preferencesChanged);
        auto *edit = named<ShortcutEdit>(*m_window, QStringLiteral("Shortcut"));
        QCOMPARE(edit->keySequence(), usualShortcut()); // what is in force
        QTest::keyPress(edit, Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(changed.isEmpty());
        QTest::keyClick(edit, Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
        QCOMPARE(changed.size(), 1);
        const auto preferred = changed.last()[0].value<DesktopPreferences>();
        QCOMPARE(preferred.alarmShortcut, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F9));
        QVERIFY(preferred.alarmShortcutOn);
    }

    void refusesAShortcutThatIsJustTyping()
    {
        go(SettingsWindow::Page::Look);
        QSignalSpy changed(m_window.get(), &SettingsWindow::preferencesChanged);
        auto *edit = named<ShortcutEdit>(*m_window, QStringLiteral("Shortcut"));
        for (const Qt::KeyboardModifiers with : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            QTest::keyClick(edit, Qt::Key_V, with);
            QCOMPARE(edit->keySequence(), usualShortcut());
            QCOMPARE(edit->accessibleDescription(), QStringLiteral("Ctrl, Alt or Meta must be part of it."));
        }
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(!edit->hasFocus());
        QVERIFY(changed.isEmpty());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void theShortcutCanBeSwitchedOffAndComesBackAsItWas()
    {
        go(SettingsWindow::Page::Look);
        QSignalSpy changed(m_window.get(), &SettingsWindow::preferencesChanged);
        auto *edit = named<ShortcutEdit>(*m_window, QStringLiteral("Shortcut"));
        QTest::keyClick(edit, Qt::Key_B, Qt::MetaModifier);
        auto *box = button<QCheckBox>(*m_window, QStringLiteral("The alarm window has a shortcut"));
        QTest::keyClick(box, Qt::Key_Space);
        const auto off = changed.last()[0].value<DesktopPreferences>();
        QVERIFY(!off.alarmShortcutOn);
        QCOMPARE(off.alarmShortcut, QKeySequence(Qt::META | Qt::Key_B));
        QVERIFY(!edit->isEnabled());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(edit->isEnabled());
        QCOMPARE(edit->keySequence(), QKeySequence(Qt::META | Qt::Key_B));
    }

    void saysWhatBecameOfTheShortcut()
    {
        go(SettingsWindow::Page::Look);
        const QString calm = named<ShortcutEdit>(*m_window, QStringLiteral("Shortcut"))->accessibleDescription();
        QStringList said;
        for (const auto standing :
            {ShortcutStanding::Taken, ShortcutStanding::Unusable, ShortcutStanding::NotHere, ShortcutStanding::Off}) {
            m_window->setShortcutStanding(standing);
            const QStringList shown = labels();
            const auto *edit = named<ShortcutEdit>(*m_window, QStringLiteral("Shortcut"));
            const QString words = edit->accessibleDescription();
            QVERIFY(!said.contains(words) && shown.contains(words));
            QCOMPARE(words == calm, standing == ShortcutStanding::Off);
            QCOMPARE(edit->isEnabled(), standing != ShortcutStanding::NotHere);
            said += words;
        }
    }

    void keepsWhereWindowsStandWhenAPreferenceChanges()
    {
        DesktopPreferences moved;
        moved.windows.insert(QStringLiteral("board"), "here");
        m_window->setPreferences(moved);
        QSignalSpy changed(m_window.get(), &SettingsWindow::preferencesChanged);
        go(SettingsWindow::Page::Look);
        QTest::keyClick(button<QCheckBox>(*m_window, QStringLiteral("Board on top")), Qt::Key_Space);
        QCOMPARE(changed.last()[0].value<DesktopPreferences>().windows, moved.windows);
    }

    void startsWithTheSession()
    {
        go(SettingsWindow::Page::General);
        auto *box = button<QCheckBox>(*m_window, QStringLiteral("Start with the session"));
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked());
        QVERIFY(m_autostart.isOn());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!m_autostart.isOn());
    }

    void letsTheSoundBeTriedBeforeItIsStored()
    {
        go(SettingsWindow::Page::Sound);
        QSignalSpy sound(m_window.get(), &SettingsWindow::soundChanged);
        auto *volume = named<QSlider>(*m_window, QStringLiteral("Volume"));
        QCOMPARE(volume->value(), 80);
        QTest::keyClick(volume, Qt::Key_Home);
        QCOMPARE(sound.last()[0].value<SoundSettings>().volume, 0.05);
        QTest::keyClick(named<QComboBox>(*m_window, QStringLiteral("It sounds")), Qt::Key_End);
        auto *every = named<QLineEdit>(*m_window, QStringLiteral("Pause between"));
        QVERIFY(every);
        QTest::keyClick(every, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(every, QStringLiteral("45"));
        QVERIFY(every->accessibleDescription().contains(QStringLiteral("is not a duration")));
        QTest::keyClicks(every, QStringLiteral("s"));
        QVERIFY(every->accessibleDescription().isEmpty());
        QTRY_VERIFY(!m_facade->askedFor<command::Edit>().empty());
        const auto edit = m_facade->askedFor<command::Edit>().back();
        const auto channel = channelFromDocument(edit.channels.at(0));
        QVERIFY(channel);
        QCOMPARE(channel->name, QStringLiteral("sound"));
        const auto &stored = std::get<SoundSettings>(channel->way);
        QCOMPARE(stored.volume, 0.05);
        QCOMPARE(stored.repeat, (SoundSettings::Repeat{SoundSettings::Repeat::Mode::Every, 45s}));
        QCOMPARE(sound.last()[0].value<SoundSettings>(), stored);
    }

    void storesTheSoundEvenWhenTheWindowIsClosedAtOnce()
    {
        go(SettingsWindow::Page::Sound);
        QTest::keyClick(named<QSlider>(*m_window, QStringLiteral("Volume")), Qt::Key_Home);
        m_window.reset();
        QCOMPARE(m_facade->askedFor<command::Edit>().size(), std::size_t(1));
    }

    void asksWhetherTheTestWasHeard()
    {
        go(SettingsWindow::Page::Sound);
        m_window->setSoundStanding(QStringLiteral("No sound device"));
        QVERIFY(says(QStringLiteral("No sound device")));
        QSignalSpy tests(m_window.get(), &SettingsWindow::testSoundRequested);
        QSignalSpy heard(m_window.get(), &SettingsWindow::testHeard);
        QVERIFY(!button<QPushButton>(*m_window, QStringLiteral("No")));
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Test the sound")), Qt::Key_Space);
        QCOMPARE(tests.size(), 1);
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("No")), Qt::Key_Space);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toBool(), false);
        QVERIFY(says(QStringLiteral("loudspeakers")));
        m_window->setSoundStanding(QString());
        QVERIFY(!says(QStringLiteral("No sound device")));
    }

    void savesDefaultsOnlyWhenTheyAreRight()
    {
        go(SettingsWindow::Page::Defaults);
        auto *save = button<QPushButton>(*m_window, QStringLiteral("Save the defaults"));
        auto *confirm = named<QLineEdit>(*m_window, QStringLiteral("Alarm after failures"));
        QVERIFY(!save->isEnabled());
        QTest::keyClicks(confirm, QStringLiteral("0"));
        QVERIFY(!save->isEnabled());
        QTest::keyClick(confirm, Qt::Key_Backspace);
        QTest::keyClicks(confirm, QStringLiteral("3"));
        QVERIFY(says(QStringLiteral("10 s + 2 × (5 s + 10 s) + 1 s = 41 s")));
        QVERIFY(save->isEnabled());
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_VERIFY(says(QStringLiteral("Saved.")));
        const auto edit = m_facade->askedFor<command::Edit>().at(0);
        QCOMPARE(defaultsFromDocument(*edit.defaults)->confirm, std::optional(3));
        QVERIFY(edit.monitors.empty() && edit.groups.empty() && !edit.maintenance);
    }

    void keepsAHalfTypedDefaultOverAChangeOfLanguage()
    {
        Speech speech(Language::english());
        SettingsWindow window(*m_facade, speech, m_world, m_autostart, DesktopPreferences(), QString());
        window.showPage(SettingsWindow::Page::Defaults);
        window.show();
        auto *confirm = named<QLineEdit>(window, QStringLiteral("Alarm after failures"));
        QTest::keyClicks(confirm, QStringLiteral("9"));
        speech.speak(*Language::named(u"es"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QLineEdit *edit : window.findChildren<QLineEdit *>())
            texts += edit->text();
        QVERIFY(texts.contains(QStringLiteral("9")));
    }

    void anEntryThatIsBeingEditedSurvivesAChangeOfLanguage()
    {
        Speech speech(Language::english());
        SettingsWindow window(*m_facade, speech, m_world, m_autostart, DesktopPreferences(), QString());
        window.showPage(SettingsWindow::Page::Groups);
        window.show();
        QTRY_VERIFY(named<QListWidget>(window, QStringLiteral("Groups")));
        QTest::keyClick(button<QPushButton>(window, QStringLiteral("Add…")), Qt::Key_Space);
        QPointer<GroupEditor> editor = window.findChild<GroupEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Name")), QStringLiteral("Office"));
        speech.speak(*Language::named(u"es"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QVERIFY(editor && editor->isVisible());
        editor->save();
        QTRY_COMPARE(m_facade->askedFor<command::Edit>().size(), std::size_t(1));
        QCOMPARE(
            groupFromDocument(m_facade->askedFor<command::Edit>()[0].groups.at(0))->name, QStringLiteral("Office"));
        QTRY_VERIFY(!editor);
    }

    void addsAGroup()
    {
        go(SettingsWindow::Page::Groups);
        QTRY_VERIFY(named<QListWidget>(*m_window, QStringLiteral("Groups")));
        QVERIFY(named<QListWidget>(*m_window, QStringLiteral("Groups"))
                    ->item(0)
                    ->text()
                    .contains(QStringLiteral("1 monitor")));
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Add…")), Qt::Key_Space);
        auto *editor = m_window->findChild<GroupEditor *>();
        QVERIFY(editor);
        QVERIFY(!button<QPushButton>(*editor, QStringLiteral("Save"))->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Name")), QStringLiteral("Office"));
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Responsible")), QStringLiteral("ana"));
        QVERIFY(!button<QPushButton>(*editor, QStringLiteral("Save"))->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Responsible")), QStringLiteral("@x.org"));
        QCOMPARE(missing(*editor).join(u'\n'), QString());
        QTest::keyClick(button<QPushButton>(*editor, QStringLiteral("Save")), Qt::Key_Space);
        QTRY_VERIFY(!m_window->findChild<GroupEditor *>());
        const auto group = groupFromDocument(m_facade->askedFor<command::Edit>().at(0).groups.at(0));
        QCOMPARE(group->name, QStringLiteral("Office"));
        QCOMPARE(group->owner, std::optional(Owner{QStringLiteral("ana@x.org")}));
    }

    void staysOpenWhenTheGroupIsRefused()
    {
        m_refusal = CommandError{CommandErrorCode::InvalidConfiguration, {}, {QStringLiteral("a name twice")}};
        go(SettingsWindow::Page::Groups);
        QTRY_VERIFY(button<QPushButton>(*m_window, QStringLiteral("Edit…"))->isEnabled());
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Edit…")), Qt::Key_Space);
        auto *editor = m_window->findChild<GroupEditor *>();
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Name")), QStringLiteral("2"));
        QTest::keyClick(button<QPushButton>(*editor, QStringLiteral("Save")), Qt::Key_Space);
        QTRY_COMPARE(
            named<QLabel>(*editor, QStringLiteral("Why it cannot be saved"))->text(), QStringLiteral("a name twice"));
        const auto edit = m_facade->askedFor<command::Edit>().at(0);
        QCOMPARE(edit.removedGroups, QStringList{QStringLiteral("Web")});
        QCOMPARE(edit.monitors.size(), std::size_t(1));
    }

    void deletesOnlyWhenAPersonAgrees()
    {
        go(SettingsWindow::Page::Groups);
        QTRY_VERIFY(button<QPushButton>(*m_window, QStringLiteral("Delete"))->isEnabled());
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Delete")), Qt::Key_Space);
        auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("deleteQuestion"));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(QStringLiteral("deleteQuestion")));
        QVERIFY(m_facade->askedFor<command::Edit>().empty());
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Delete")), Qt::Key_Space);
        question = m_window->findChild<QMessageBox *>(QStringLiteral("deleteQuestion"));
        QTest::keyClick(button<QPushButton>(*question, QStringLiteral("Delete")), Qt::Key_Space);
        QTRY_COMPARE(m_facade->askedFor<command::Edit>().size(), std::size_t(1));
        QCOMPARE(m_facade->askedFor<command::Edit>()[0].removedGroups, QStringList{QStringLiteral("Web")});
    }

    void plansMaintenance()
    {
        go(SettingsWindow::Page::Maintenance);
        QVERIFY(says(QStringLiteral("Nothing is planned.")));
        QTest::keyClick(button<QPushButton>(*m_window, QStringLiteral("Add…")), Qt::Key_Space);
        auto *editor = m_window->findChild<MaintenanceEditor *>();
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Name")), QStringLiteral("patch night"));
        QVERIFY(!button<QPushButton>(*editor, QStringLiteral("Save"))->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*editor, QStringLiteral("Groups")), QStringLiteral("Web"));
        QCOMPARE(missing(*editor).join(u'\n'), QString());
        QTest::keyClick(button<QPushButton>(*editor, QStringLiteral("Save")), Qt::Key_Space);
        QTRY_COMPARE(m_facade->askedFor<command::Edit>().size(), std::size_t(1));
        const auto window = maintenanceFromDocument(m_facade->askedFor<command::Edit>()[0].maintenance->at(0));
        QCOMPARE(window->groups, QStringList{QStringLiteral("Web")});
        QCOMPARE(std::get<WeeklyWindow>(window->when), (WeeklyWindow{7, QTime(2, 0), QTime(4, 0), "local"}));
    }

    void datesAreWrittenAsEverywhereElse()
    {
        const Language russian = *Language::named(QStringLiteral("ru"));
        MaintenanceEditor editor({}, {}, russian, UtcTime(std::chrono::hours(490'000)));
        for (const QDateTimeEdit *edit : editor.findChildren<QDateTimeEdit *>()) {
            const QString date = dateText(edit->dateTime(), russian);
            QCOMPARE(edit->text(), date + edit->dateTime().toString(QStringLiteral(", HH:mm")));
        }
    }

    void canBeReadByWhoeverCannotSeeIt()
    {
        for (int page = 0; page <= static_cast<int>(SettingsWindow::Page::Notifications); ++page) {
            go(static_cast<SettingsWindow::Page>(page));
            QCOMPARE(missing(*m_window).join(u'\n'), QString());
        }
    }

private:
    Answer answer(const Command &command)
    {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            view.defaults = defaultsDocument(m_configuration.defaults);
            for (const GroupDefinition &group : m_configuration.groups)
                view.groups.push_back(groupDocument(group));
            for (const MonitorDefinition &monitor : m_configuration.monitors)
                view.monitors.push_back(monitorDocument(monitor));
            return Reply(view);
        }
        if (m_refusal)
            return unexpected(*m_refusal);
        return Reply(ImportView());
    }

    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    void go(SettingsWindow::Page page) { m_window->showPage(page); }

    bool says(const QString &text) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_window.get()) && label->text().contains(text))
                return true;
        }
        return false;
    }

    const Speech m_speech{Language::english()};
    const Autostart m_autostart{QStringLiteral("/opt/vigia/vigia-desktop"), {}};
    test::SimulatedWorld m_world;
    Configuration m_configuration;
    std::optional<CommandError> m_refusal;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<SettingsWindow> m_window;
};

QTEST_MAIN(SettingsWindowTest)
#include "settingswindow_test.moc"
