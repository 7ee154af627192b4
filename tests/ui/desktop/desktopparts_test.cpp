// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/aboutdialog.h"
#include "desktop/announcer.h"
#include "desktop/bell.h"
#include "desktop/desktoparguments.h"
#include "desktop/mutereminder.h"
#include "desktop/preferenceskeeper.h"
#include "desktop/quitquestion.h"
#include "desktop/singledesktop.h"
#include "notify/notificationtext.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

class FakeNotifier final : public Notifier
{
    Q_OBJECT

public:
    void show(const Notification &notification) override { shownNow[notification.key] = notification; }
    void update(const Notification &notification) override
    {
        if (shownNow.contains(notification.key))
            show(notification);
    }
    void close(const QString &key) override { shownNow.remove(key); }

    QMap<QString, Notification> shownNow;
};

constexpr UtcTime noon{std::chrono::hours(24 * 365 * 56 + 12)};

} // namespace

class DesktopPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void understandsItsArguments_data();
    void understandsItsArguments();
    void startsTheSameAgain();
    void ringsForOutagesThatSound();
    void knowsWhatAnAnswerSilences();
    void letsOneDesktopRunPerDataFolder();
    void tellsThatTheFirstOneDoesNotAnswer();
    void takesTheFolderOfAKilledOne();
    void keepsWindowsAndPreferences();
    void givesAllThatItIsAboutToBeCopied();

    void asksAgainAfterADayWithoutSound();
    void decidesNothingWhereTheQuestionIsClosed_data();
    void decidesNothingWhereTheQuestionIsClosed();

    void showsAnOutageOnce();
    void showsManyAtOnceAsOne();
    void showsInTheSamePlaceWhatBeginsSoonAfter();
    void showsByItselfWhatBeginsLater();
    void showsADrillByItself();
    void takesOutOfItWhatIsAnsweredOrOver();
    void leavesAloneWhatAPersonTookAway();
    void remindsWhereItIsShownAlready();
    void answersForNothingThatJustCameIn();
    void showsManyThatComeBackOneAfterTheOtherAsOne();
    void keepsAnOutageThatTookThePlaceOfARecovery();
    void closesWhatIsAcknowledged();
    void letsARecoveryTakeTheOutagesPlace();
    void saysNothingWhereNothingIsWanted();
    void acknowledgesFromTheNotification();
    void asksForANoteOnlyOfWhatWasRead();
    void showsAgainWhatWasNotAcknowledged();
    void saysQuietlyWhoAcknowledgedElsewhere_data();
    void saysQuietlyWhoAcknowledgedElsewhere();
    void saysOfSeveralAcknowledgedAtOnceInOne();
    void saysByItselfThatADrillIsAcknowledged();
    void leavesToTheRecoveryWhatIsOverByNow();
    void opensTheMonitorAlsoAfterItWasToldAgain();
    void acknowledgesAWarning();
    void aWarningGoesWhenItIsOver();
    void offersNoAnswerThatWouldBeRefused();
    void showsATestAlsoWhereNothingIsWanted();

private:
    void raise(AlertKind kind, const MonitorView &monitor)
    {
        Q_EMIT m_facade->alertRaised({kind, monitor, noon, noon});
    }

    std::unique_ptr<ScriptedFacade> m_facade;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Announcer> m_announcer;
    FakeNotifier *m_notifier = nullptr;
    SystemClock m_clock;
    QtTimers m_timers;
    //! What is shown in one piece, as title and body; where it is in several all of it.
    QString shownText() const
    {
        QStringList all;
        for (const Notification &notification : m_notifier->shownNow)
            all.append(notification.title + u": "_s + QString(notification.body).replace(u'\n', u' '));
        return all.join(u" | "_s).replace(u"(s)"_s, u"s"_s);
    }
    //! One after the other, and as long as they are shown.
    void fall(const QStringList &names, Duration wait = std::chrono::seconds(5))
    {
        for (const QString &name : names) {
            m_world.advance(wait);
            raise(AlertKind::Down, downMonitor(name, noon));
            QTRY_VERIFY2(shownText().contains(name), qPrintable(shownText()));
        }
    }
    static MonitorView acknowledged(const QString &name, const AcknowledgementView &how = {u"ben"_s, {}, noon})
    {
        MonitorView monitor = downMonitor(name, noon);
        monitor.acknowledged = how;
        return monitor;
    }
    void acknowledge(const QString &name) { m_facade->change(acknowledged(name)); }

    test::SimulatedWorld m_world;
    Speech m_speech{Language::english()};
};

