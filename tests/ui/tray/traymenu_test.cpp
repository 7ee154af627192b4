// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedfacade.h"
#include "tray/traymenu.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const UtcTime noon{Duration(1795694400000)};

QAction *find(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (QAction *within = action->menu() ? find(*action->menu(), text) : nullptr)
            return within;
    }
    return nullptr;
}

class TrayMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_menu = std::make_unique<TrayMenu>(Language::english());
        m_menu->setState(trayState({downMonitor(QStringLiteral("Shop"), noon)}, {}), noon);
    }
    void cleanup() { m_menu.reset(); }

    void everyEntrySaysWhatWasChosen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("signal");
        const auto row = [](const char *text, const char *signal) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(signal);
        };
        row("Open", SIGNAL(openRequested()));
        row("Board", SIGNAL(boardRequested()));
        row("Acknowledge all", SIGNAL(acknowledgeAllRequested()));
        row("Acknowledge all with a note…", SIGNAL(noteForAllRequested()));
        row("Pause all", SIGNAL(pauseAllRequested()));
        row("Away until…", SIGNAL(awayRequested()));
        row("Fire drill…", SIGNAL(drillRequested()));
        row("Settings…", SIGNAL(settingsRequested()));
        row("About Vigia", SIGNAL(aboutRequested()));
        row("Quit (nobody will be watching)", SIGNAL(quitRequested()));
    }
    void everyEntrySaysWhatWasChosen()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, signal);
        QSignalSpy spy(m_menu.get(), signal.constData());
        QAction *action = find(*m_menu, text);
        QVERIFY(action && action->isVisible() && action->isEnabled());
        action->trigger();
        QCOMPARE(spy.size(), 1);
    }

    void theSoundIsMutedForAsLongAsIsChosen()
    {
        std::vector<std::optional<Duration>> asked;
        connect(m_menu.get(), &TrayMenu::muteRequested, m_menu.get(),
            [&](std::optional<Duration> duration) { asked.push_back(duration); });
        for (const auto &text :
            {QStringLiteral("1 h"), QStringLiteral("4 h"), QStringLiteral("8 h"), QStringLiteral("Until I unmute")}) {
            QAction *action = find(*m_menu, text);
            QVERIFY(action);
            action->trigger();
        }
        QCOMPARE(asked, (std::vector<std::optional<Duration>>{1h, 4h, 8h, std::nullopt}));
    }

    void aMutedSoundShowsItsEndAndCanBeTurnedOn()
    {
        QVERIFY(!find(*m_menu, QStringLiteral("Unmute"))->isVisible());
        HealthView health;
        health.generalMute = MuteView{};
        m_menu->setState(trayState({}, health), noon);
        QSignalSpy spy(m_menu.get(), &TrayMenu::unmuteRequested);
        QVERIFY(find(*m_menu, QStringLiteral("Unmute"))->isVisible());
        find(*m_menu, QStringLiteral("Unmute"))->trigger();
        QCOMPARE(spy.size(), 1);
        health.generalMute = MuteView{noon + 1h, false};
        m_menu->setState(trayState({}, health), noon);
        bool saysItsEnd = false;
        for (const QAction *action : m_menu->actions())
            saysItsEnd = saysItsEnd || action->text().startsWith(QStringLiteral("Unmute (off until "));
        QVERIFY(saysItsEnd);
    }

    void allAlertsAreHeldForAsLongAsIsChosen()
    {
        std::vector<std::optional<Duration>> asked;
        connect(m_menu.get(), &TrayMenu::holdAllRequested, m_menu.get(),
            [&](std::optional<Duration> duration) { asked.push_back(duration); });
        QMenu *holds = find(*m_menu, QStringLiteral("Hold all alerts"))->menu();
        QVERIFY(!find(*holds, QStringLiteral("Send alerts again"))->isEnabled());
        MonitorView held = upMonitor(QStringLiteral("A"));
        held.snoozedUntil = noon + 1h;
        m_menu->setState(trayState({held}, {}), noon);
        for (const char *text : {"1 h", "4 h", "Until tomorrow, 8:00", "Send alerts again"})
            find(*holds, QString::fromLatin1(text))->trigger();
        QCOMPARE(asked, (std::vector<std::optional<Duration>>{1h, 4h, std::nullopt, Duration::zero()}));
    }

    void whoIsAwayCanComeBack()
    {
        const auto back = [this] {
            for (QAction *action : m_menu->actions()) {
                if (action->text().startsWith(QStringLiteral("I am back (away until ")))
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QVERIFY(!back());
        HealthView health;
        health.away = AwayView{noon + 1h, QStringLiteral("oncall")};
        m_menu->setState(trayState({}, health), noon);
        QVERIFY(back() && back()->isVisible());
        QSignalSpy spy(m_menu.get(), &TrayMenu::backRequested);
        back()->trigger();
        QCOMPARE(spy.size(), 1);
        m_menu->setState(trayState({}, {}), noon);
        QVERIFY(!back());
    }

    void whatWouldDoNothingCannotBeChosen()
    {
        m_menu->setState(trayState({upMonitor(QStringLiteral("A"))}, {}), noon);
        QVERIFY(!find(*m_menu, QStringLiteral("Acknowledge all"))->isEnabled());
        QVERIFY(!find(*m_menu, QStringLiteral("Acknowledge all with a note…"))->isEnabled());
        QVERIFY(!find(*m_menu, QStringLiteral("Resume all"))->isVisible());
        MonitorView paused = upMonitor(QStringLiteral("A"));
        paused.status = Status::Paused;
        m_menu->setState(trayState({paused}, {}), noon);
        QVERIFY(find(*m_menu, QStringLiteral("Resume all"))->isVisible());
        QVERIFY(!find(*m_menu, QStringLiteral("Pause all"))->isVisible());
    }

    void quittingSaysWhetherAnybodyWatchesThen()
    {
        QVERIFY(find(*m_menu, QStringLiteral("Quit (nobody will be watching)")));
        m_menu->setWatchingGoesOn(true);
        QVERIFY(find(*m_menu, QStringLiteral("Quit")));
    }

    void theFirstLineSaysHowItStands()
    {
        const QAction *first = m_menu->actions().constFirst();
        QCOMPARE(first->text(), QStringLiteral("1 down"));
        QVERIFY(!first->isEnabled());
    }

private:
    std::unique_ptr<TrayMenu> m_menu;
};

} // namespace

QTEST_MAIN(TrayMenuTest)
#include "traymenu_test.moc"
