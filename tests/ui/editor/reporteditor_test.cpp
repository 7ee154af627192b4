// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "monitors/stillclock.h"
#include "support/scriptedfacade.h"

#include "editor/editors.h"
#include "editor/foldsection.h"
#include "exchange/entitydocuments.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MonitorDefinition nightly()
{
    MonitorDefinition monitor;
    monitor.id = {u"nightly-1"_s};
    monitor.name = u"Nightly backup"_s;
    HeartbeatTarget target;
    target.when = CronTimes{u"0 3 * * *"_s, "Europe/Madrid"};
    target.grace = 30min;
    target.token = SecretRef{u"backup"_s};
    monitor.target = target;
    return monitor;
}

} // namespace

//! What reports by itself, in the window of one monitor.
class ReportEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        m_listen = ListenSettings();
        m_listen->every = 10min;
        m_listen->grace = 3min;
        m_noStore.reset();
        m_sharedSlugs.clear();
        m_noKey.reset();
        m_backupIsUsed = false;
        m_facade->answer = [this](const Command &command) { return answer(command); };
    }

    void addsSomethingThatReportsWithoutTheMouse()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        auto *looks = radio(editor, u"An address"_s);
        looks->setFocus();
        QTest::keyClick(looks, Qt::Key_Down);
        auto *reports = radio(editor, u"Something that reports"_s);
        QVERIFY(reports->isChecked());
        QTRY_COMPARE(QApplication::focusWidget(), reports);
        QVERIFY(!button<QPushButton>(editor, u"Test now"_s));
        QVERIFY(!named<QLineEdit>(editor, u"Address"_s));
        QVERIFY(!shows(editor, u"How often, and when it alarms"_s));
        QVERIFY(!shows(editor, u"Certificate"_s));
        QVERIFY(shows(editor, u"Alerts and note"_s));
        QVERIFY(says(editor, u"Expected every 10 min; down after 3 min more of silence."_s)); // the listener's own
        QVERIFY(says(editor, u"It needs a name."_s));

        QTest::keyClicks(named<QLineEdit>(editor, u"Name"_s), u"Attic"_s);
        auto *every = named<QLineEdit>(editor, u"Expected every"_s);
        every->selectAll();
        QTest::keyClicks(every, u"5"_s);
        QVERIFY(says(editor, u"\"5\" is not a duration; write 500ms, 20s, 5m, 2h or 1d"_s));
        QVERIFY(every->accessibleDescription().contains(u"is not a duration"_s));
        QTest::keyClicks(every, u"m"_s);
        QVERIFY(says(editor, u"Expected every 5 min; down after 3 min more of silence."_s));
        QTRY_VERIFY(button<QPushButton>(editor, u"Add"_s)->isEnabled());

        QSignalSpy saved(&editor, &MonitorEditor::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        const auto kept = m_facade->askedFor<command::KeepSecret>();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].name, u"attic-2"_s); // there is another secret called attic
        QVERIFY(kept[0].value.size() >= 32);
        const auto added = monitorFromDocument(realEdits().at(0).monitors.at(0).monitor);
        QVERIFY(added);
        HeartbeatTarget expected{EveryPeriod{5min}, 3min};
        expected.token = SecretRef{u"attic-2"_s};
        QCOMPARE(added->target, Target(expected));
        QCOMPARE(added->name, u"Attic"_s);
        QVERIFY(realEdits()[0].onTrial);

        QTRY_VERIFY(says(editor, u"“Attic” is watched"_s));
        QVERIFY(copyable(editor).contains(u"'http://127.0.0.1:8123/ping/%1'"_s.arg(kept[0].value)));
        QVERIFY(!button<QPushButton>(editor, u"Show the key"_s));
        QTest::keyClick(button<QPushButton>(editor, u"Copy"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), copyable(editor));
        QVERIFY(says(editor, u"Copied"_s));
        QCOMPARE(missing(editor).join(u'\n'), QString());
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
        QCOMPARE(realEdits().size(), std::size_t(1));
    }

    void showsTheKeyThatIsKeptOnlyWhenAsked()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QVERIFY(copyable(editor).contains(u"'http://127.0.0.1:8123/ping/KEY'"_s));
        QVERIFY(begins(editor, u"KEY stands for the key that is kept as “backup”."_s));
        QVERIFY(m_facade->askedFor<command::GetReportKey>().empty());
        QTest::keyClick(button<QPushButton>(editor, u"Show the key"_s), Qt::Key_Space);
        QTRY_VERIFY(copyable(editor).contains(u"'http://127.0.0.1:8123/ping/s3same'"_s));
        QCOMPARE(m_facade->askedFor<command::GetReportKey>(), std::vector{command::GetReportKey{u"backup"_s}});
        QVERIFY(!begins(editor, u"KEY stands"_s));
        auto *kinds = named<QListWidget>(editor, u"Ways to report"_s);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY(copyable(editor).startsWith(u"# “Nightly backup”\nCRON_TZ=Europe/Madrid\n0 3 * * * "_s));
        QTest::keyClicks(named<QLineEdit>(editor, u"Name"_s), u"!"_s);
        QVERIFY(copyable(editor).startsWith(u"# “Nightly backup!”"_s)); // the same one, as it would be
        QVERIFY(says(editor, u"It works once this is saved."_s));
    }

    void saysWhenItIsExpectedNextAsOneTypes()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QVERIFY2(schedule(editor).endsWith(u"\nNext: Mon 30 Nov 03:00, Europe/Madrid"_s), qPrintable(schedule(editor)));
        auto *zone = named<QLineEdit>(editor, u"Time zone"_s);
        zone->selectAll();
        QTest::keyClicks(zone, u"Europe/Lisbon"_s);
        QVERIFY2(schedule(editor).endsWith(u"\nNext: Mon 30 Nov 03:00, Europe/Lisbon"_s), qPrintable(schedule(editor)));
        auto *times = named<QLineEdit>(editor, u"Expected at"_s);
        times->selectAll();
        QTest::keyClicks(times, u"15 12 * * 7"_s);
        QVERIFY2(schedule(editor).endsWith(u"\nNext: Sun 29 Nov 12:15, Europe/Lisbon"_s), qPrintable(schedule(editor)));
        QTest::keyClicks(times, u"x"_s);
        QCOMPARE(schedule(editor), QString());
        QTest::keyClick(times, Qt::Key_Backspace);
        m_clock.time += 15min; // it passes while the window is open
        QTRY_VERIFY(schedule(editor).endsWith(u"\nNext: Sun 6 Dec 12:15, Europe/Lisbon"_s));
        choose(editor, u"When it is expected"_s, 0);
        QVERIFY(!schedule(editor).contains(u"Next"_s));
    }

    void aCommandIsOneLineInANarrowPane()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        auto *text = named<QPlainTextEdit>(editor, u"What to copy"_s);
        QTRY_VERIFY(text->horizontalScrollBar()->maximum() > 0);
        for (QTextBlock line = text->document()->begin(); line.isValid(); line = line.next())
            QCOMPARE(line.lineCount(), 1);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_End);
        QVERIFY(text->horizontalScrollBar()->value() > 0); // its end is to be read without the mouse, too
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus());
    }

    //! The settings are a window beside this one.
    void whatIsShownOnceItIsStoredFollowsTheListener()
    {
        m_listen.reset();
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Duplicate, nightly().id);
        open(editor);
        QTRY_VERIFY(button<QPushButton>(editor, u"Add"_s)->isEnabled());
        editor.save();
        QTRY_VERIFY(begins(editor, u"Vigia does not listen for reports yet"_s));
        QTRY_VERIFY(button<QPushButton>(editor, u"Close"_s));
        m_listen = ListenSettings();
        Q_EMIT m_facade->configurationChanged();
        QTRY_VERIFY(copyable(editor).contains(m_facade->askedFor<command::KeepSecret>().at(0).value));
    }

    void saysWhyTheKeyCannotBeShown()
    {
        m_noKey = CommandError{CommandErrorCode::KeychainLocked, u"backup"_s, {}};
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        button<QPushButton>(editor, u"Show the key"_s)->click();
        QTRY_VERIFY(begins(editor, u"The system's password store is locked"_s));
        unfoldAll(editor);
        QTest::keyClicks(named<QLineEdit>(editor, u"Key"_s), u"-2"_s); // nobody has said that of this one
        QVERIFY(!begins(editor, u"The system's password store is locked"_s));
    }

    void saysWhereToSwitchOnWhatWouldHear()
    {
        m_listen.reset();
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QVERIFY(begins(editor, u"Vigia does not listen for reports yet"_s));
        QVERIFY(!named<QListWidget>(editor, u"Ways to report"_s));
        m_listen = ListenSettings();
        Q_EMIT m_facade->configurationChanged();
        QTRY_VERIFY(named<QListWidget>(editor, u"Ways to report"_s));
    }

    void asksForAKeyWhereNobodyCouldReport()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        unfoldAll(editor);
        choose(editor, u"Where its key comes from"_s, 2);
        QVERIFY(says(editor, u"Nobody may report for it yet: give it a key."_s));
    }

    //! From elsewhere nobody may report for it, but here an application may.
    void showsTheWayThatIsOpenWhereOthersAreNot()
    {
        m_listen->address = u"0.0.0.0"_s;
        m_listen->hosts = {u"vigia.lan"_s};
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QVERIFY2(copyable(editor).contains(u"//vigia.lan:"_s), qPrintable(copyable(editor)));
        unfoldAll(editor);
        choose(editor, u"Where its key comes from"_s, 2);
        QTest::keyClicks(named<QLineEdit>(editor, u"Application number"_s), u"7"_s);
        QVERIFY2(copyable(editor).contains(u"'http://127.0.0.1:8123/api/apps/'"_s), qPrintable(copyable(editor)));
        QVERIFY(!named<QComboBox>(editor, u"It reaches this computer as"_s)); // there is no other
    }

    void aNewKeyIsShownBeforeTheWindowGoes()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        unfoldAll(editor);
        choose(editor, u"Where its key comes from"_s, 0);
        QTRY_VERIFY(button<QPushButton>(editor, u"Save"_s)->isEnabled());
        editor.save();
        QTRY_VERIFY(says(editor, u"“Nightly backup” has a new key"_s));
        const auto kept = m_facade->askedFor<command::KeepSecret>();
        QCOMPARE(kept.at(0).name, u"nightly-backup"_s); // what is kept as backup is in force until then
        QVERIFY(copyable(editor).contains(kept[0].value));
        QTRY_COMPARE(m_facade->askedFor<command::ForgetSecret>(), std::vector{command::ForgetSecret{u"backup"_s}});
        QTest::keyClick(button<QPushButton>(editor, u"Close"_s), Qt::Key_Return);
        QVERIFY(!editor.isVisible());
    }

    void theOldKeyStaysWhereSomethingElseRefersToIt()
    {
        m_backupIsUsed = true;
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        unfoldAll(editor);
        choose(editor, u"Where its key comes from"_s, 0);
        QTRY_VERIFY(button<QPushButton>(editor, u"Save"_s)->isEnabled());
        editor.save();
        QTRY_COMPARE(m_facade->askedFor<command::ListSecrets>().size(), std::size_t(2));
        QTRY_VERIFY(says(editor, u"“Nightly backup” has a new key"_s));
        QTest::qWait(0);
        QVERIFY(m_facade->askedFor<command::ForgetSecret>().empty());
    }

    void doesNotTouchThePasswordStoreWhileNoKeyIsMade()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QTest::keyClicks(named<QLineEdit>(editor, u"Name"_s), u"!"_s);
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        QVERIFY(m_facade->askedFor<command::ListSecrets>().empty());
        QVERIFY(m_facade->askedFor<command::KeepSecret>().empty());
    }

    void savesNothingWhereTheKeyCannotBeKept()
    {
        m_noStore = CommandError{CommandErrorCode::KeychainLocked, u"attic-2"_s, {}};
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        radio(editor, u"Something that reports"_s)->click();
        QTest::keyClicks(named<QLineEdit>(editor, u"Name"_s), u"Attic"_s);
        QTRY_VERIFY(button<QPushButton>(editor, u"Add"_s)->isEnabled());
        editor.save();
        QTRY_COMPARE(m_facade->askedFor<command::KeepSecret>().size(), std::size_t(1));
        QTRY_VERIFY(begins(editor, u"The system's password store is locked"_s));
        QVERIFY(editor.isVisible());
        QVERIFY(realEdits().empty());
        unfoldAll(editor);
        choose(editor, u"Where its key comes from"_s, 2);
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        QVERIFY(!std::get<HeartbeatTarget>(monitorFromDocument(realEdits()[0].monitors[0].monitor)->target).token);
    }

    void opensWhatIsThereFilledIn()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        QCOMPARE(editor.form().definition(), std::optional(nightly()));
        QVERIFY(!editor.isChanged());
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(editor, u"Name"_s));
        QCOMPARE(named<QLineEdit>(editor, u"Expected at"_s)->text(), u"0 3 * * *"_s);
        QCOMPARE(named<QLineEdit>(editor, u"Time zone"_s)->text(), u"Europe/Madrid"_s);
        QCOMPARE(named<QLineEdit>(editor, u"Allowed delay"_s)->text(), u"30m"_s);
        QVERIFY(!named<QLineEdit>(editor, u"Expected every"_s));
        unfoldAll(editor);
        QCOMPARE(named<QLineEdit>(editor, u"Key"_s)->text(), u"backup"_s);
        QCOMPARE(named<QLineEdit>(editor, u"Short name"_s)->placeholderText(), u"nightly-backup"_s);
        QTest::keyClicks(named<QLineEdit>(editor, u"Time zone"_s), u"x"_s);
        QVERIFY(begins(editor, u"the time zone \"Europe/Madridx\" is not known"_s));
        QVERIFY(!button<QPushButton>(editor, u"Save"_s)->isEnabled());
        choose(editor, u"When it is expected"_s, 0);
        QVERIFY(says(editor, u"Expected every 5 min; down after 30 min more of silence."_s));
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        MonitorDefinition expected = nightly();
        std::get<HeartbeatTarget>(expected.target).when = EveryPeriod{5min};
        QCOMPARE(*monitorFromDocument(realEdits()[0].monitors[0].monitor), expected);
    }

    void marksAMistakeThatIsFoldedAway()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        unfoldAll(editor);
        QTest::keyClicks(named<QLineEdit>(editor, u"Short name"_s), u"Nightly Backup"_s);
        for (FoldSection *section : editor.findChildren<FoldSection *>())
            section->setUnfolded(false);
        QVERIFY(says(editor, u"needs a correction"_s));
        QVERIFY(says(editor, u"Something above needs a correction."_s));
    }

    void remarksAShortNameThatStandsForSeveralAndSavesAllTheSame()
    {
        m_sharedSlugs = {{u"nightly-backup"_s, {u"Nightly backup"_s, u"nightly backup"_s}, 1}};
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
        open(editor);
        auto *grace = named<QLineEdit>(editor, u"Allowed delay"_s);
        grace->selectAll();
        QTest::keyClicks(grace, u"1h"_s);
        const QString remark = u"the short name “nightly-backup” stands for several monitors: Nightly backup, nightly "
                               "backup. A ping by it counts for none of them; give each a short name of its own"_s;
        QTRY_VERIFY(says(editor, remark));
        QVERIFY(button<QPushButton>(editor, u"Save"_s)->isEnabled());
        m_sharedSlugs.clear();
        unfoldAll(editor);
        QTest::keyClicks(named<QLineEdit>(editor, u"Short name"_s), u"nightly"_s);
        QVERIFY(!says(editor, remark)); // it was of what was typed before
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
    }

    void copiesWithAKeyOfItsOwn()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Duplicate, nightly().id);
        open(editor);
        QTRY_VERIFY(button<QPushButton>(editor, u"Add"_s)->isEnabled());
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        const auto copy = monitorFromDocument(realEdits()[0].monitors[0].monitor);
        QCOMPARE(copy->name, u"Nightly backup (copy)"_s);
        const auto target = std::get<HeartbeatTarget>(copy->target);
        QCOMPARE(target.token, std::optional(SecretRef{u"nightly-backup-copy"_s}));
        QCOMPARE(m_facade->askedFor<command::KeepSecret>().at(0).name, u"nightly-backup-copy"_s);
        QCOMPARE(target.when, std::get<HeartbeatTarget>(nightly().target).when);
    }

    void keepsWhatWasTypedForTheOtherKind()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        QTest::keyClicks(named<QLineEdit>(editor, u"Address"_s), u"mail.example"_s);
        radio(editor, u"Something that reports"_s)->click();
        named<QLineEdit>(editor, u"Allowed delay"_s)->selectAll();
        QTest::keyClicks(named<QLineEdit>(editor, u"Allowed delay"_s), u"1h"_s);
        radio(editor, u"An address"_s)->click();
        QCOMPARE(named<QLineEdit>(editor, u"Address"_s)->text(), u"https://mail.example"_s);
        QVERIFY(button<QPushButton>(editor, u"Test now"_s));
        radio(editor, u"Something that reports"_s)->click();
        QCOMPARE(named<QLineEdit>(editor, u"Allowed delay"_s)->text(), u"1h"_s);
    }

    void canBeReadByWhoeverCannotSeeItInEveryLanguage()
    {
        for (const QString &code : Language::supported()) {
            const Speech speech(*Language::named(code));
            MonitorEditor editor(*m_facade, speech, m_clock, MonitorEditor::Task::Edit, nightly().id);
            editor.show();
            QTRY_COMPARE(editor.form().kind(), WatchKind::Reports);
            unfoldAll(editor);
            QCOMPARE(missing(editor).join(u'\n'), QString());
        }
    }

