// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/walk.h"
#include "support/scriptedfacade.h"

#include "editor/bulkeditor.h"
#include "editor/pastewindow.h"

#include "exchange/entitydocuments.h"
#include "look/roles.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

std::vector<MonitorDefinition> watched()
{
    std::vector<MonitorDefinition> monitors(2);
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        monitors[i].id = {QStringLiteral("id-%1").arg(i)};
        monitors[i].name = QStringLiteral("M%1").arg(i);
        monitors[i].target = HttpTarget{QStringLiteral("https://m%1.example/").arg(i)};
    }
    return monitors;
}

Answer answerOf(const Command &command)
{
    if (!std::holds_alternative<command::GetConfiguration>(command))
        return Reply(ImportView());
    ConfigurationView view;
    view.defaults = defaultsDocument({});
    GroupDefinition web;
    web.name = QStringLiteral("Web");
    view.groups = {groupDocument(web)};
    for (const MonitorDefinition &monitor : watched())
        view.monitors.push_back(monitorDocument(monitor));
    return Reply(view);
}

bool says(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->text().contains(text))
            return true;
    }
    return false;
}

bool isRed(const QWidget &window)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&window](const QLabel *label) {
        return label->isVisibleTo(&window)
            && label->palette().color(QPalette::WindowText) == color(Role::Down, schemeOf(label->palette()));
    });
}

} // namespace

class ManyAtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->answer = answerOf;
    }

    void changesOneFieldOfAllInOneEdit()
    {
        BulkEditor editor(*m_facade, m_speech, {watched()[0].id, watched()[1].id});
        editor.show();
        QTRY_VERIFY(says(editor, QStringLiteral("2 monitors")));
        QVERIFY(says(editor, QStringLiteral("Nothing changes.")));
        QVERIFY(!named<QLineEdit>(editor, QStringLiteral("Check every")));
        auto *action = named<QComboBox>(editor, QStringLiteral("Check every: what becomes of it"));
        QVERIFY(action);
        QTest::keyClick(action, Qt::Key_Down);
        auto *interval = named<QLineEdit>(editor, QStringLiteral("Check every"));
        QVERIFY(interval);
        QVERIFY(!isRed(editor));
        QVERIFY(says(editor, QStringLiteral("Something above is still empty.")));
        QVERIFY(!button<QPushButton>(editor, QStringLiteral("Save"))->isEnabled());
        QTest::keyClicks(interval, QStringLiteral("x"));
        QVERIFY(isRed(editor));
        QVERIFY(says(editor, QStringLiteral("Something above needs a correction.")));
        QTest::keyClick(interval, Qt::Key_Backspace);
        QVERIFY(isRed(editor));
        QTest::keyClicks(interval, QStringLiteral("30s"));
        QVERIFY(says(editor, QStringLiteral("Check every (2)")));
        QSignalSpy saved(&editor, &BulkEditor::saved);
        QTest::keyClick(button<QPushButton>(editor, QStringLiteral("Save")), Qt::Key_Space);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toInt(), 2);
        const auto edits = m_facade->askedFor<command::Edit>();
        QCOMPARE(edits.size(), std::size_t(1));
        QCOMPARE(edits[0].monitors.size(), std::size_t(2));
        QCOMPARE(monitorFromDocument(edits[0].monitors[1].monitor)->settings.interval, std::optional<Duration>(30s));
        QTRY_VERIFY(!editor.isVisible());
    }

    void saysWhatBecomesOfThoseThatReportByThemselves()
    {
        int reporting = 1;
        m_facade->answer = [&reporting](const Command &command) -> Answer {
            if (!std::holds_alternative<command::GetConfiguration>(command))
                return answerOf(command);
            ConfigurationView view = std::get<ConfigurationView>(*answerOf(command));
            for (int i = 0; i < reporting; ++i) {
                MonitorDefinition monitor = watched()[std::size_t(i)];
                monitor.target = HeartbeatTarget();
                view.monitors[std::size_t(i)] = monitorDocument(monitor);
            }
            return Reply(view);
        };
        BulkEditor editor(*m_facade, m_speech, {watched()[0].id, watched()[1].id});
        editor.show();
        QTRY_VERIFY(says(editor, QStringLiteral("what is about an address leaves")));
        QTest::keyClick(named<QComboBox>(editor, QStringLiteral("Check every: what becomes of it")), Qt::Key_Down);
        QTest::keyClicks(named<QLineEdit>(editor, QStringLiteral("Check every")), QStringLiteral("30s"));
        QVERIFY(says(editor, QStringLiteral("Check every (1)")));

        reporting = 2;
        BulkEditor others(*m_facade, m_speech, {watched()[0].id, watched()[1].id});
        others.show();
        QTRY_VERIFY(named<QComboBox>(others, QStringLiteral("Note: what becomes of it")));
        QVERIFY(!named<QComboBox>(others, QStringLiteral("Check every: what becomes of it")));
        QVERIFY(!says(others, QStringLiteral("what is about an address leaves")));
    }

    void keepsTheBulkFormWhenItIsRefused()
    {
        m_facade->answer = [](const Command &command) -> Answer {
            if (std::holds_alternative<command::Edit>(command)) {
                return unexpected(CommandError{
                    CommandErrorCode::InvalidConfiguration, {}, {QStringLiteral("\"timeout\" cannot be stored")}});
            }
            return answerOf(command);
        };
        BulkEditor editor(*m_facade, m_speech, {watched()[0].id});
        editor.show();
        auto group = [&] { return named<QComboBox>(editor, QStringLiteral("Group")); };
        QTRY_COMPARE(group()->count(), 3);
        QTest::keyClick(group(), Qt::Key_Down);
        QTest::keyClick(group(), Qt::Key_Down);
        QVERIFY(says(editor, QStringLiteral("group (")));
        editor.save();
        // What the engine says stays as it is: a monitor may be named like a key.
        QTRY_VERIFY(says(editor, QStringLiteral("\"timeout\" cannot be stored")));
        QVERIFY(editor.isVisible());
        QCOMPARE(editor.form().group(), std::optional(QStringLiteral("Web")));
    }

    void addsAPastedListOnTrial()
    {
        PasteWindow window(*m_facade, m_speech);
        window.show();
        QTRY_VERIFY(says(window, QStringLiteral("Paste or type addresses above.")));
        window.setText(QStringLiteral("https://m0.example/\nnew.example\nnothing"));
        QVERIFY(says(window, QStringLiteral("1 watched already")));
        QVERIFY(says(window, QStringLiteral("1 line without an address")));
        QTest::keyClick(named<QComboBox>(window, QStringLiteral("Group")), Qt::Key_Down);
        auto *interval = named<QLineEdit>(window, QStringLiteral("Check every"));
        QTest::keyClicks(interval, QStringLiteral("45"));
        QVERIFY(!button<QPushButton>(window, QStringLiteral("Add"))->isEnabled());
        QTest::keyClicks(interval, QStringLiteral("s"));
        QSignalSpy added(&window, &PasteWindow::added);
        QTest::keyClick(button<QPushButton>(window, QStringLiteral("Add")), Qt::Key_Space);
        QTRY_COMPARE(added.size(), 1);
        const auto edits = m_facade->askedFor<command::Edit>();
        QCOMPARE(edits.size(), std::size_t(1));
        QVERIFY(edits[0].onTrial);
        QCOMPARE(edits[0].monitors.size(), std::size_t(1));
        const auto monitor = monitorFromDocument(edits[0].monitors[0].monitor);
        QCOMPARE(monitor->name, QStringLiteral("new.example"));
        QCOMPARE(monitor->group, QStringLiteral("Web"));
        QCOMPARE(monitor->settings.interval, std::optional<Duration>(45s));
    }

    void asksBeforeAPastedListIsLost()
    {
        PasteWindow window(*m_facade, m_speech);
        window.show();
        QTRY_VERIFY(says(window, QStringLiteral("Paste or type addresses above.")));
        window.setText(QStringLiteral("new.example"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<QMessageBox *>(QStringLiteral("unsavedChanges")));

        PasteWindow empty(*m_facade, m_speech);
        empty.show();
        QTest::keyClick(&empty, Qt::Key_Escape);
        QVERIFY(!empty.isVisible());
    }

    void aGroupThatIsTypedIsMade()
    {
        const auto typed = [](QWidget &window) {
            auto *group = named<QComboBox>(window, QStringLiteral("Group"));
            QTest::mouseClick(group->lineEdit(), Qt::LeftButton);
            QCoreApplication::processEvents(); // as between a person's click and their first key
            QTest::keyClicks(group->lineEdit(), QStringLiteral("Night shift"));
        };
        const auto made = [this] {
            const command::Edit edit = m_facade->askedFor<command::Edit>().back();
            return edit.groups.size() == 1 && groupFromDocument(edit.groups[0])->name == QStringLiteral("Night shift")
                && monitorFromDocument(edit.monitors.at(0).monitor)->group == QStringLiteral("Night shift");
        };
        BulkEditor editor(*m_facade, m_speech, {watched()[0].id});
        editor.show();
        QTRY_VERIFY(says(editor, QStringLiteral("Nothing changes.")));
        typed(editor);
        editor.save();
        QTRY_VERIFY(!editor.isVisible());
        QVERIFY(made());

        PasteWindow window(*m_facade, m_speech);
        window.show();
        QTRY_VERIFY(says(window, QStringLiteral("Paste or type addresses above.")));
        window.setText(QStringLiteral("new.example"));
        typed(window);
        QSignalSpy added(&window, &PasteWindow::added);
        QTest::keyClick(button<QPushButton>(window, QStringLiteral("Add")), Qt::Key_Space);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(made());
    }

    void canBeReadByWhoeverCannotSeeThem()
    {
        BulkEditor editor(*m_facade, m_speech, {watched()[0].id, watched()[1].id});
        editor.show();
        QTRY_VERIFY(says(editor, QStringLiteral("2 monitors")));
        QCOMPARE(missing(editor).join(u'\n'), QString());
        PasteWindow window(*m_facade, m_speech);
        window.show();
        QTRY_VERIFY(says(window, QStringLiteral("Paste or type")));
        QCOMPARE(missing(window).join(u'\n'), QString());
    }

private:
    const Speech m_speech{Language::english()};
    std::unique_ptr<ScriptedFacade> m_facade;
};

QTEST_MAIN(ManyAtOnceTest)
#include "manyatonce_test.moc"