void DesktopPartsTest::init()
{
    m_announcer.reset();
    m_scene.reset();
    m_facade = std::make_unique<ScriptedFacade>();
    for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s})
        m_facade->status.monitors.push_back(downMonitor(name, noon));
    m_scene = std::make_unique<Scene>(*m_facade, m_clock, m_timers);
    QTRY_VERIFY(m_scene->isKnown());
    auto notifier = std::make_unique<FakeNotifier>();
    m_notifier = notifier.get();
    m_announcer = std::make_unique<Announcer>(*m_facade, *m_scene, m_speech, m_world, std::move(notifier), u"ana"_s);
}

void DesktopPartsTest::understandsItsArguments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("minimized");
    QTest::newRow("none") << QStringList{} << true << QString() << false;
    QTest::newRow("minimized") << QStringList{u"--minimized"_s} << true << QString() << true;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"/x y"_s} << true << u"/x y"_s << false;
    QTest::newRow("profile=") << QStringList{u"--profile=/x"_s, u"--minimized"_s} << true << u"/x"_s << true;
    QTest::newRow("profile of nothing") << QStringList{u"--profile"_s} << false << QString() << false;
    QTest::newRow("empty profile") << QStringList{u"--profile="_s} << false << QString() << false;
    QTest::newRow("unknown") << QStringList{u"--minimised"_s} << false << QString() << false;
    QTest::newRow("a file") << QStringList{u"x.yml"_s} << false << QString() << false;
}

void DesktopPartsTest::understandsItsArguments()
{
    QFETCH(QStringList, words);
    const auto arguments = parseDesktopArguments(words);
    QTEST(arguments.has_value(), "understood");
    if (arguments) {
        QTEST(arguments->profile, "profile");
        QTEST(arguments->minimized, "minimized");
    }
}

void DesktopPartsTest::startsTheSameAgain()
{
    const auto arguments = parseDesktopArguments({u"--profile"_s, u"/srv/ñ"_s});
    const auto again = parseDesktopArguments(wordsToRestart(*arguments, false));
    QVERIFY(again);
    QCOMPARE(again->profile, u"/srv/ñ"_s);
    QVERIFY(again->minimized);
    QVERIFY(!parseDesktopArguments(wordsToRestart(*arguments, true))->minimized);
}

void DesktopPartsTest::ringsForOutagesThatSound()
{
    MonitorView muted = downMonitor(u"Mail"_s, noon);
    muted.sounding = false;
    const MonitorView first = downMonitor(u"Shop"_s, noon, 1);
    const MonitorView second = downMonitor(u"Shop"_s, noon, 2);
    QVERIFY(soundingOutages({upMonitor(u"Up"_s), muted}).isEmpty());
    QCOMPARE(soundingOutages({first, muted}).size(), 1);
    QVERIFY(soundingOutages({first}) != soundingOutages({second})); // a new outage rings anew
}

void DesktopPartsTest::knowsWhatAnAnswerSilences()
{
    MonitorView shop = downMonitor(u"Shop"_s, noon);
    shop.group = u"Web"_s;
    const std::vector<MonitorView> monitors{shop, downMonitor(u"Mail"_s, noon)};
    const auto count = [&](const Command &command) { return silencedBy(command, monitors).size(); };
    QCOMPARE(count(command::Acknowledge{scope::One{u"Shop"_s}, {}, {}}), 1);
    QCOMPARE(count(command::Mute{scope::Several{{shop.id}}, {}}), 1);
    QCOMPARE(count(command::Snooze{scope::Group{u"Web"_s}, std::chrono::hours(1)}), 1);
    QCOMPARE(count(command::Mute{scope::All{}, {}}), 2);
    QCOMPARE(count(command::CheckNow{scope::All{}}), 0);
}

void DesktopPartsTest::tellsThatTheFirstOneDoesNotAnswer()
{
    const QTemporaryDir dir;
    QLockFile held(dir.filePath(u"desktop.lock"_s));
    QVERIFY(held.tryLock(0));
    SingleDesktop second(dir.filePath(u"desktop.lock"_s), dir.filePath(u"desktop"_s));
    QVERIFY(!second.isFirst());
    std::optional<bool> heard;
    second.raiseFirst([&heard](bool answer) { heard = answer; });
    QVERIFY(!heard); // who asks is not waiting yet
    QTRY_VERIFY(heard);
    QVERIFY(!*heard);
}

