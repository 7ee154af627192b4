// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm.h"

#include "alarm/alarmwindow.h"
#include "domain/channel.h"
#include "look/theme.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

class AlarmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->status.monitors = {upMonitor(QStringLiteral("Shop")), upMonitor(QStringLiteral("Mail"))};
        m_scene = std::make_unique<Scene>(*m_facade, m_world, m_world);
        m_alarm = std::make_unique<Alarm>(
            *m_facade, *m_scene, m_speech, m_world, m_world, AlarmSettings{.by = QStringLiteral("ana")});
        QTRY_VERIFY(m_scene->isKnown());
    }
    void cleanup()
    {
        m_alarm.reset();
        m_scene.reset();
    }

    void appearsWithAnOutageAndGoesWithIt()
    {
        QVERIFY(!m_alarm->isShown());
        QSignalSpy shown(m_alarm.get(), &Alarm::shownChanged);
        fall("Shop");
        QVERIFY(m_alarm->isShown());
        QVERIFY(says(QStringLiteral("Shop")));
        QVERIFY(says(QStringLiteral("Down for 0 s")));
        QVERIFY(says(QStringLiteral("HTTP 503")));
        m_facade->change(upMonitor(QStringLiteral("Shop")));
        QVERIFY(!m_alarm->isShown());
        QCOMPARE(shown.size(), 2);
    }

    void anOutageThatStandsAtTheStartIsShownToo()
    {
        m_facade->status.monitors[0] = downMonitor(QStringLiteral("Shop"), m_world.utc());
        cleanup();
        m_scene = std::make_unique<Scene>(*m_facade, m_world, m_world);
        QTRY_VERIFY(m_scene->isKnown());
        m_alarm = std::make_unique<Alarm>(*m_facade, *m_scene, m_speech, m_world, m_world, AlarmSettings{});
        QVERIFY(m_alarm->isShown());
    }

    void itsWordsTurnDarkWithTheColours()
    {
        const QPalette before = QApplication::palette();
        AlarmWindow window(m_speech, m_world);
        window.setOutages({downMonitor(QStringLiteral("Shop"), m_world.utc())});
        window.show();
        QApplication::setPalette(ownPalette(Scheme::Dark));
        const QColor wanted = color(Role::Mark, Scheme::Dark);
        const auto found = [&] {
            for (const QLabel *label : window.findChildren<QLabel *>()) {
                if (label->text() == QStringLiteral("Shop"))
                    return label->palette().color(QPalette::WindowText);
            }
            return QColor();
        };
        const bool turned = QTest::qWaitFor([&] { return found() == wanted; });
        QApplication::setPalette(before);
        QVERIFY(turned);
    }

    void countsWhileOneLooks()
    {
        fall("Shop");
        m_world.advance(75s);
        QVERIFY(says(QStringLiteral("Down for 1 min 15 s")));
        m_world.stepWallClock(-24h);
        m_world.advance(1s);
        QVERIFY(says(QStringLiteral("Down for 0 s")));
    }

    void staysOnTopAndDoesNotTakeTheKeyboard()
    {
        fall("Shop");
        AlarmWindow &window = *shownWindow();
        QVERIFY(window.windowFlags() & Qt::WindowStaysOnTopHint);
        QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(window.windowHandle()->flags() & Qt::WindowDoesNotAcceptFocus);
        m_alarm->bringForward();
        QVERIFY(!(window.windowHandle()->flags() & Qt::WindowDoesNotAcceptFocus));
    }

    void saysWhatBringsItTheKeyboard()
    {
        AlarmWindow window(m_speech, m_world);
        window.setOutages({downMonitor(QStringLiteral("Shop"), m_world.utc())});
        const auto *hint = window.findChild<QLabel *>(QStringLiteral("keyboard"));
        QVERIFY(hint);
        QCOMPARE(hint->text(), QStringLiteral("A click into the note brings the keyboard here."));
        window.setShortcut(Qt::META | Qt::Key_B);
        QVERIFY(hint->text().startsWith(QKeySequence(Qt::META | Qt::Key_B).toString(QKeySequence::NativeText)));
        const auto comeBack = qScopeGuard([this] { m_speech.speak(Language::english()); });
        m_speech.speak(*Language::named(QStringLiteral("es")));
        QTRY_VERIFY(hint->text().contains(QStringLiteral("trae aquí el teclado")));
    }

    void severalAreOneWindowWithAList()
    {
        fall("Shop");
        QVERIFY(!list().isVisible());
        fall("Mail");
        QCOMPARE(windows().size(), 1);
        QVERIFY(list().isVisible());
        QCOMPARE(list().model()->rowCount(), 2);
        QVERIFY2(says(QStringLiteral("Shop")), "what one looks at does not change by itself");
    }

    void acknowledgesTheChosenOneInOnesOwnName()
    {
        fall("Shop");
        fall("Mail");
        m_world.advance(1s);
        shownWindow()->findChild<QLineEdit *>()->setText(QStringLiteral("  on it  "));
        click("Acknowledge");
        const auto asked = m_facade->askedFor<command::Acknowledge>();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked.front(),
            (command::Acknowledge{
                scope::Several{{idOf(0)}}, QStringLiteral("ana"), QStringLiteral("on it"), desktopChannel}));
    }

    void enterInTheNoteAcknowledgesToo()
    {
        fall("Shop");
        m_world.advance(1s);
        QTest::keyClicks(shownWindow()->findChild<QLineEdit *>(), QStringLiteral("on it"));
        QTest::keyClick(shownWindow()->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_facade->askedFor<command::Acknowledge>().size(), std::size_t(1));
        QCOMPARE(m_facade->askedFor<command::Acknowledge>()[0].note, QStringLiteral("on it"));
    }

    void acknowledgesAllWhenAsked()
    {
        fall("Shop");
        fall("Mail");
        m_world.advance(1s);
        click("Acknowledge all");
        const auto asked = m_facade->askedFor<command::Acknowledge>();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(std::get<scope::Several>(asked.front().scope).ids.size(), std::size_t(2));
    }

    void mutesUntilTheOutageEnds()
    {
        fall("Shop");
        m_world.advance(1s);
        click("Mute");
        QCOMPARE(m_facade->askedFor<command::Mute>(),
            (std::vector<command::Mute>{{scope::Several{{idOf(0)}}, std::nullopt}}));
    }

    void holdsAlerts()
    {
        fall("Shop");
        const QList<QAction *> holds = shownWindow()->findChild<QMenu *>()->actions();
        QCOMPARE(holds.size(), 3);
        holds[0]->trigger();
        holds[1]->trigger();
        holds[2]->trigger();
        const auto asked = m_facade->askedFor<command::Snooze>();
        QCOMPARE(asked.size(), std::size_t(3));
        QCOMPARE(asked[0], (command::Snooze{scope::Several{{idOf(0)}}, 1h}));
        QCOMPARE(asked[1].duration, Duration(4h));
        const qint64 end = (m_world.utc() + asked[2].duration).time_since_epoch().count();
        const QDateTime morning = QDateTime::fromMSecsSinceEpoch(end);
        QCOMPARE(morning.time(), QTime(8, 0));
        QVERIFY(asked[2].duration > Duration(0) && asked[2].duration <= Duration(33h));
    }

    void opensTheTargetAndTheDashboard()
    {
        QSignalSpy opened(m_alarm.get(), &Alarm::openTargetRequested);
        QSignalSpy shown(m_alarm.get(), &Alarm::showRequested);
        fall("Mail");
        m_world.advance(1s);
        click("Open");
        click("Show in the dashboard");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<MonitorId>(), idOf(1));
        QCOMPARE(shown.size(), 1);
    }

    void aClickThatWasMeantForSomethingElseDoesNothing()
    {
        fall("Shop");
        click("Acknowledge");
        QVERIFY(m_facade->asked.empty());
        m_world.advance(600ms);
        click("Acknowledge");
        QCOMPARE(m_facade->asked.size(), std::size_t(1));
    }

    void aSecondClickDoesNotAnswerTheNextOutage()
    {
        fall("Shop");
        fall("Mail");
        m_world.advance(1s);
        click("Acknowledge");
        MonitorView known = m_facade->status.monitors[0];
        known.acknowledged = AcknowledgementView{QStringLiteral("ana"), {}, m_world.utc()};
        known.sounding = false;
        m_facade->change(known);
        QVERIFY(says(QStringLiteral("Mail")));
        click("Acknowledge");
        QCOMPARE(m_facade->asked.size(), std::size_t(1));
    }

    void saysWhatOthersHaveTakenOnUntilItIsOver()
    {
        fall("Shop");
        fall("Mail");
        MonitorView known = m_facade->status.monitors[0];
        known.acknowledged = AcknowledgementView{QStringLiteral("bob"), QStringLiteral("on it"), m_world.utc()};
        known.sounding = false;
        m_facade->change(known);
        const auto *takenOn = shownWindow()->findChild<QLabel *>(QStringLiteral("takenOn"));
        QCOMPARE(takenOn->text(), QStringLiteral("Shop: acknowledged by bob: on it"));
        QVERIFY(takenOn->isVisible());
        m_facade->change(upMonitor(QStringLiteral("Shop")));
        m_world.advance(1s);
        QVERIFY(takenOn->isHidden());
    }

    void aKeyThatWasMeantForSomethingElseDoesNothing()
    {
        QSignalSpy shown(m_alarm.get(), &Alarm::shownChanged);
        fall("Shop");
        QTest::keyClick(button("Acknowledge"), Qt::Key_Space);
        QTest::keyClick(button("Acknowledge"), Qt::Key_Return);
        QTest::keyClick(shownWindow()->findChild<QLineEdit *>(), Qt::Key_X);
        QTest::keyClick(shownWindow(), Qt::Key_Escape);
        QVERIFY(m_facade->asked.empty());
        QVERIFY(note().isEmpty());
        QVERIFY(m_alarm->isShown());
        m_world.advance(600ms);
        QTest::keyClick(shownWindow()->findChild<QLineEdit *>(), Qt::Key_X);
        QTest::keyClick(button("Acknowledge"), Qt::Key_Space);
        const auto asked = m_facade->askedFor<command::Acknowledge>();
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked.front().note, QStringLiteral("x"));
    }

    void aPressThatBeganWithOneOutageDoesNotAnswerTheNext()
    {
        fall("Shop");
        fall("Mail");
        m_world.advance(1s);
        QTest::mousePress(button("Acknowledge"), Qt::LeftButton);
        m_facade->change(upMonitor(QStringLiteral("Shop")));
        QTest::mouseRelease(button("Acknowledge"), Qt::LeftButton);
        QVERIFY(m_facade->asked.empty());
    }

    void aNoteThatWasGivenIsNotGivenAgain()
    {
        fall("Shop");
        m_world.advance(1s);
        shownWindow()->findChild<QLineEdit *>()->setText(QStringLiteral("on it"));
        click("Acknowledge");
        QTRY_VERIFY(note().isEmpty());
    }

    void aNoteThatCouldNotBeGivenIsKept()
    {
        m_facade->answer = [](const Command &) -> Answer {
            return unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}});
        };
        fall("Shop");
        m_world.advance(1s);
        shownWindow()->findChild<QLineEdit *>()->setText(QStringLiteral("on it"));
        const QString before = everything();
        click("Acknowledge");
        QTRY_VERIFY(everything().size() > before.size());
        QCOMPARE(note(), QStringLiteral("on it"));
    }

    void aNoteIsNotForTheNextOutage()
    {
        fall("Shop");
        fall("Mail");
        shownWindow()->findChild<QLineEdit *>()->setText(QStringLiteral("on it"));
        m_facade->change(upMonitor(QStringLiteral("Shop")));
        QVERIFY(says(QStringLiteral("Mail")));
        QVERIFY(note().isEmpty());
        shownWindow()->findChild<QLineEdit *>()->setText(QStringLiteral("on it"));
        fall("Mail"); // the same monitor, down anew
        QVERIFY(note().isEmpty());
    }

    void aLookThatChangesNothingLeavesTheWindowAsItIs()
    {
        fall("Shop");
        const QSize larger = shownWindow()->size() + QSize(60, 40);
        shownWindow()->resize(larger);
        MonitorView same = m_facade->status.monitors[0];
        same.lastCheck = m_world.utc();
        m_facade->change(same);
        m_world.advance(2s);
        QCOMPARE(shownWindow()->size(), larger);
        fall("Mail");
        QVERIFY(shownWindow()->size() != larger); // the list needs its room
    }

    void whatIsNewAboutAKnownOutageIsSaidWithinASecond()
    {
        fall("Shop");
        MonitorView other = m_facade->status.monitors[0];
        other.evidence.code = 404;
        m_facade->change(other);
        m_world.advance(1s);
        QVERIFY(says(QStringLiteral("HTTP 404")));
        other.severity = Severity::Critical;
        m_facade->change(other);
        m_alarm->raise();
        QVERIFY(says(QStringLiteral("ritical")));
    }

    void raisedItIsShownAgainThoughItWasClosed()
    {
        m_alarm->raise();
        QVERIFY(!m_alarm->isShown());
        fall("Shop");
        shownWindow()->close();
        m_alarm->raise();
        QVERIFY(m_alarm->isShown());
        QVERIFY(shownWindow()->windowHandle()->flags() & Qt::WindowDoesNotAcceptFocus);
    }

    void itDoesNotHoldUpTheEndOfTheProgram()
    {
        fall("Shop");
        QVERIFY(shownWindow()->close()); // what is asked of every window then
        QVERIFY(!shownWindow());
    }

    void closedItComesBackWithTheNextOutageOrWhenAskedFor()
    {
        fall("Shop");
        shownWindow()->close();
        QVERIFY(!m_alarm->isShown());
        MonitorView same = m_facade->status.monitors[0];
        same.lastCheck = m_world.utc();
        m_facade->change(same);
        QVERIFY(!m_alarm->isShown());
        m_alarm->bringForward();
        QVERIFY(m_alarm->isShown());
        shownWindow()->close();
        fall("Mail");
        QVERIFY(m_alarm->isShown());
    }

    void withNothingThatSoundsThereIsNothingToBringForward()
    {
        m_alarm->bringForward();
        QVERIFY(!m_alarm->isShown());
    }

    void theNoteIsShownAsItIs()
    {
        MonitorView outage = downMonitor(QStringLiteral("Shop"), m_world.utc());
        outage.note = QStringLiteral("<b>Restart</b>\ncall \u202eAna");
        m_facade->change(outage);
        QVERIFY(says(QStringLiteral("<b>Restart</b>\ncall \\u202eAna")));
        for (const QLabel *label : shownWindow()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void anEngineThatIsSilentIsSaid()
    {
        fall("Shop");
        Q_EMIT m_facade->ended({});
        QVERIFY(m_alarm->isShown());
        QVERIFY(says(QStringLiteral("No data since ")));
    }

    void aSoundThatIsNotHeardIsSaidWithAWayToItsSettings()
    {
        const QString trouble = QStringLiteral("The alarm cannot be heard: muted. Unmute it.");
        fall("Shop");
        QVERIFY(!button("Sound settings…")->isVisible());
        m_alarm->setSoundTrouble(trouble);
        QVERIFY(says(trouble));
        QSignalSpy wanted(m_alarm.get(), &Alarm::soundSettingsRequested);
        click("Sound settings…");
        QCOMPARE(wanted.size(), 0); // meant for something else
        m_world.advance(1s);
        click("Sound settings…");
        QCOMPARE(wanted.size(), 1);
        m_alarm->setSoundTrouble({});
        QVERIFY(!says(trouble));
        QVERIFY(!button("Sound settings…")->isVisible());
    }

    void aSoundThatWasNotHeardBeforeIsSaidOfTheNextOutageToo()
    {
        m_alarm->setSoundTrouble(QStringLiteral("No device."));
        fall("Shop");
        QVERIFY(says(QStringLiteral("No device.")));
    }

    void whatCouldNotBeDoneIsSaid()
    {
        m_facade->answer = [](const Command &) -> Answer {
            return unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}});
        };
        fall("Shop");
        m_world.advance(1s);
        const QString before = everything();
        click("Mute");
        QTRY_VERIFY(everything().size() > before.size());
    }

    void isOnEveryScreenIfWished()
    {
        AlarmSettings settings;
        settings.onEveryScreen = true;
        m_alarm->setSettings(settings);
        fall("Shop");
        QCOMPARE(windows().size(), QGuiApplication::screens().size());
    }

    void saysWhereThePlatformGivesNoShortcut()
    {
        fall("Shop");
        QCOMPARE(m_alarm->tryShortcut(), ShortcutStanding::NotHere); // offscreen, as on Wayland
        QVERIFY(!m_alarm->hasShortcut());
    }

    void standsWithinTheScreen()
    {
        fall("Shop");
        fall("Mail");
        const QScreen *screen = shownWindow()->screen();
        QVERIFY(screen->availableGeometry().contains(shownWindow()->geometry()));
    }

    void acknowledgeIsTheLargestButton()
    {
        fall("Shop");
        fall("Mail");
        const QSize largest = button("Acknowledge")->size();
        for (const QPushButton *other : shownWindow()->findChildren<QPushButton *>()) {
            if (other != button("Acknowledge"))
                QVERIFY(other->width() * other->height() < largest.width() * largest.height());
        }
    }

