// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorwindow.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

//! Changed while something is typed; can be saved unless that is "wrong".
class OneLine final : public EditorWindow
{
public:
    OneLine()
        : EditorWindow(nullptr)
        , m_line(new QLineEdit(this))
    {
        setSaveButton(new QPushButton(u"&Save"_s, this));
        connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { saveButton().setEnabled(text != u"wrong"); });
        show();
        m_line->setFocus();
    }

    bool isChanged() const override { return !m_line->text().isEmpty(); }
    void type(const QString &text) { QTest::keyClicks(m_line, text); }
    void press(QKeySequence::StandardKey key) { QTest::keySequence(m_line, key); }
    QMessageBox *question() const { return findChild<QMessageBox *>(u"unsavedChanges"_s); }
    QAbstractButton *answer(QMessageBox::ButtonRole role) const
    {
        const auto buttons = question()->buttons();
        for (QAbstractButton *button : buttons) {
            if (question()->buttonRole(button) == role)
                return button;
        }
        return nullptr;
    }

    QStringList stored;

protected:
    void store() override
    {
        stored += m_line->text();
        leave();
    }

private:
    QLineEdit *m_line;
};

} // namespace

class EditorWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAtOnceWhileNothingIsChanged()
    {
        OneLine window;
        window.press(QKeySequence::Cancel);
        QVERIFY(!window.isVisible());
        QVERIFY(!window.question());
    }

    void asksOnceBeforeChangesAreLost()
    {
        OneLine window;
        window.type(u"a"_s);
        window.press(QKeySequence::Cancel);
        window.close();
        QVERIFY(window.isVisible());
        QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
        window.answer(QMessageBox::DestructiveRole)->click();
        QVERIFY(!window.isVisible());
        QVERIFY(window.stored.isEmpty());
    }

    void theQuestionCanBeAnsweredWithSaving()
    {
        OneLine window;
        window.type(u"a"_s);
        window.close();
        window.answer(QMessageBox::AcceptRole)->click();
        QCOMPARE(window.stored, QStringList{u"a"_s});
        QVERIFY(!window.isVisible());
    }

    void whatCannotBeSavedIsNotSavedAndNotOffered()
    {
        OneLine window;
        window.type(u"wrong"_s);
        window.press(QKeySequence::Save);
        QVERIFY(window.stored.isEmpty());
        window.close();
        QVERIFY(!window.answer(QMessageBox::AcceptRole));
    }

    void theKeyForSavingSavesAndAsksNothing()
    {
        OneLine window;
        window.type(u"a"_s);
        window.press(QKeySequence::Save);
        QCOMPARE(window.stored, QStringList{u"a"_s});
        QVERIFY(!window.isVisible());
        QVERIFY(!window.question());
    }
};

QTEST_MAIN(EditorWindowTest)
#include "editorwindow_test.moc"