void DesktopPartsTest::letsOneDesktopRunPerDataFolder()
{
    const QTemporaryDir dir;
    SingleDesktop first(dir.filePath(u"desktop.lock"_s), dir.filePath(u"desktop"_s));
    SingleDesktop second(dir.filePath(u"desktop.lock"_s), dir.filePath(u"desktop"_s));
    QVERIFY(first.isFirst());
    QVERIFY(!second.isFirst());
    QSignalSpy raised(&first, &SingleDesktop::raiseRequested);
    std::optional<bool> heard;
    second.raiseFirst([&heard](bool answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QVERIFY(*heard);
    QCOMPARE(raised.size(), 1);
}

void DesktopPartsTest::takesTheFolderOfAKilledOne()
{
    const QTemporaryDir dir;
    QFile left(dir.filePath(u"desktop"_s)); // a socket's name that a killed one left behind
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleDesktop next(dir.filePath(u"desktop.lock"_s), dir.filePath(u"desktop"_s));
    QVERIFY(next.isFirst());
    SingleDesktop another(dir.filePath(u"desktop.lock"_s), dir.filePath(u"desktop"_s));
    std::optional<bool> heard;
    another.raiseFirst([&heard](bool answer) { heard = answer; });
    QTRY_VERIFY(heard);
    QVERIFY(*heard);
}

void DesktopPartsTest::givesAllThatItIsAboutToBeCopied()
{
    AboutDialog about(u"1.2.3"_s, u"/home/<b>ana</b>/vigia"_s);
    about.show();
    for (QPushButton *button : about.findChildren<QPushButton *>()) {
        if (button->text() == u"&Copy all")
            button->click();
    }
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], u"Vigia 1.2.3"_s);
    QVERIFY(lines[2].contains(u"GNU General Public License"_s));
    QCOMPARE(lines[3], u"Data folder: /home/<b>ana</b>/vigia"_s);
    QCOMPARE(lines[4], u"Qt: "_s + QString::fromLatin1(qVersion()));
}

void DesktopPartsTest::keepsWindowsAndPreferences()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"desktop.ini"_s);
    {
        PreferencesKeeper keeper(file);
        DesktopPreferences preferences = keeper.get();
        preferences.language = u"ru"_s;
        keeper.set(preferences);
        keeper.setWindow(u"board"_s, "1 2 3 4");
    }
    const PreferencesKeeper again(file);
    QCOMPARE(again.get().language, u"ru"_s);
    QCOMPARE(again.window(u"board"_s), QByteArray("1 2 3 4"));
}

void DesktopPartsTest::asksAgainAfterADayWithoutSound()
{
    const QTemporaryDir dir;
    PreferencesKeeper keeper(dir.filePath(u"desktop.ini"_s));
    Theme theme;
    const DeskWorld world{*m_facade, *m_scene, m_speech, theme, m_clock, m_timers, u"ana"_s};
    MuteReminder reminder(world, keeper);
    const auto mute = [this](const std::optional<MuteView> &general) {
        HealthView health = m_facade->status.health;
        health.generalMute = general;
        Q_EMIT m_facade->healthChanged(health);
    };
    mute(MuteView{m_clock.utc() + std::chrono::hours(8), false});
    QVERIFY(keeper.window(u"muted-since"_s).isEmpty()); // it ends by itself
    mute(MuteView{});
    QVERIFY(!keeper.window(u"muted-since"_s).isEmpty());
    QVERIFY(!reminder.isAsking());
    const UtcTime yesterday = m_clock.utc() - MuteReminder::patience;
    keeper.setWindow(u"muted-since"_s, QByteArray::number(yesterday.time_since_epoch().count()));
    mute(std::nullopt);
    QVERIFY(!reminder.isAsking());
    mute(MuteView{});
    QVERIFY(!reminder.isAsking()); // a new one: its day begins now
    keeper.setWindow(u"muted-since"_s, QByteArray::number(yesterday.time_since_epoch().count()));
    HealthView health = m_facade->status.health;
    health.generalMute = MuteView{};
    health.lastCheck = m_clock.utc();
    Q_EMIT m_facade->healthChanged(health);
    QVERIFY(reminder.isAsking());
}

