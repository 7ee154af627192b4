// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "monitors/stillclock.h"
#include "support/scriptedfacade.h"

#include "editor/editors.h"
#include "editor/foldsection.h"
#include "editor/timebar.h"

#include "exchange/entitydocuments.h"
#include "look/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;

namespace {

MonitorDefinition shop()
{
    MonitorDefinition monitor;
    monitor.id = {QStringLiteral("shop-1")};
    monitor.name = QStringLiteral("Shop");
    monitor.target = HttpTarget{QStringLiteral("https://shop.example/health")};
    monitor.group = QStringLiteral("Web");
    return monitor;
}

ProbeResult failure()
{
    ProbeResult result;
    result.outcome = Outcome::Failed;
    result.cause = Cause::UnexpectedStatus;
    result.code = 503;
    result.timing.name = std::chrono::milliseconds(10);
    result.timing.total = std::chrono::milliseconds(210);
    result.certificate = CertificateFacts{QStringLiteral("<b>shop</b>\u202e"), QStringLiteral("CA"),
        QDateTime(QDate(2027, 1, 14), QTime(12, 0), Qt::UTC),
        QStringLiteral("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")};
    return result;
}

} // namespace

class MonitorEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        m_stored = {shop()};
        m_refusal.reset();
        m_facade->answer = [this](const Command &command) { return answer(command); };
    }

    void addsWhatWasTypedWithoutTheMouse()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(editor, QStringLiteral("Address")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mail.example/health"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(
            named<QLineEdit>(editor, QStringLiteral("Address"))->text(), QStringLiteral("https://mail.example/health"));
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(editor, QStringLiteral("Name")));
        QCOMPARE(editor.form().name(), QStringLiteral("mail.example/health"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mail"));
        QSignalSpy saved(&editor, &MonitorEditor::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!editor.isVisible());
        const command::Edit edit = realEdits().at(0);
        QVERIFY(edit.onTrial);
        QCOMPARE(edit.monitors.size(), std::size_t(1));
        const auto added = monitorFromDocument(edit.monitors[0].monitor);
        QVERIFY(added && added->id.isEmpty());
        QCOMPARE(added->name, QStringLiteral("Mail"));
        QCOMPARE(added->target, Target(HttpTarget{QStringLiteral("https://mail.example/health")}));
        QCOMPARE(added->settings, Settings());
    }

    void enterAddsAndOnAButtonPressesIt()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mail.example"));
        QPushButton *test = button<QPushButton>(editor, QStringLiteral("Test now"));
        test->setFocus();
        QTest::keyClick(test, Qt::Key_Return);
        QCOMPARE(m_facade->askedFor<command::Try>().size(), std::size_t(1));
        QVERIFY(realEdits().empty());
        QTest::keyClick(named<QLineEdit>(editor, QStringLiteral("Name")), Qt::Key_Return);
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        QTRY_VERIFY(!editor.isVisible());
    }

    void theWordsForNoGroupAreNoPartOfAName()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        auto *group = named<QComboBox>(editor, QStringLiteral("Group"));
        QCOMPARE(group->currentText(), QStringLiteral("(no group)"));
        QTest::mouseClick(group->lineEdit(), Qt::LeftButton);
        QCoreApplication::processEvents(); // as between a person's click and their first key
        QTest::keyClicks(group->lineEdit(), QStringLiteral("Foo"));
        QCOMPARE(group->currentText(), QStringLiteral("Foo"));
    }

    void aGroupThatIsTypedIsMadeOneThatIsThereIsNot()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        auto *group = named<QComboBox>(editor, QStringLiteral("Group"));
        QCOMPARE(group->currentText(), QStringLiteral("Web"));
        group->setFocus();
        QTest::keyClicks(group, QStringLiteral("er"));
        QVERIFY(hasLabel(editor, QStringLiteral("A new group")));
        QTest::keyClick(group, Qt::Key_Backspace);
        QTest::keyClick(group, Qt::Key_Backspace);
        QVERIFY(!hasLabel(editor, QStringLiteral("A new group")));
        QVERIFY(!editor.isChanged());
        QTest::keyClicks(group, QStringLiteral("er"));
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        QCOMPARE(realEdits()[0].groups.size(), std::size_t(1));
        QCOMPARE(groupFromDocument(realEdits()[0].groups[0])->name, QStringLiteral("Weber"));
        QCOMPARE(monitorFromDocument(realEdits()[0].monitors[0].monitor)->group, QStringLiteral("Weber"));
    }

    void enterAddsNothingThatIsWrong()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ftp://mail.example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(realEdits().empty());
        QVERIFY(editor.isVisible());
    }

    void whatIsInheritedCanBeReadInTheDarkToo()
    {
        const QPalette before = QApplication::palette();
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Add);
        open(editor);
        unfoldAll(editor);
        QApplication::setPalette(ownPalette(Scheme::Dark));
        const bool turned = QTest::qWaitFor([&] { return schemeOf(editor.palette()) == Scheme::Dark; });
        QStringList unreadable;
        const auto look = [&unreadable](const QWidget *widget, QPalette::ColorRole role, QPalette::ColorRole on) {
            const QPalette &colors = widget->palette();
            const double seen = contrast(colors.color(QPalette::Active, role), colors.color(QPalette::Active, on));
            if (seen < 4.5)
                unreadable += QStringLiteral("%1: %2").arg(widget->accessibleName()).arg(seen);
        };
        for (const QLineEdit *line : editor.findChildren<QLineEdit *>()) {
            if (!line->isReadOnly())
                look(line, QPalette::PlaceholderText, QPalette::Base);
        }
        for (const QPlainTextEdit *text : editor.findChildren<QPlainTextEdit *>())
            look(text, QPalette::PlaceholderText, QPalette::Base);
        for (const QComboBox *choice : editor.findChildren<QComboBox *>())
            look(choice, QPalette::ButtonText, QPalette::Button);
        QApplication::setPalette(before);
        QVERIFY(turned);
        QVERIFY2(unreadable.isEmpty(), qPrintable(unreadable.join(u'\n')));
    }

    void editsInPlaceAndNotOnTrial()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        QTRY_COMPARE(editor.form().definition(), std::optional(shop()));
        unfoldAll(editor);
        auto *confirm = named<QLineEdit>(editor, QStringLiteral("Alarm after failures"));
        QVERIFY(confirm);
        QCOMPARE(confirm->placeholderText(), QStringLiteral("4")); // from the group
        QTest::keyClicks(confirm, QStringLiteral("3"));
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        MonitorDefinition expected = shop();
        expected.settings.confirm = 3;
        QCOMPARE(*monitorFromDocument(realEdits()[0].monitors[0].monitor), expected);
        QVERIFY(!realEdits()[0].onTrial);
    }

    void copiesWithoutTheId()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Duplicate, shop().id);
        open(editor);
        QTRY_COMPARE(editor.form().name(), QStringLiteral("Shop (copy)"));
        editor.save();
        QTRY_COMPARE(realEdits().size(), std::size_t(1));
        QVERIFY(monitorFromDocument(realEdits()[0].monitors[0].monitor)->id.isEmpty());
        QVERIFY(realEdits()[0].onTrial);
    }

    void saysUnderTheFieldWhatIsWrongAsItIsTyped()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        unfoldAll(editor);
        auto *interval = named<QLineEdit>(editor, QStringLiteral("Check every"));
        QTest::keyClicks(interval, QStringLiteral("2"));
        QVERIFY(hasLabel(editor, QStringLiteral("\"2\" is not a duration; write 500ms, 20s, 5m, 2h or 1d")));
        QVERIFY(interval->accessibleDescription().contains(QStringLiteral("is not a duration")));
        QVERIFY(!button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
        QVERIFY(hasLabel(editor, QStringLiteral("Something above needs a correction.")));
        QVERIFY(!says(editor, QStringLiteral("Until the alarm sounds, at most:")));
        QTest::keyClicks(interval, QStringLiteral("0s"));
        QVERIFY(says(editor, QStringLiteral("Until the alarm sounds, at most:")));
        QVERIFY(button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
        QTest::keyClick(interval, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(interval, Qt::Key_Delete);
        QVERIFY(!editor.form().settings().isOwn(Setting::Interval));
        QVERIFY(!editor.isChanged());
    }

    void givesAFieldBackToTheGroup()
    {
        m_stored[0].settings.confirm = 7;
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        unfoldAll(editor);
        auto *reset = named<QToolButton>(editor, QStringLiteral("Reset Alarm after failures"));
        QVERIFY(reset);
        reset->setFocus();
        QTest::keyClick(reset, Qt::Key_Space);
        QVERIFY(!editor.form().settings().isOwn(Setting::Confirm));
        QVERIFY(!reset->isVisible());
        QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(editor, QStringLiteral("Alarm after failures")));
    }

    void asksTheWholeConfigurationBeforeItSaves()
    {
        m_refusal = CommandError{CommandErrorCode::InvalidConfiguration, {}, {QStringLiteral("two monitors named X")}};
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        auto *name = named<QLineEdit>(editor, QStringLiteral("Name"));
        QTest::keyClicks(name, QStringLiteral("X"));
        QTRY_VERIFY(hasLabel(editor, QStringLiteral("two monitors named X")));
        QVERIFY(!button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
        m_refusal.reset();
        QTest::keyClicks(name, QStringLiteral("Y"));
        QVERIFY(!hasLabel(editor, QStringLiteral("two monitors named X")));
        QVERIFY(button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
        QCOMPARE(realEdits().size(), std::size_t(0));
    }

    void showsWhatATestSawAndPinsIt()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        QTest::keyClick(button<QPushButton>(editor, QStringLiteral("Test now")), Qt::Key_Space);
        QTRY_VERIFY(hasLabel(editor, QStringLiteral("Would be a failure")));
        QCOMPARE(m_facade->askedFor<command::Try>().size(), std::size_t(1));
        QCOMPARE(*monitorFromDocument(m_facade->askedFor<command::Try>()[0].monitor), shop());
        QVERIFY(hasLabel(editor, QStringLiteral("HTTP 503 in 0.210 s")));
        QVERIFY(hasLabel(editor, QStringLiteral("<b>shop</b>\\u202e"))); // as it is, and harmless
        auto *bar = editor.findChild<TimeBar *>();
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("name 0.010 s")));
        QVERIFY(bar->accessibleDescription().contains(QStringLiteral("total 0.210 s")));
        QTest::keyClick(button<QPushButton>(editor, QStringLiteral("Trust exactly this one")), Qt::Key_Space);
        QCOMPARE(editor.form().definition()->settings.tls,
            std::optional(TlsTrust{TlsTrust::Mode::Pin, failure().certificate->pin}));
        QVERIFY(hasLabel(editor, QStringLiteral("Changed since: test again")));
    }

    void saysWhyThereWasNoTest()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        m_facade->answer = [this](const Command &command) -> Answer {
            if (std::holds_alternative<command::Try>(command))
                return unexpected(CommandError{CommandErrorCode::InvalidConfiguration, {}, {QStringLiteral("no way")}});
            return answer(command);
        };
        editor.test();
        QVERIFY(hasLabel(editor, QStringLiteral("Looking…")));
        QTRY_VERIFY(hasLabel(editor, QStringLiteral("no way")));
        QVERIFY(button<QPushButton>(editor, QStringLiteral("Test now"))->isEnabled());
    }

    void asksBeforeChangesAreLost()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        QTest::keyClicks(named<QLineEdit>(editor, QStringLiteral("Name")), QStringLiteral("!"));
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(editor.isVisible());
        auto *question = editor.findChild<QMessageBox *>(QStringLiteral("unsavedChanges"));
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!editor.findChild<QMessageBox *>(QStringLiteral("unsavedChanges")));
        QVERIFY(editor.isVisible());
        editor.close();
        question = editor.findChild<QMessageBox *>(QStringLiteral("unsavedChanges"));
        QVERIFY(question);
        QTest::keyClick(button<QPushButton>(*question, QStringLiteral("Discard the changes")), Qt::Key_Space);
        QVERIFY(!editor.isVisible());
        QCOMPARE(realEdits().size(), std::size_t(0));
    }

    void closesWithoutAQuestionWhenNothingChanged()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
    }

    void followsAChangeFromElsewhereUnlessItHasItsOwn()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        m_stored[0].settings.recover = 2;
        Q_EMIT m_facade->configurationChanged();
        QTRY_COMPARE(editor.form().settings().settings().recover, std::optional(2));
        QVERIFY(!editor.isChanged());
        QTest::keyClicks(named<QLineEdit>(editor, QStringLiteral("Name")), QStringLiteral("s"));
        m_stored[0].settings.recover = 3;
        Q_EMIT m_facade->configurationChanged();
        QTRY_VERIFY(
            hasLabel(editor, QStringLiteral("It was changed elsewhere meanwhile; saving takes the place of that.")));
        QCOMPARE(editor.form().name(), QStringLiteral("Shops"));
        QVERIFY(button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
    }

    void opensOneWindowForOneMonitor()
    {
        const auto windows = [] {
            QWidgetList all;
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (qobject_cast<MonitorEditor *>(window))
                    all += window;
            }
            return all;
        };
        {
            Editors editors(*m_facade, m_speech, m_clock);
            editors.edit(shop().id);
            editors.edit(std::vector<MonitorId>{shop().id});
            QCOMPARE(windows().size(), 1);
            editors.duplicate(shop().id);
            editors.add();
            QCOMPARE(windows().size(), 3);
        }
        QCOMPARE(windows().size(), 0);
    }

    void speaksAnotherLanguageWithoutLosingWhatWasTyped()
    {
        Speech speech(Language::english());
        MonitorEditor editor(*m_facade, speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        QTest::keyClicks(named<QLineEdit>(editor, QStringLiteral("Name")), QStringLiteral("!"));
        speech.speak(*Language::named(u"ru"));
        QCoreApplication::processEvents();
        QCOMPARE(editor.form().name(), QStringLiteral("Shop!"));
        QVERIFY(editor.isChanged());
        QCOMPARE(missing(editor).join(u'\n'), QString());
    }

    void cutsNothingOffAtTheSideInAnyLanguage()
    {
        for (const QString &code : Language::supported()) {
            const Speech speech(*Language::named(code));
            MonitorEditor editor(*m_facade, speech, m_clock, MonitorEditor::Task::Edit, shop().id);
            editor.resize(editor.minimumSizeHint());
            editor.show();
            unfoldAll(editor);
            for (QScrollArea *area : editor.findChildren<QScrollArea *>()) {
                if (area->isVisibleTo(&editor))
                    QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(code));
            }
        }
    }

    void canBeReadByWhoeverCannotSeeIt()
    {
        MonitorEditor editor(*m_facade, m_speech, m_clock, MonitorEditor::Task::Edit, shop().id);
        open(editor);
        editor.test();
        QTRY_VERIFY(hasLabel(editor, QStringLiteral("Would be a failure")));
        unfoldAll(editor);
        QCOMPARE(missing(editor).join(u'\n'), QString());
    }