private:
    void fall(const char *name)
    {
        static int incident = 0;
        m_facade->change(downMonitor(QString::fromLatin1(name), m_world.utc(), ++incident));
    }
    MonitorId idOf(int position) const { return m_facade->status.monitors[std::size_t(position)].id; }
    static QList<AlarmWindow *> windows()
    {
        QList<AlarmWindow *> shown;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<AlarmWindow *>(widget); window && window->isVisible())
                shown.append(window);
        }
        return shown;
    }
    static AlarmWindow *shownWindow() { return windows().value(0); }
    static QListView &list() { return *shownWindow()->findChild<QListView *>(); }
    static QString everything()
    {
        QStringList texts;
        for (const QLabel *label : shownWindow()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('|')).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    static QString note() { return shownWindow()->findChild<QLineEdit *>()->text(); }
    static bool says(const QString &text) { return everything().contains(text); }
    static QPushButton *button(const char *text)
    {
        const QString wanted = QString::fromUtf8(text);
        QPushButton *found = nullptr;
        for (QPushButton *candidate : shownWindow()->findChildren<QPushButton *>()) {
            const QString label = candidate->text().remove(QLatin1Char('&'));
            if (label == wanted || (!found && label.startsWith(wanted + QLatin1Char(' '))))
                found = candidate;
        }
        return found;
    }
    static void click(const char *text) { QTest::mouseClick(button(text), Qt::LeftButton); }

    test::SimulatedWorld m_world;
    Speech m_speech{Language::english()};
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace

QTEST_MAIN(AlarmTest)
#include "alarm_test.moc"