void DesktopPartsTest::decidesNothingWhereTheQuestionIsClosed_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("byKey");
    for (const bool hasTray : {true, false}) {
        for (const bool byKey : {true, false})
            QTest::addRow("tray %d, key %d", hasTray, byKey) << hasTray << byKey;
    }
}

void DesktopPartsTest::decidesNothingWhereTheQuestionIsClosed()
{
    QFETCH(bool, hasTray);
    QFETCH(bool, byKey);
    QStringList done;
    const QPointer<QMessageBox> box = askWhetherToQuit(
        hasTray, [&done] { done += u"quit"_s; }, [&done] { done += u"minimise"_s; });
    QVERIFY(QTest::qWaitForWindowExposed(box));
    if (byKey)
        QTest::keyClick(box, Qt::Key_Escape);
    else
        box->close();
    QTRY_VERIFY(!box);
    QCOMPARE(done, QStringList());
}

void DesktopPartsTest::showsAnOutageOnce()
{
    const MonitorView shop = m_facade->status.monitors.front();
    raise(AlertKind::Down, shop);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY(m_notifier->shownNow.contains(outageKey(shop)));
    raise(AlertKind::Still, shop);
    QTRY_COMPARE(
        m_notifier->shownNow[outageKey(shop)], outageNotification(shop, {m_speech.language(), m_world.utc()}, true));
    QCOMPARE(m_notifier->shownNow.size(), 1);
}

void DesktopPartsTest::showsManyAtOnceAsOne()
{
    for (const MonitorView &monitor : m_facade->status.monitors)
        raise(AlertKind::Down, monitor);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    for (const MonitorView &monitor : m_facade->status.monitors)
        QVERIFY(m_notifier->shownNow.first().title.contains(u'3')
            || m_notifier->shownNow.first().body.contains(monitor.name));
}

//! One server behind them all: it is one notification, from the first moment on, and a click opens the dashboard.
void DesktopPartsTest::showsInTheSamePlaceWhatBeginsSoonAfter()
{
    QSignalSpy opened(m_announcer.get(), &Announcer::openRequested);
    fall({u"Shop"_s});
    QVERIFY2(shownText().startsWith(u"Shop: Down: "_s), qPrintable(shownText()));
    const QString key = m_notifier->shownNow.firstKey();
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Open);
    QCOMPARE(opened.takeFirst().at(0).value<MonitorId>(), downMonitor(u"Shop"_s, noon).id);
    fall({u"Mail"_s, u"Wiki"_s}, Announcer::together - std::chrono::seconds(1));
    QCOMPARE(shownText(), u"3 outages: Shop Mail Wiki"_s);
    QCOMPARE(m_notifier->shownNow.firstKey(), key);
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Open);
    QVERIFY(opened.takeFirst().at(0).value<MonitorId>().isEmpty());
    m_world.advance(std::chrono::seconds(2));
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Acknowledge);
    const auto asked = m_facade->askedFor<command::Acknowledge>();
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(std::get<scope::Several>(asked.front().scope).ids.size(), std::size_t(3));
}

void DesktopPartsTest::showsByItselfWhatBeginsLater()
{
    fall({u"Shop"_s});
    fall({u"Mail"_s}, Announcer::together + std::chrono::seconds(1));
    QCOMPARE(m_notifier->shownNow.size(), 2);
    fall({u"Wiki"_s});
    QCOMPARE(m_notifier->shownNow.size(), 2);
    QVERIFY2(shownText().contains(u"2 outages: Mail Wiki"_s), qPrintable(shownText()));
}

void DesktopPartsTest::showsADrillByItself()
{
    MonitorView drill = downMonitor(u"Rehearsal"_s, noon);
    drill.drill = true;
    m_facade->status.monitors.push_back(drill);
    m_facade->reconfigure(m_facade->status);
    QTRY_VERIFY(m_scene->find(drill.id));
    fall({u"Shop"_s});
    raise(AlertKind::Down, drill);
    QTRY_COMPARE(m_notifier->shownNow.size(), 2);
    fall({u"Mail"_s});
    QCOMPARE(m_notifier->shownNow.size(), 2);
    QVERIFY2(shownText().contains(u"2 outages: Shop Mail"_s), qPrintable(shownText()));
    QVERIFY2(shownText().contains(u"Rehearsal: "_s), qPrintable(shownText()));
}

