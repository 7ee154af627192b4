// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm window among other programs, on a real X server with a window manager.
#include "support/privatedesktop.h"

#include <QTest>

#include <memory>

using namespace vigia;

namespace {

class AlarmFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.start());
        // Only a window manager that is there gives windows the keyboard.
        QTRY_VERIFY_WITH_TIMEOUT(someWindowHasTheKeyboard(), 60000);
    }
    void init()
    {
        m_typist = std::make_unique<ChildProcess>();
        m_alarm = std::make_unique<ChildProcess>();
        QVERIFY(m_alarm->start(program(), {}, m_desktop.environment()));
        QCOMPARE(m_alarm->readLine(), QByteArray("ready"));
        QVERIFY(m_typist->start(program(), {QStringLiteral("typist")}, m_desktop.environment()));
        QCOMPARE(m_typist->readLine(), QByteArray("focus"));
    }
    void cleanup()
    {
        m_alarm.reset();
        m_typist.reset();
    }

    void whoTypesGoesOnTypingWhenItAppears()
    {
        QVERIFY(press({"a", "b"}));
        QCOMPARE(m_typist->readLine(), QByteArray("typed a"));
        QCOMPARE(m_typist->readLine(), QByteArray("typed ab"));
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        QVERIFY(press({"c", "Return", "space", "d"}));
        QCOMPARE(m_typist->readLine(), QByteArray("typed abc"));
        QCOMPARE(m_typist->readLine(), QByteArray("typed abc"));
        QCOMPARE(m_typist->readLine(), QByteArray("typed abc d"));
        QCOMPARE(m_alarm->readLine(300), QByteArray()); // it had no focus, and acknowledged nothing
    }

    void whoTypesGoesOnTypingWhenItIsRaised()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        m_alarm->write("close");
        QCOMPARE(m_alarm->readLine(), QByteArray("hidden"));
        QVERIFY(press({"a"}));
        QCOMPARE(m_typist->readLine(), QByteArray("typed a"));
        m_alarm->write("raise");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QCOMPARE(m_alarm->readLine(), QByteArray("raised"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        m_alarm->write("raise"); // and once more while it is there
        QCOMPARE(m_alarm->readLine(), QByteArray("raised"));
        QVERIFY(press({"b", "Return", "space", "c"}));
        QCOMPARE(m_typist->readLine(), QByteArray("typed ab"));
        QCOMPARE(m_typist->readLine(), QByteArray("typed ab"));
        QCOMPARE(m_typist->readLine(), QByteArray("typed ab c"));
        QCOMPARE(m_alarm->readLine(300), QByteArray()); // no focus, nothing acknowledged
    }

    void theShortcutBringsItTheKeyboard()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        QVERIFY(press({"ctrl+alt+v"}));
        QCOMPARE(m_alarm->readLine(), QByteArray("focus"));
        QCOMPARE(m_typist->readLine(), QByteArray("no focus"));
        QTRY_VERIFY_WITH_TIMEOUT(
            press({"space"}) && m_alarm->readLine(300) == "acknowledged", 30000); // half a second after it came
        m_alarm->write("up");
        QVERIFY(comes(*m_alarm, "hidden"));
        QVERIFY(comes(*m_typist, "focus")); // it goes back to where it was
    }

    void theShortcutWorksWithNumLockToo()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        QVERIFY(press({"Num_Lock"}));
        QVERIFY(press({"ctrl+alt+v"}));
        const QByteArray first = m_alarm->readLine();
        QVERIFY(press({"Num_Lock"})); // as it was, for the others
        QCOMPARE(first, QByteArray("focus"));
    }

    void aClickDoesNotTakeTheKeyboardEither()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        const QRect red = redPart();
        QVERIFY(m_desktop.click(red.center(), 1));
        QVERIFY(press({"x"}));
        QCOMPARE(m_typist->readLine(), QByteArray("typed x"));
        QCOMPARE(m_alarm->readLine(300), QByteArray());
    }

    void theShortcutBringsBackWhatWasPutAside()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        m_alarm->write("close");
        QCOMPARE(m_alarm->readLine(), QByteArray("hidden"));
        QVERIFY(press({"ctrl+alt+v"}));
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        QVERIFY(comes(*m_alarm, "focus"));
    }

    void theShortcutIsAnotherProgramsAsLongAsNothingIsDown()
    {
        ChildProcess second;
        QVERIFY(second.start(program(), {}, m_desktop.environment()));
        QCOMPARE(second.readLine(), QByteArray("ready"));
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        second.write("down");
        QCOMPARE(second.readLine(), QByteArray("shown without shortcut"));
        second.write("up");
        QCOMPARE(second.readLine(), QByteArray("hidden"));
        m_alarm->write("up");
        QCOMPARE(m_alarm->readLine(), QByteArray("hidden"));
        QVERIFY(getsTheShortcut(second));
    }

    void aShortcutThatAnotherProgramHasIsToldFromOneThatCanBeHad()
    {
        ChildProcess second;
        QVERIFY(second.start(program(), {}, m_desktop.environment()));
        QCOMPARE(second.readLine(), QByteArray("ready"));
        QCOMPARE(tried(*m_alarm, "Ctrl+Alt+V"), QByteArray("available"));
        QCOMPARE(tried(*m_alarm, "Ctrl+Shift+1"), QByteArray("available"));
        QCOMPARE(tried(*m_alarm, "Ctrl+Media Play"), QByteArray("unusable"));
        QCOMPARE(tried(*m_alarm, ""), QByteArray("off"));
        QVERIFY(getsTheShortcut(second)); // nothing that was tried is kept
        QCOMPARE(tried(*m_alarm, "Ctrl+Alt+V"), QByteArray("taken"));
        QCOMPARE(tried(*m_alarm, "Ctrl+Alt+B"), QByteArray("available"));
        QCOMPARE(tried(second, "Ctrl+Alt+V"), QByteArray("available")); // its own
        second.write("up");
        QCOMPARE(second.readLine(), QByteArray("hidden"));
        QTRY_COMPARE(tried(*m_alarm, "Ctrl+Alt+V"), QByteArray("available"));
    }

    void theShortcutThatWasChosenBringsItTheKeyboardAndNoneDoesOnceItIsOff()
    {
        m_alarm->write("down");
        QCOMPARE(m_alarm->readLine(), QByteArray("shown"));
        QTRY_VERIFY_WITH_TIMEOUT(isOnScreen(), 30000);
        QCOMPARE(hint(*m_alarm), QByteArray("Ctrl+Alt+V, or a click into the note, brings the keyboard here."));
        QCOMPARE(tried(*m_alarm, ""), QByteArray("off"));
        QCOMPARE(hint(*m_alarm), QByteArray("A click into the note brings the keyboard here."));
        QVERIFY(press({"ctrl+alt+v"}));
        QCOMPARE(m_alarm->readLine(300), QByteArray());
        QCOMPARE(tried(*m_alarm, "Meta+B"), QByteArray("available"));
        QVERIFY(press({"ctrl+alt+v"}));
        QCOMPARE(m_alarm->readLine(300), QByteArray());
        QVERIFY(press({"super+b"}));
        QCOMPARE(m_alarm->readLine(), QByteArray("focus"));
    }