private:
    Answer answer(const Command &command)
    {
        if (std::holds_alternative<command::GetConfiguration>(command)) {
            ConfigurationView view;
            view.defaults = defaultsDocument({});
            view.monitors = {monitorDocument(nightly())};
            if (m_listen)
                view.listen = listenDocument(*m_listen);
            return Reply(view);
        }
        if (std::holds_alternative<command::ListSecrets>(command))
            return Reply(SecretsView{
                {{u"attic"_s, SecretPlace::Keychain}, {u"backup"_s, SecretPlace::Keychain, m_backupIsUsed}}});
        if (std::holds_alternative<command::GetReportKey>(command))
            return m_noKey ? Answer(unexpected(*m_noKey)) : Answer(Reply(u"s3same"_s));
        if (m_noStore && std::holds_alternative<command::KeepSecret>(command))
            return unexpected(*m_noStore);
        if (std::holds_alternative<command::KeepSecret>(command))
            return Reply(Affected{1});
        ImportView view;
        view.sharedSlugs = m_sharedSlugs;
        return Reply(view);
    }

    std::vector<command::Edit> realEdits() const
    {
        auto edits = m_facade->askedFor<command::Edit>();
        std::erase_if(edits, [](const command::Edit &edit) { return edit.dryRun; });
        return edits;
    }

    static void open(MonitorEditor &editor)
    {
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QTRY_VERIFY(!says(editor, u"Reading the configuration…"_s));
    }

    static QString copyable(const QWidget &window)
    {
        auto *text = named<QPlainTextEdit>(window, u"What to copy"_s);
        return text ? text->toPlainText() : QString();
    }

    static QString schedule(const QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Expected "_s) && label->wordWrap() && label->isVisibleTo(&window))
                return label->text();
        }
        return {};
    }

    static QRadioButton *radio(const QWidget &window, const QString &beginning)
    {
        for (QRadioButton *one : window.findChildren<QRadioButton *>()) {
            if (one->isVisibleTo(&window) && one->text().remove(u'&').startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    static void choose(const QWidget &window, const QString &name, int index)
    {
        auto *combo = named<QComboBox>(window, name);
        QVERIFY(combo);
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }

    static void unfoldAll(const QWidget &window)
    {
        for (FoldSection *section : window.findChildren<FoldSection *>()) {
            if (section->isVisibleTo(&window))
                section->setUnfolded(true);
        }
    }

    static bool shows(const QWidget &window, const QString &title)
    {
        return button<QToolButton>(window, title) != nullptr;
    }

    static bool begins(const QWidget &window, const QString &beginning)
    {
        return std::ranges::any_of(window.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().startsWith(beginning) && label->isVisibleTo(&window); });
    }

    static bool says(const QWidget &window, const QString &text)
    {
        return std::ranges::any_of(window.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text() == text && label->isVisibleTo(&window); });
    }

    const Speech m_speech{Language::english()};
    StillClock m_clock{UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 29).time_since_epoch()) + 12h};
    std::unique_ptr<ScriptedFacade> m_facade;
    std::optional<ListenSettings> m_listen;
    std::optional<CommandError> m_noStore, m_noKey;
    bool m_backupIsUsed = false;
    std::vector<SharedSlugView> m_sharedSlugs; //!< what every edit remarks
};

QTEST_MAIN(ReportEditorTest)
#include "reporteditor_test.moc"