void DesktopPartsTest::takesOutOfItWhatIsAnsweredOrOver()
{
    fall({u"Shop"_s, u"Mail"_s, u"Wiki"_s});
    const QString key = m_notifier->shownNow.firstKey();
    acknowledge(u"Mail"_s);
    QTRY_COMPARE(shownText(), u"2 outages: Shop Wiki"_s);
    const MonitorView up = upMonitor(u"Shop"_s); // which was the first there
    m_facade->change(up);
    raise(AlertKind::Up, up);
    QTRY_COMPARE(m_notifier->shownNow.size(), 2);
    QTRY_VERIFY2(shownText().contains(u"Wiki: Down: "_s), qPrintable(shownText()));
    QVERIFY2(shownText().contains(u"Shop: back to normal: "_s), qPrintable(shownText()));
    QCOMPARE(m_notifier->shownNow[key].title, u"Wiki: Down"_s);
    QSignalSpy opened(m_announcer.get(), &Announcer::openRequested);
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Open);
    QCOMPARE(opened.takeFirst().at(0).value<MonitorId>(), downMonitor(u"Wiki"_s, noon).id);
    acknowledge(u"Wiki"_s);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY(!m_notifier->shownNow.contains(key));
    // It falls again, and nothing says that it is back.
    const MonitorView again = downMonitor(u"Shop"_s, noon, 2);
    m_facade->change(again);
    raise(AlertKind::Down, again);
    QTRY_VERIFY2(shownText().startsWith(u"Shop: Down: "_s), qPrintable(shownText()));
    QCOMPARE(m_notifier->shownNow.size(), 1);
}

void DesktopPartsTest::leavesAloneWhatAPersonTookAway()
{
    fall({u"Shop"_s, u"Mail"_s});
    m_notifier->shownNow.clear();
    acknowledge(u"Mail"_s);
    fall({u"Wiki"_s}, Announcer::together + std::chrono::seconds(1)); // by then all else has been said
    QVERIFY2(shownText().startsWith(u"Wiki: Down: "_s), qPrintable(shownText()));
    QCOMPARE(m_notifier->shownNow.size(), 1);
}

void DesktopPartsTest::remindsWhereItIsShownAlready()
{
    fall({u"Shop"_s, u"Mail"_s});
    m_notifier->shownNow.clear(); // taken away meanwhile
    m_world.advance(std::chrono::minutes(15));
    raise(AlertKind::Still, downMonitor(u"Mail"_s, noon));
    QTRY_COMPARE(shownText(), u"2 outages: Shop Mail"_s);
}

//! It may have come under the pointer while the button was being pressed.
void DesktopPartsTest::answersForNothingThatJustCameIn()
{
    fall({u"Shop"_s});
    const QString key = m_notifier->shownNow.firstKey();
    fall({u"Mail"_s});
    QCOMPARE(shownText(), u"2 outages: Shop Mail"_s);
    m_notifier->shownNow.clear(); // the desktop takes it away with the answer
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Acknowledge);
    const auto asked = m_facade->askedFor<command::Acknowledge>();
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked.front().scope == Scope(scope::Several{{downMonitor(u"Shop"_s, noon).id}}));
    QVERIFY2(shownText().startsWith(u"Mail: Down: "_s), qPrintable(shownText()));
}

void DesktopPartsTest::showsManyThatComeBackOneAfterTheOtherAsOne()
{
    fall({u"Shop"_s, u"Mail"_s, u"Wiki"_s});
    for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s}) {
        m_world.advance(std::chrono::seconds(5));
        const MonitorView up = upMonitor(name);
        m_facade->change(up);
        raise(AlertKind::Up, up);
        QTRY_VERIFY2(
            shownText().contains(name + u": back"_s) || shownText().contains(u"are back"_s), qPrintable(shownText()));
    }
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY2(shownText().endsWith(u": Shop, Mail, Wiki"_s), qPrintable(shownText()));
}