private:
    //! The X server hears of who lets a key go and of who wants it from two programs, in either order.
    static bool getsTheShortcut(ChildProcess &child)
    {
        for (int tries = 0; tries < 5; ++tries) {
            child.write("down");
            if (child.readLine() == "shown")
                return true;
            child.write("up");
            if (child.readLine() != "hidden")
                return false;
        }
        return false;
    }
    static QByteArray tried(ChildProcess &child, const QByteArray &keys)
    {
        child.write("try " + keys);
        return child.readLine();
    }
    //! What its window says of how it is reached.
    static QByteArray hint(ChildProcess &child)
    {
        child.write("hint");
        return child.readLine();
    }
    static QString program() { return QStringLiteral(VIGIA_ALARM_PROGRAM); }
    bool press(const QStringList &keys) const { return m_desktop.pressKeys(keys); }
    bool press(std::initializer_list<const char *> keys) const
    {
        QStringList names;
        for (const char *key : keys)
            names.append(QString::fromLatin1(key));
        return m_desktop.pressKeys(names);
    }
    bool someWindowHasTheKeyboard() const
    {
        ChildProcess any;
        return any.start(program(), {QStringLiteral("typist")}, m_desktop.environment())
            && any.readLine(10000) == "focus";
    }
    static bool comes(ChildProcess &child, const QByteArray &line)
    {
        for (int i = 0; i < 5; ++i) {
            const QByteArray said = child.readLine();
            if (said == line)
                return true;
            if (said.isEmpty())
                return false;
        }
        return false;
    }
    //! Where the alarm's red is on the screen; null: nowhere.
    QRect redPart() const
    {
        const QImage screen = m_desktop.screenshot();
        QRect red;
        for (int y = 0; y < screen.height(); y += 4) {
            for (int x = 0; x < screen.width(); x += 4) {
                const QColor color = screen.pixelColor(x, y);
                if (color.red() > 160 && color.green() < 70 && color.blue() < 70)
                    red |= QRect(x, y, 1, 1);
            }
        }
        return red;
    }
    bool isOnScreen() const { return redPart().width() > 200; }

    PrivateDesktop m_desktop;
    std::unique_ptr<ChildProcess> m_typist, m_alarm;
};

} // namespace

QTEST_MAIN(AlarmFocusTest)
#include "alarmfocus_test.moc"