private:
    Answer answer(const Command &command)
    {
        if (const auto *get = std::get_if<command::GetConfiguration>(&command)) {
            ConfigurationView view;
            view.defaults = defaultsDocument({});
            GroupDefinition web;
            web.name = QStringLiteral("Web");
            web.settings.confirm = 4;
            view.groups = {groupDocument(web)};
            for (const MonitorDefinition &monitor : m_stored) {
                const auto &ids = get->monitors;
                if (ids.empty() || std::ranges::find(ids, monitor.id) != ids.end())
                    view.monitors.push_back(monitorDocument(monitor));
            }
            return Reply(view);
        }
        if (std::holds_alternative<command::Try>(command))
            return Reply(failure());
        if (m_refusal)
            return unexpected(*m_refusal);
        return Reply(ImportView());
    }

    std::vector<command::Edit> realEdits() const
    {
        auto edits = m_facade->askedFor<command::Edit>();
        std::erase_if(edits, [](const command::Edit &edit) { return edit.dryRun; });
        return edits;
    }

    void open(MonitorEditor &editor)
    {
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QTRY_VERIFY(button<QPushButton>(editor, QStringLiteral("Test now")));
        QTRY_VERIFY(!hasLabel(editor, QStringLiteral("Reading the configuration…")));
    }

    static void unfoldAll(const QWidget &window)
    {
        for (FoldSection *section : window.findChildren<FoldSection *>()) {
            if (section->isVisibleTo(&window))
                section->setUnfolded(true);
        }
    }

    static bool says(const QWidget &window, const QString &beginning)
    {
        return std::ranges::any_of(window.findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->text().startsWith(beginning) && label->isVisibleTo(&window); });
    }

    static bool hasLabel(const QWidget &window, const QString &text)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->text() == text && label->isVisibleTo(&window))
                return true;
        }
        return false;
    }

    const Speech m_speech{Language::english()};
    StillClock m_clock{
        UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 29).time_since_epoch()) + std::chrono::hours(12)};
    std::unique_ptr<ScriptedFacade> m_facade;
    std::vector<MonitorDefinition> m_stored;
    std::optional<CommandError> m_refusal;
};

QTEST_MAIN(MonitorEditorTest)
#include "monitoreditor_test.moc"