//! Several recoveries are shown as one, and each of theirs goes: but not what is shown there by now.
void DesktopPartsTest::keepsAnOutageThatTookThePlaceOfARecovery()
{
    m_facade->status.monitors.push_back(downMonitor(u"Git"_s, noon));
    m_facade->reconfigure(m_facade->status);
    QTRY_VERIFY(m_scene->find(upMonitor(u"Git"_s).id));
    fall({u"Shop"_s, u"Mail"_s});
    const QString key = m_notifier->shownNow.firstKey();
    const auto comesBack = [this](const QString &name) {
        const MonitorView up = upMonitor(name);
        raise(AlertKind::Up, up);
        const bool isTold = QTest::qWaitFor(
            [&] { return shownText().contains(name + u": back"_s) || shownText().contains(u"are back"_s); });
        m_facade->change(up);
        return isTold;
    };
    QVERIFY(comesBack(u"Shop"_s));
    QVERIFY(comesBack(u"Mail"_s));
    QCOMPARE(m_notifier->shownNow.value(key).title, u"Mail: back to normal"_s); // in the place of both
    const MonitorView again = downMonitor(u"Shop"_s, noon, 2);
    m_facade->change(again);
    raise(AlertKind::Down, again);
    QTRY_COMPARE(m_notifier->shownNow.value(key).title, u"Shop: Down"_s);
    for (const QString &name : {u"Wiki"_s, u"Git"_s, u"Mail"_s})
        QVERIFY2(comesBack(name), qPrintable(name + u" after "_s + shownText()));
    QTRY_VERIFY2(shownText().contains(u"are back: Wiki, Git, Mail"_s), qPrintable(shownText()));
    QCOMPARE(m_notifier->shownNow.value(key).title, u"Shop: Down"_s);
}

void DesktopPartsTest::closesWhatIsAcknowledged()
{
    MonitorView shop = m_facade->status.monitors.front();
    raise(AlertKind::Down, shop);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    shop.acknowledged = AcknowledgementView{u"ben"_s, {}, noon};
    m_facade->change(shop);
    QTRY_VERIFY(m_notifier->shownNow.isEmpty());
}

void DesktopPartsTest::letsARecoveryTakeTheOutagesPlace()
{
    MonitorView shop = m_facade->status.monitors.front();
    raise(AlertKind::Down, shop);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    const QString alarm = m_notifier->shownNow.first().title;
    MonitorView up = upMonitor(u"Shop"_s);
    raise(AlertKind::Up, up);
    m_facade->change(up);
    QTRY_VERIFY(!m_notifier->shownNow.isEmpty() && m_notifier->shownNow.first().title != alarm);
    QCOMPARE(m_notifier->shownNow.size(), 1);
}

void DesktopPartsTest::saysNothingWhereNothingIsWanted()
{
    m_announcer->setWanted(false);
    raise(AlertKind::Down, m_facade->status.monitors.front());
    m_announcer->setWanted(true);
    raise(AlertKind::Down, m_facade->status.monitors.back());
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY(m_notifier->shownNow.contains(outageKey(m_facade->status.monitors.back())));
}

void DesktopPartsTest::acknowledgesFromTheNotification()
{
    const MonitorView shop = m_facade->status.monitors.front();
    raise(AlertKind::Down, shop);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    Q_EMIT m_notifier->actionChosen(outageKey(shop), NotificationAction::Acknowledge);
    const auto asked = m_facade->askedFor<command::Acknowledge>();
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked.front().scope == Scope(scope::Several{{shop.id}}));
    QCOMPARE(asked.front().by, u"ana"_s);
    QCOMPARE(asked.front().channel, u"desktop"_s); // who acknowledges here is not told
}

void DesktopPartsTest::asksForANoteOnlyOfWhatWasRead()
{
    QSignalSpy wanted(m_announcer.get(), &Announcer::noteRequested);
    fall({u"Shop"_s});
    const QString key = m_notifier->shownNow.firstKey();
    fall({u"Mail"_s});
    m_notifier->shownNow.clear(); // the desktop takes it away with the answer
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::AcknowledgeWithNote);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<std::vector<MonitorId>>(), std::vector{downMonitor(u"Shop"_s, noon).id});
    QVERIFY(m_facade->asked.empty());
    QVERIFY2(shownText().startsWith(u"Mail: Down: "_s), qPrintable(shownText()));
}

