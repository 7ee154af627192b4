// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarm.h"

#include "alarm/alarmwindow.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include <QApplication>
#include <QCursor>
#include <QScreen>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

//! On two screens (twoscreens.json).
class AlarmScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(QGuiApplication::screens().size(), 2);
        m_facade = std::make_unique<ScriptedFacade>();
        m_facade->status.monitors = {upMonitor(u"Shop"_s), upMonitor(u"Mail"_s)};
        m_scene = std::make_unique<Scene>(*m_facade, m_world, m_world);
        m_alarm = std::make_unique<Alarm>(*m_facade, *m_scene, m_speech, m_world, m_world, AlarmSettings{});
        QTRY_VERIFY(m_scene->isKnown());
    }
    void cleanup()
    {
        m_alarm.reset();
        m_scene.reset();
    }

    void comesWhereThePointerIs()
    {
        for (const QString &screen : {u"right"_s, u"left"_s, u"right"_s}) {
            pointAt(screen);
            fall(u"Shop"_s);
            QCOMPARE(shownOn(), QStringList{screen});
            m_facade->change(upMonitor(u"Shop"_s));
            QVERIFY(!m_alarm->isShown());
        }
    }

    void staysWhereItIsWhileItIsShown()
    {
        pointAt(u"left"_s);
        fall(u"Shop"_s);
        pointAt(u"right"_s);
        fall(u"Mail"_s);
        QCOMPARE(shownOn(), QStringList{u"left"_s});
    }

    void comesOnEveryScreenIfWished()
    {
        m_alarm->setSettings({.onEveryScreen = true});
        fall(u"Shop"_s);
        QStringList screens = shownOn();
        screens.sort();
        QCOMPARE(screens, (QStringList{u"left"_s, u"right"_s}));
    }

private:
    static void pointAt(const QString &name)
    {
        for (const QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == name)
                QCursor::setPos(screen->geometry().center());
        }
    }
    void fall(const QString &name) { m_facade->change(downMonitor(name, m_world.utc(), ++m_incident)); }
    static QStringList shownOn()
    {
        QStringList screens;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (const auto *window = qobject_cast<const AlarmWindow *>(widget); window && window->isVisible())
                screens += QGuiApplication::screenAt(window->geometry().center())->name();
        }
        return screens;
    }

    test::SimulatedWorld m_world;
    Speech m_speech{Language::english()};
    int m_incident = 0;
    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Alarm> m_alarm;
};

QTEST_MAIN(AlarmScreensTest)
#include "alarmscreens_test.moc"