//! The desktop has taken it away with the answer, but nothing has been answered.
void DesktopPartsTest::showsAgainWhatWasNotAcknowledged()
{
    const MonitorId shop = downMonitor(u"Shop"_s, noon).id;
    MonitorView slow = upMonitor(u"Wiki"_s);
    slow.status = Status::Degraded;
    m_facade->change(slow);
    raise(AlertKind::Degraded, slow);
    fall({u"Shop"_s, u"Mail"_s});
    const auto before = std::exchange(m_notifier->shownNow, {});
    QCOMPARE(before.size(), 2);
    m_announcer->showAgain({shop, slow.id});
    QCOMPARE(m_notifier->shownNow.keys(), before.keys());
    QVERIFY2(shownText().contains(u"2 outages: Shop Mail"_s), qPrintable(shownText()));
    m_facade->change(upMonitor(u"Wiki"_s));
    acknowledge(u"Shop"_s);
    m_notifier->shownNow.clear();
    m_announcer->showAgain({shop, slow.id});
    QCOMPARE(shownText(), QString());
    m_announcer->setWanted(false);
    m_announcer->showAgain({downMonitor(u"Mail"_s, noon).id});
    QCOMPARE(shownText(), QString());
}

void DesktopPartsTest::saysQuietlyWhoAcknowledgedElsewhere_data()
{
    QTest::addColumn<bool>("sceneFirst");
    QTest::newRow("the scene knows it first") << true;
    QTest::newRow("the scene knows it later") << false;
}

void DesktopPartsTest::saysQuietlyWhoAcknowledgedElsewhere()
{
    QFETCH(bool, sceneFirst);
    fall({u"Shop"_s, u"Mail"_s});
    const QString key = m_notifier->shownNow.firstKey();
    const auto acknowledgeElsewhere = [&](const QString &name) {
        const MonitorView monitor = acknowledged(name, {u"Ana (Telegram)"_s, u"restarting it"_s, noon});
        if (sceneFirst)
            m_facade->change(monitor);
        raise(AlertKind::Acknowledged, monitor);
        const bool isTold = QTest::qWaitFor(
            [&] { return shownText().contains(name + u": acknowledged by Ana (Telegram): restarting it "_s); });
        if (!sceneFirst)
            m_facade->change(monitor);
        return isTold;
    };
    QVERIFY(acknowledgeElsewhere(u"Mail"_s));
    QTRY_COMPARE(m_notifier->shownNow.value(key).title, u"Shop: Down"_s);
    m_notifier->shownNow.remove(outageKey(downMonitor(u"Mail"_s, noon))); // its time is over
    QCOMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY(acknowledgeElsewhere(u"Shop"_s));
    QCOMPARE(m_notifier->shownNow.keys(), QStringList{key});
    const Notification &quiet = m_notifier->shownNow.first();
    QVERIFY(quiet.urgency == Urgency::Low && !quiet.stays && quiet.actions.empty());
    QSignalSpy opened(m_announcer.get(), &Announcer::openRequested);
    Q_EMIT m_notifier->actionChosen(key, NotificationAction::Open);
    QCOMPARE(opened.takeFirst().at(0).value<MonitorId>(), downMonitor(u"Shop"_s, noon).id);
}

void DesktopPartsTest::saysOfSeveralAcknowledgedAtOnceInOne()
{
    fall({u"Shop"_s, u"Mail"_s, u"Wiki"_s});
    for (const QString &name : {u"Shop"_s, u"Mail"_s, u"Wiki"_s}) {
        acknowledge(name);
        raise(AlertKind::Acknowledged, acknowledged(name));
    }
    QTRY_COMPARE(shownText(), u"3 outages acknowledged by ben: Shop Mail Wiki"_s);
    QCOMPARE(m_notifier->shownNow.size(), 1);
}

void DesktopPartsTest::saysByItselfThatADrillIsAcknowledged()
{
    MonitorView drill = downMonitor(u"Rehearsal"_s, noon);
    drill.drill = true;
    m_facade->status.monitors.push_back(drill);
    m_facade->reconfigure(m_facade->status);
    QTRY_VERIFY(m_scene->find(drill.id));
    fall({u"Shop"_s, u"Mail"_s});
    raise(AlertKind::Down, drill);
    QTRY_COMPARE(m_notifier->shownNow.size(), 2);
    drill.acknowledged = AcknowledgementView{u"ben"_s, {}, noon};
    for (const MonitorView &monitor : {acknowledged(u"Shop"_s), drill, acknowledged(u"Mail"_s)}) {
        m_facade->change(monitor);
        raise(AlertKind::Acknowledged, monitor);
    }
    QTRY_VERIFY2(shownText().contains(u"2 outages acknowledged by ben: Shop Mail"_s), qPrintable(shownText()));
    QCOMPARE(m_notifier->shownNow.size(), 2);
    QVERIFY2(shownText().contains(u"Rehearsal: acknowledged by ben"_s), qPrintable(shownText()));
}

void DesktopPartsTest::leavesToTheRecoveryWhatIsOverByNow()
{
    fall({u"Shop"_s});
    const MonitorView up = upMonitor(u"Shop"_s); // an alert has its monitor as it is when it is told
    m_facade->change(up);
    raise(AlertKind::Acknowledged, up);
    fall({u"Mail"_s}, Announcer::together + std::chrono::seconds(1)); // by then all else has been said
    QCOMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY2(shownText().startsWith(u"Mail: Down: "_s), qPrintable(shownText()));
}

void DesktopPartsTest::opensTheMonitorAlsoAfterItWasToldAgain()
{
    const MonitorView shop = m_facade->status.monitors.front();
    QSignalSpy opened(m_announcer.get(), &Announcer::openRequested);
    for (const AlertKind kind : {AlertKind::Down, AlertKind::Still}) {
        m_notifier->shownNow.clear();
        raise(kind, shop);
        QTRY_COMPARE(m_notifier->shownNow.size(), 1);
        Q_EMIT m_notifier->actionChosen(outageKey(shop), NotificationAction::Open);
        QCOMPARE(opened.takeFirst().at(0).value<MonitorId>(), shop.id);
    }
    MonitorView up = upMonitor(u"Shop"_s);
    raise(AlertKind::Up, up);
    m_facade->change(up);
    QTRY_VERIFY(m_notifier->shownNow.value(outageKey(shop)).actions.empty());
    Q_EMIT m_notifier->actionChosen(outageKey(shop), NotificationAction::Open);
    QCOMPARE(opened.takeFirst().at(0).value<MonitorId>(), shop.id);
}

void DesktopPartsTest::acknowledgesAWarning()
{
    MonitorView slow = upMonitor(u"Shop"_s);
    slow.status = Status::Degraded;
    m_facade->change(slow);
    raise(AlertKind::Degraded, slow);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QCOMPARE(m_notifier->shownNow[warningKey(slow)].actions,
        (std::vector{NotificationAction::Acknowledge, NotificationAction::AcknowledgeWithNote}));
    Q_EMIT m_notifier->actionChosen(warningKey(slow), NotificationAction::Acknowledge);
    const auto asked = m_facade->askedFor<command::Acknowledge>();
    QCOMPARE(asked.size(), std::size_t(1));
    QVERIFY(asked.front().scope == Scope(scope::Several{{slow.id}}));
    slow.acknowledged = AcknowledgementView{u"ana"_s, {}, noon};
    m_facade->change(slow);
    QTRY_VERIFY(m_notifier->shownNow.isEmpty());
}

void DesktopPartsTest::aWarningGoesWhenItIsOver()
{
    MonitorView slow = upMonitor(u"Shop"_s);
    slow.status = Status::Degraded;
    m_facade->change(slow);
    raise(AlertKind::Degraded, slow);
    QTRY_VERIFY(m_notifier->shownNow.contains(warningKey(slow)));
    const MonitorView well = upMonitor(u"Shop"_s);
    m_facade->change(well);
    raise(AlertKind::WarningEnded, well);
    QTRY_VERIFY(m_notifier->shownNow.contains(outageKey(well)));
    QVERIFY(!m_notifier->shownNow.contains(warningKey(slow)));
}

void DesktopPartsTest::offersNoAnswerThatWouldBeRefused()
{
    MonitorView stale = upMonitor(u"Shop"_s);
    stale.status = Status::Unknown;
    stale.incident = 0;
    raise(AlertKind::Stale, stale);
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QVERIFY(m_notifier->shownNow[warningKey(stale)].actions.empty());
}

void DesktopPartsTest::showsATestAlsoWhereNothingIsWanted()
{
    m_announcer->setWanted(false);
    raise(AlertKind::Test, MonitorView());
    QTRY_COMPARE(m_notifier->shownNow.size(), 1);
    QCOMPARE(m_notifier->shownNow.first().title, u"This is a test"_s);
}

} // namespace vigia

QTEST_MAIN(vigia::DesktopPartsTest)
#include "desktopparts_test.moc"
