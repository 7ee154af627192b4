// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/emptystate.h"
#include "dashboard/noticebar.h"
#include "dashboard/shapemark.h"
#include "dashboard/toldlist.h"
#include "dashboardrig.h"
#include "wording/statuswords.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const QString hostile = QStringLiteral("<img src=file:///etc/passwd><b>bold</b>");

NoticeBar *noticeSaying(QWidget &window, const QString &part)
{
    for (NoticeBar *bar : window.findChildren<NoticeBar *>()) {
        if (bar->text().contains(part))
            return bar;
    }
    return nullptr;
}

bool isPlain(const QString &toolTip)
{
    return !Qt::mightBeRichText(toolTip)
        || (toolTip.startsWith(QStringLiteral("<qt>")) && toolTip.count(QLatin1Char('<')) == 2);
}

//! What Qt makes for itself inside of other widgets.
bool isInternal(const QWidget *widget)
{
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->window() != widget->window()->window();
}

bool hasColor(QWidget &widget, Role role)
{
    const QImage image = widget.grab().toImage();
    const QRgb wanted = color(role, Scheme::Light).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == wanted)
                return true;
        }
    }
    return false;
}

QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text() << label->accessibleName();
    return texts.join(QLatin1Char('\n'));
}

//! A button of the filter bar, by what it begins with.
QToolButton *chipSaying(QWidget &window, const QString &part)
{
    for (QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->isCheckable() && button->isVisible() && button->text().startsWith(part))
            return button;
    }
    return nullptr;
}

bool isOffered(QWidget &window, const QString &deed)
{
    return std::ranges::any_of(window.findChildren<QToolButton *>(),
        [&deed](const QToolButton *button) { return button->isVisible() && button->accessibleName() == deed; });
}

} // namespace

class DashboardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInOneSentence()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QCOMPARE(rig.headline(), QStringLiteral("1 down: B"));
        QVERIFY(rig.below().startsWith(QStringLiteral("2 up")));
        QCOMPARE(rig.window->windowTitle(), QStringLiteral("1 down: B – Vigia"));
        rig.facade.change(upMonitor(QStringLiteral("B")));
        QCOMPARE(rig.headline(), QStringLiteral("All 3 up"));
    }

    void keepsItsSizeWhateverIsSelected()
    {
        for (const QString &language : Language::supported()) {
            MonitorView down = downMonitor(QStringLiteral("Monitoring-of-the-old-warehouse-in-Rotterdam"), noon);
            down.target =
                QStringLiteral("https://a-rather-long-name.of-a-machine.example/a/path/without/any/blank/in/it");
            down.evidence.detail = down.target;
            down.snoozedUntil = noon + 5h;
            MonitorView fresh = down;
            fresh.id = upMonitor(QStringLiteral("B")).id;
            fresh.onTrial = true;
            DashboardRig rig({down, fresh});
            rig.speech.speak(*Language::named(language));
            QVERIFY(rig.isReady());
            rig.window->resize(rig.window->minimumSizeHint());
            const QSize before = rig.window->size();
            for (int row = 0; row < 2; ++row) {
                rig.list().selectMonitors({rig.id(row)});
                QTRY_VERIFY(rig.window->findChild<QLabel *>(QStringLiteral("detailState"))->isVisible());
                QTest::qWait(0);
                QCOMPARE(rig.window->size(), before);
            }
        }
    }

    void saysThatItHasNoConnection()
    {
        DashboardRig rig({upMonitor(QStringLiteral("A"))});
        QVERIFY(rig.isReady());
        HealthView health;
        health.blindSince = noon;
        Q_EMIT rig.facade.healthChanged(health);
        QVERIFY(rig.headline().startsWith(QStringLiteral("This computer has no connection since ")));
    }

    void neverLooksWellWhenNothingIsHeard()
    {
        DashboardRig rig({upMonitor(QStringLiteral("A"))});
        QVERIFY(rig.isReady());
        Q_EMIT rig.facade.ended({CommandErrorCode::NotRunning, {}, {}});
        QVERIFY(rig.headline().startsWith(QStringLiteral("No data since ")));
        QVERIFY(noticeSaying(*rig.window, QStringLiteral("Vigia is not running")));
        rig.window->setNoDataSince(std::nullopt);
        QCOMPARE(rig.headline(), QStringLiteral("1 up"));
        QVERIFY(!noticeSaying(*rig.window, QStringLiteral("Vigia is not running")));
    }

    void aStateLooksAsItsMostUrgentOneDoes()
    {
        MonitorView handled = downMonitor(QStringLiteral("B"), noon);
        handled.acknowledged = AcknowledgementView{QStringLiteral("ana"), {}, noon};
        DashboardRig rig({upMonitor(QStringLiteral("A")), handled});
        QVERIFY(rig.isReady());
        const auto picture = [&rig] {
            return chipSaying(*rig.window, QStringLiteral("Down"))->icon().pixmap(24, 24).toImage();
        };
        const QImage calm = picture();
        MonitorView alarming = handled;
        alarming.acknowledged.reset();
        rig.facade.change(alarming);
        QTRY_VERIFY(picture() != calm);
    }

    void looksWellNowhereWhenNothingIsHeard()
    {
        MonitorView grouped = upMonitor(QStringLiteral("A"));
        grouped.group = QStringLiteral("Web");
        DashboardRig rig({grouped, upMonitor(QStringLiteral("B"))});
        QVERIFY(rig.isReady());
        rig.deed(WindowDeed::Grouped).trigger();
        rig.list().selectMonitors({rig.id(0)});
        auto *shape = rig.window->findChild<ShapeMark *>(QStringLiteral("detailShape"));
        auto *state = rig.window->findChild<QLabel *>(QStringLiteral("detailState"));
        QVERIFY(hasColor(*shape, Role::Up));
        QVERIFY(chipSaying(*rig.window, QStringLiteral("Up 2")));

        rig.window->setNoDataSince(noon);
        QTRY_VERIFY(state->text().startsWith(QStringLiteral("No data since ")));
        QVERIFY(state->accessibleName().startsWith(QStringLiteral("No data since ")));
        QVERIFY(shape->accessibleName().startsWith(QStringLiteral("No data since ")));
        QVERIFY(!hasColor(*shape, Role::Up));
        QVERIFY(!allTexts(*rig.window).contains(QStringLiteral("Up for ")));
        for (int row = 0; row < rig.list().model()->rowCount(); ++row) {
            const QString spoken = rig.list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(spoken.contains(QStringLiteral("No data")), qPrintable(spoken));
        }
        QVERIFY(!chipSaying(*rig.window, QStringLiteral("Up 2")));
        const QToolButton *chip = chipSaying(*rig.window, QStringLiteral("Up"));
        QVERIFY(chip);
        QVERIFY(!chip->isEnabled());
        QCOMPARE(chip->accessibleName(), QStringLiteral("Up: no data"));
        rig.list().selectMonitors({rig.id(0), rig.id(1)});
        QVERIFY(state->text().startsWith(QStringLiteral("No data since ")));
        QVERIFY(!hasColor(*shape, Role::Up));

        rig.window->setNoDataSince(std::nullopt);
        QTRY_COMPARE(state->text(), QStringLiteral("All 2 up"));
        QVERIFY(chipSaying(*rig.window, QStringLiteral("Up 2"))->isEnabled());
    }

    void letsAPressedButtonBeReleasedWhenNothingIsHeard()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        chipSaying(*rig.window, QStringLiteral("Down"))->click();
        QCOMPARE(rig.list().model()->rowCount(), 1);
        rig.window->setNoDataSince(noon);
        chipSaying(*rig.window, QStringLiteral("Down"))->click();
        QCOMPARE(rig.list().model()->rowCount(), 3);
    }

    void forgetsAQuestionThatWasNotAnsweredWhenTheNextOneIs()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        Q_EMIT rig.facade.ended({CommandErrorCode::NotRunning, {}, {}});
        QVERIFY(noticeSaying(*rig.window, QStringLiteral("Vigia is not running")));
        rig.facade.reconfigure(rig.facade.status);
        QTRY_VERIFY(!noticeSaying(*rig.window, QStringLiteral("Vigia is not running")));
    }

    void saysWhyNobodyWatchesBeforeAllElse()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        HealthView health;
        health.troubles.push_back({HealthTrouble::LogFailed, QStringLiteral("disk full")});
        Q_EMIT rig.facade.healthChanged(health);
        Q_EMIT rig.facade.ended({CommandErrorCode::NotRunning, {}, {}});
        rig.window->setTrouble(hostile + QStringLiteral("\nsecond line"));
        const NoticeBar *notice = noticeSaying(*rig.window, QStringLiteral("disk full"));
        QVERIFY(notice);
        QVERIFY2(notice->text().startsWith(hostile + QStringLiteral("\nsecond line\n")), qPrintable(notice->text()));
        QVERIFY(!notice->text().contains(QStringLiteral("Vigia is not running")));
        rig.window->setTrouble(QString());
        QVERIFY(!notice->text().contains(hostile));
    }

    void saysWhatIsWrongWithVigiaItself()
    {
        DashboardRig rig({upMonitor(QStringLiteral("A"))});
        QVERIFY(rig.isReady());
        HealthView health;
        health.troubles.push_back({HealthTrouble::LogFailed, QStringLiteral("disk full")});
        Q_EMIT rig.facade.healthChanged(health);
        QVERIFY(noticeSaying(*rig.window, QStringLiteral("disk full")));
        Q_EMIT rig.facade.healthChanged(HealthView());
        QVERIFY(!noticeSaying(*rig.window, QStringLiteral("disk full")));
    }

    void saysWhetherTheAlarmCanBeHeard()
    {
        DashboardRig rig({upMonitor(QStringLiteral("A"))});
        QVERIFY(rig.isReady());
        auto *sound = rig.window->findChild<QToolButton *>(QStringLiteral("sound"));
        QCOMPARE(sound->text(), QStringLiteral("Sound is on"));
        HealthView health;
        health.generalMute = MuteView{};
        Q_EMIT rig.facade.healthChanged(health);
        QCOMPARE(sound->text(), QStringLiteral("Muted"));
        rig.window->setSound({SoundState::Mood::Broken, QStringLiteral("The sound is not working")});
        QCOMPARE(sound->text(), QStringLiteral("The sound is not working"));
        rig.window->setSound({SoundState::Mood::Muted, QStringLiteral("The sound is off")});
        QCOMPARE(sound->text(), QStringLiteral("The sound is off"));
        Q_EMIT rig.facade.healthChanged(HealthView());
        QCOMPARE(sound->text(), QStringLiteral("The sound is off")); // whoever plays it says when it is not
    }

    void shapeAndWordSayThatTheSoundIsOffForTheWholeComputer()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        const int row = rig.window->monitors().rowOf(rig.id(1));
        rig.list().selectMonitors({rig.id(1)});
        QCOMPARE(rig.window->monitors().words(row).state, QStringLiteral("Down"));
        HealthView health;
        health.generalMute = MuteView{};
        Q_EMIT rig.facade.healthChanged(health);
        QCOMPARE(rig.window->monitors().words(row).state, QStringLiteral("Down, sound off"));
        QTRY_VERIFY(allTexts(*rig.window).contains(QStringLiteral("Down, sound off")));
        QVERIFY(allTexts(*rig.window).contains(QStringLiteral("The sound of this computer is off.")));
        Q_EMIT rig.facade.healthChanged(HealthView());
        QCOMPARE(rig.window->monitors().words(row).state, QStringLiteral("Down"));
    }

    void aLongComplaintLeavesRoomForTheAnswer()
    {
        DashboardRig rig({upMonitor(QStringLiteral("A"))});
        QVERIFY(rig.isReady());
        auto *sound = rig.window->findChild<QToolButton *>(QStringLiteral("sound"));
        const QString complaint =
            QStringLiteral("The alarm cannot be heard: the loudspeaker of this computer is muted, and so is the other");
        rig.window->setSound({SoundState::Mood::Broken, complaint});
        rig.window->resize(rig.window->minimumSizeHint().width(), 480);
        QTRY_VERIFY(sound->text().endsWith(QChar(0x2026)));
        QTRY_VERIFY(sound->sizeHint().width() <= sound->width());
        const auto *headline = rig.window->findChild<QLabel *>(QStringLiteral("headline"));
        QTRY_VERIFY2(headline->width() >= headline->sizeHint().width(), // “1 up” is whole
            qPrintable(QStringLiteral("%1 of %2").arg(headline->width()).arg(rig.window->width())));
        QVERIFY(sound->toolTip().contains(complaint));
        QCOMPARE(sound->accessibleName(), complaint);
        rig.window->resize(1600, 480);
        QTRY_COMPARE(sound->text(), complaint);
    }

    void invitesToAddTheFirstMonitor()
    {
        DashboardRig rig({});
        QVERIFY(rig.isReady());
        auto *empty = rig.window->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QSignalSpy add(&*rig.window, &DashboardWindow::addRequested);
        QSignalSpy import(&*rig.window, &DashboardWindow::importRequested);
        QSignalSpy paste(&*rig.window, &DashboardWindow::pasteRequested);
        for (QPushButton *button : empty->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(add.size(), 1);
        QCOMPARE(import.size(), 1);
        QCOMPARE(paste.size(), 1);
    }

    void offersToShowAllWhereNothingFits()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        auto *search = rig.window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setText(QStringLiteral("xyzzy"));
        auto *empty = rig.window->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        for (QPushButton *button : empty->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QVERIFY(search->text().isEmpty());
        QCOMPARE(rig.list().model()->rowCount(), 3);
        QVERIFY(rig.list().isVisible());
    }

    void escapeClearsTheSearch()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        auto *search = rig.window->findChild<QLineEdit *>(QStringLiteral("search"));
        rig.deed(WindowDeed::Find).trigger();
        QTest::keyClicks(search, QStringLiteral("B"));
        QCOMPARE(rig.list().model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(rig.list().model()->rowCount(), 3);
        QVERIFY(rig.window->isVisible());
    }

    void aPressedFilterDoesNotLookLikeOneUnderTheMouse()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QToolButton *chip = chipSaying(*rig.window, QStringLiteral("Up 2"));
        QVERIFY(chip);
        const QRgb edge = chip->palette().color(QPalette::Highlight).rgb();
        const auto isOutlined = [chip, edge] {
            const QImage image = chip->grab().toImage();
            return image.pixel(image.width() / 2, 1) == edge && image.pixel(1, image.height() / 2) == edge;
        };
        chip->setAttribute(Qt::WA_UnderMouse);
        QVERIFY(!isOutlined());
        chip->setChecked(true);
        QVERIFY(isOutlined());
        chip->setAttribute(Qt::WA_UnderMouse, false);
        QVERIFY(isOutlined());
    }

    void watchesNewMonitorsWhenTold()
    {
        MonitorView trial = downMonitor(QStringLiteral("New"), noon, 0);
        trial.onTrial = true;
        DashboardRig rig({upMonitor(QStringLiteral("A")), trial});
        QVERIFY(rig.isReady());
        QTRY_VERIFY(noticeSaying(*rig.window, QStringLiteral("New")));
        NoticeBar *notice = noticeSaying(*rig.window, QStringLiteral("New"));
        Q_EMIT notice->actionTriggered();
        QCOMPARE(rig.facade.askedFor<command::StartWatching>(),
            (std::vector{command::StartWatching{scope::Several{{trial.id}}}}));
        trial.onTrial = false;
        rig.facade.change(trial);
        QVERIFY(!notice->isVisible());
    }

    void saysWhoReportsAndIsNotKnown()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        const QSignalSpy wanted(&*rig.window, &DashboardWindow::sendersRequested);
        HealthView health;
        for (const char *name : {"<b>app</b> 5", "app 4", "app 3", "app 2", "app 1"})
            health.newSenders.push_back({NewSenderView::Kind::App, QString::fromLatin1(name)});
        Q_EMIT rig.facade.healthChanged(health);
        QTRY_VERIFY(noticeSaying(*rig.window, QStringLiteral("5 new senders report to Vigia")));
        NoticeBar *notice = noticeSaying(*rig.window, QStringLiteral("“<b>app</b> 5”, “app 4”, “app 3” and 2 more"));
        QVERIFY(notice);
        Q_EMIT notice->actionTriggered();
        rig.deed(WindowDeed::Senders).trigger();
        QCOMPARE(wanted.size(), 2);
        rig.window->setNoDataSince(noon);
        QVERIFY(!notice->isVisible());
        rig.window->setNoDataSince({});
        QVERIFY(notice->isVisible());
        Q_EMIT rig.facade.healthChanged({});
        QTRY_VERIFY(!notice->isVisible());
    }

    void showsHeldAlertsAndEndsThem()
    {
        MonitorView held = downMonitor(QStringLiteral("B"), noon);
        held.sounding = false;
        DashboardRig rig({held});
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({held.id});
        const QString sendAgain = QStringLiteral("Send alerts again");
        QVERIFY(!isOffered(*rig.window, sendAgain));
        const QImage without = rig.list().viewport()->grab().toImage();
        held.snoozedUntil = noon + 1h;
        rig.facade.change(held);
        QTRY_VERIFY(rig.below().contains(QStringLiteral("alerts held for 1 monitor")));
        QVERIFY(rig.list().viewport()->grab().toImage() != without);
        const QPoint name = rig.list().visualRect(rig.list().model()->index(0, 0)).topLeft() + QPoint(100, 10);
        QHelpEvent hover(QEvent::ToolTip, name, rig.list().viewport()->mapToGlobal(name));
        QApplication::sendEvent(rig.list().viewport(), &hover);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("alerts held until ")), qPrintable(QToolTip::text()));
        QTRY_VERIFY(isOffered(*rig.window, sendAgain));
        rig.deed(Deed::EndHold).trigger();
        QCOMPARE(rig.facade.askedFor<command::Snooze>(),
            (std::vector{command::Snooze{scope::Several{{held.id}}, Duration::zero()}}));
    }

    void offersToUndoADeletion()
    {
        DashboardRig rig(threeMonitors());
        rig.facade.answer = [&rig](const Command &command) -> Answer {
            if (std::holds_alternative<command::GetConfiguration>(command))
                return Reply(ConfigurationView{.monitors = {"{\"id\":\"" + rig.id(0).value.toUtf8() + "\"}"}});
            return Reply(ImportView());
        };
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        rig.deed(Deed::Delete).trigger();
        QTRY_VERIFY(noticeSaying(*rig.window, QStringLiteral("“A” was deleted.")));
        NoticeBar *notice = noticeSaying(*rig.window, QStringLiteral("deleted"));
        Q_EMIT notice->actionTriggered();
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(rig.facade.askedFor<command::Edit>().back().monitors.size(), std::size_t(1));
    }

    void saysARefusal()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.facade.answer = [](const Command &) -> Answer {
            return unexpected(CommandError{CommandErrorCode::AlreadyPaused, hostile, {}});
        };
        rig.list().selectMonitors({rig.id(0)});
        rig.deed(Deed::Pause).trigger();
        QTRY_VERIFY(noticeSaying(*rig.window, hostile));
    }

    void keepsTheSelectionWhenOthersComeAndGo()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0), rig.id(2)});
        QCOMPARE(rig.selectedNames(), QStringLiteral("A C"));
        StatusView next;
        next.monitors = {
            upMonitor(QStringLiteral("D")), upMonitor(QStringLiteral("C")), upMonitor(QStringLiteral("A"))};
        rig.facade.reconfigure(next);
        QTRY_COMPARE(rig.headline(), QStringLiteral("All 3 up"));
        QCOMPARE(rig.selectedNames(), QStringLiteral("C A"));
    }

    void keepsTheSelectionWhenTheOrderChanges()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(2)});
        rig.facade.change(downMonitor(QStringLiteral("C"), noon + 1min));
        QTRY_COMPARE(rig.list().selectionModel()->selectedRows().value(0).row(), 0);
        QCOMPARE(rig.selectedNames(), QStringLiteral("C"));
    }

    void actsOnNothingThatIsHidden()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectAll();
        rig.window->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("down"));
        QCOMPARE(rig.selectedNames(), QStringLiteral("B"));
        rig.deed(Deed::Pause).trigger();
        QCOMPARE(rig.facade.askedFor<command::Pause>(), (std::vector{command::Pause{scope::Several{{rig.id(1)}}}}));
    }

    void revealsWhatAFilterHides()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.window->findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("xyzzy"));
        rig.window->reveal(rig.id(2));
        QCOMPARE(rig.selectedNames(), QStringLiteral("C"));
    }

    void revealsWhatIsAskedForBeforeAnythingIsKnown()
    {
        DashboardRig rig(threeMonitors());
        rig.window->reveal(rig.id(2));
        QVERIFY(!rig.window->monitors().isLoaded());
        QVERIFY(rig.isReady());
        QTRY_COMPARE(rig.selectedNames(), QStringLiteral("C"));
    }

    void revealsWhatWasAddedJustNow()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        StatusView next = rig.facade.status;
        next.monitors.push_back(upMonitor(QStringLiteral("New")));
        rig.window->reveal(next.monitors.back().id);
        rig.facade.reconfigure(next);
        QTRY_COMPARE(rig.selectedNames(), QStringLiteral("New"));
    }

    void unfoldsOnlyTheGroupOfWhatItReveals()
    {
        std::vector<MonitorView> monitors = threeMonitors();
        monitors[0].group = QStringLiteral("Web");
        monitors[1].group = QStringLiteral("Mail");
        DashboardRig rig(monitors);
        QVERIFY(rig.isReady());
        rig.deed(WindowDeed::Grouped).trigger();
        rig.deed(WindowDeed::FoldAll).trigger();
        QCOMPARE(rig.list().model()->rowCount(), 3);
        rig.window->reveal(rig.id(0));
        QCOMPARE(rig.selectedNames(), QStringLiteral("A"));
        QCOMPARE(rig.list().model()->rowCount(), 4);
    }

    void keepsTheFilterWhenThereIsNothingToReveal()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        auto *search = rig.window->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setText(QStringLiteral("B"));
        rig.window->reveal(MonitorId{QStringLiteral("gone")});
        QCOMPARE(search->text(), QStringLiteral("B"));
    }

    void explainsAnewWhatWasEdited()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        ExplanationView explanation;
        explanation.monitor = rig.facade.status.monitors[0];
        explanation.interval = 30s;
        explanation.timeout = 10s;
        explanation.maintenance = {{QStringLiteral("Move"), noon + 2h}};
        explanation.alerts = {QStringLiteral("sound"), QStringLiteral("Ops")};
        rig.facade.answer = [&explanation](const Command &command) -> Answer {
            if (std::holds_alternative<command::Explain>(command))
                return Reply(explanation);
            return Reply(std::vector<RecentLooksView>{});
        };
        rig.list().selectMonitors({rig.id(0)});
        QTRY_VERIFY(allTexts(*rig.window).contains(QStringLiteral("every 30 s; an answer may take 10 s")));
        const QString alerts = channelText(QStringLiteral("sound"), rig.speech.language()) + QStringLiteral(", Ops");
        QVERIFY(allTexts(*rig.window).contains(QStringLiteral("Alerts by: ") + alerts));
        explanation.interval = 5min;
        explanation.alerts.clear();
        rig.facade.reconfigure(rig.facade.status);
        QTRY_VERIFY(allTexts(*rig.window).contains(QStringLiteral("every 5 min; an answer may take 10 s")));
        QVERIFY(allTexts(*rig.window).contains(QStringLiteral("Alerts by: nothing")));
    }

    void saysHowDenseTheRowsAre()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QSignalSpy changed(&*rig.window, &DashboardWindow::densityChanged);
        QVERIFY(!rig.window->isCompact());
        rig.window->setCompact(true);
        QCOMPARE(rig.list().density(), Density::Compact);
        rig.window->setCompact(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toBool(), true);
        Q_EMIT rig.window->findChild<DashboardMenus *>()->densityChosen(Density::Comfortable);
        QVERIFY(!rig.window->isCompact());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[1][0].toBool(), false);
    }

    void explainsWhatIsSelected()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        auto *name = rig.window->findChild<QLabel *>(QStringLiteral("detailName"));
        QVERIFY(!name->isVisible());
        rig.list().selectMonitors({rig.id(1)});
        QTRY_VERIFY(name->isVisible());
        QCOMPARE(name->text(), QStringLiteral("B"));
        auto *state = rig.window->findChild<QLabel *>(QStringLiteral("detailState"));
        QCOMPARE(state->text(), QStringLiteral("Down for 0 s\nHTTP 503 in 0.123 s"));
        rig.clock.time += 3min;
        rig.facade.change(downMonitor(QStringLiteral("B"), noon, 2));
        QTRY_COMPARE(state->text(), QStringLiteral("Down for 3 min\nHTTP 503 in 0.123 s"));
        rig.list().selectMonitors({rig.id(0), rig.id(2)});
        QCOMPARE(name->text(), QStringLiteral("2 monitors selected"));
        rig.deed(WindowDeed::Details).setChecked(false);
        rig.list().selectMonitors({rig.id(0)});
        QVERIFY(!name->isVisible());
    }

    void remembersHowItWasArranged()
    {
        QByteArray state;
        {
            DashboardRig rig(threeMonitors());
            QVERIFY(rig.isReady());
            Q_EMIT rig.window->findChild<DashboardMenus *>()->sortChosen(SortBy::Name);
            rig.deed(WindowDeed::Grouped).trigger();
            rig.window->resize(1111, 555);
            state = rig.window->saveState();
        }
        DashboardRig again(threeMonitors());
        again.window->restoreState(QByteArray("something else"));
        again.window->restoreState(state);
        QVERIFY(again.isReady());
        QCOMPARE(again.window->size(), QSize(1111, 555));
        QVERIFY(again.deed(WindowDeed::Grouped).isChecked());
        QCOMPARE(again.list().model()->rowCount(), 4); // a heading and three
    }

    void speaksAnotherLanguageAtOnce()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        const QString before = rig.headline();
        rig.speech.speak(*Language::named(QStringLiteral("ru")));
        QTRY_VERIFY(rig.headline() != before);
    }

    void saysWhoWasToldAndSendsAgainWhatWasNotDelivered()
    {
        DashboardRig rig(threeMonitors());
        ExplanationView explanation{.monitor = rig.facade.status.monitors[1], .now = noon};
        explanation.told = {{.channel = QStringLiteral("chat"), .created = noon},
            {.channel = QStringLiteral("mail"), .address = QStringLiteral("ops@example.org"), .created = noon}};
        rig.facade.answer = [&explanation](const Command &command) -> Answer {
            if (std::holds_alternative<command::Explain>(command))
                return Reply(explanation);
            if (std::holds_alternative<command::GetRecentLooks>(command))
                return Reply(std::vector<RecentLooksView>{});
            return Reply(Affected{1});
        };
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(1)});
        auto &told = *rig.window->findChild<ToldList *>();
        auto &again = *told.findChild<QPushButton *>();
        QTRY_VERIFY(allTexts(told).contains(QStringLiteral("mail (ops@example.org)\n")));
        QVERIFY(allTexts(told).contains(QStringLiteral("Down: about to be sent\n")));
        QVERIFY(again.isHidden());

        explanation.told[0].state = DeliveryView::State::NotDelivered;
        explanation.told[0].trouble = DeliveryOutcome{.trouble = DeliveryTrouble::CannotConnect};
        HealthView health;
        health.channels = {{.channel = QStringLiteral("chat"), .notDelivered = 1}};
        Q_EMIT rig.facade.healthChanged(health);
        QTRY_VERIFY(again.isVisible());
        QVERIFY(allTexts(told).contains(QStringLiteral("Down: not delivered: The server cannot be reached.")));
        again.click();
        QCOMPARE(rig.facade.askedFor<command::SendAgain>().size(), std::size_t(1));

        rig.list().selectMonitors({rig.id(0), rig.id(1)});
        QVERIFY(told.isHidden());
    }

    void saysWhoIsToldInThePersonsPlaceForHowLongAndEndsIt()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        QVERIFY(!rig.deed(WindowDeed::Back).isVisible());
        HealthView health;
        health.away = AwayView{noon + 65min, QStringLiteral("oncall")};
        Q_EMIT rig.facade.healthChanged(health);
        NoticeBar *away = noticeSaying(*rig.window, QStringLiteral("messages go to “oncall”"));
        QVERIFY(away);
        QVERIFY2(away->text().contains(QStringLiteral("(1 h 5 min left)")), qPrintable(away->text()));
        rig.clock.time += 6min;
        QTRY_VERIFY(away->text().contains(QStringLiteral("(59 min left)")));

        QSignalSpy back(&*rig.window, &DashboardWindow::backRequested);
        away->findChild<QPushButton *>()->click();
        QVERIFY(rig.deed(WindowDeed::Back).isVisible());
        rig.deed(WindowDeed::Back).trigger();
        QCOMPARE(back.size(), 2);
        Q_EMIT rig.facade.healthChanged({});
        QVERIFY(away->isHidden());
    }

    void asksForARehearsalAndForSomebodyElse()
    {
        DashboardRig rig(threeMonitors());
        QSignalSpy drill(&*rig.window, &DashboardWindow::drillRequested);
        QSignalSpy away(&*rig.window, &DashboardWindow::awayRequested);
        rig.deed(WindowDeed::Drill).trigger();
        rig.deed(WindowDeed::Away).trigger();
        QCOMPARE(drill.size(), 1);
        QCOMPARE(away.size(), 1);
    }

    void saysInTheRowWhoAcknowledged()
    {
        std::vector<MonitorView> monitors = threeMonitors();
        monitors[1].acknowledged = AcknowledgementView{QStringLiteral("bob"), QStringLiteral("on it"), noon};
        DashboardRig rig(monitors);
        QVERIFY(rig.isReady());
        const QModelIndex row = rig.list().model()->index(0, 0);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("acknowledged by bob: on it")), qPrintable(spoken));
    }

    void namesWhatWasNotDeliveredAndTheChannelsThatFailWithTheirRemedies()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        HealthView health;
        const DeliveryOutcome refused{.trouble = DeliveryTrouble::LoginRefused};
        health.channels = {{.channel = QStringLiteral("chat"), .unsettled = 1, .trouble = refused},
            {.channel = QStringLiteral("mail"), .notDelivered = 2}};
        health.troubles = {{HealthTrouble::NotDelivered, QStringLiteral("mail")},
            {HealthTrouble::ChannelFailing, QStringLiteral("chat")}, {HealthTrouble::LogFailed, {}}};
        Q_EMIT rig.facade.healthChanged(health);
        NoticeBar *lost = noticeSaying(*rig.window, QStringLiteral("2 messages were not delivered by “mail”."));
        NoticeBar *failing = noticeSaying(*rig.window, QStringLiteral("“chat” cannot be sent"));
        QVERIFY(lost && failing && lost != failing);
        QVERIFY(failing->text().contains(QStringLiteral("The server refused the login.")));
        QVERIFY(!failing->text().contains(QStringLiteral("log of changes")));

        lost->findChild<QPushButton *>()->click();
        QCOMPARE(rig.facade.askedFor<command::SendAgain>().size(), std::size_t(1));
        QSignalSpy settings(&*rig.window, &DashboardWindow::settingsRequested);
        failing->findChild<QPushButton *>()->click();
        QCOMPARE(settings.size(), 1);

        Q_EMIT rig.facade.healthChanged({});
        QVERIFY(lost->isHidden() && failing->isHidden());
    }

    void saysThatAPersonAsksWhatThisProgramIs()
    {
        DashboardRig rig(threeMonitors());
        const QSignalSpy asked(&*rig.window, &DashboardWindow::aboutRequested);
        const QList<QAction *> actions = rig.window->menuBar()->actions().constFirst()->menu()->actions();
        const auto about = std::ranges::find(actions, QAction::AboutRole, &QAction::menuRole);
        QVERIFY(about != actions.end());
        (*about)->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void rendersNothingAsMarkup()
    {
        MonitorView monitor = downMonitor(hostile, noon);
        monitor.target = hostile;
        monitor.group = hostile;
        monitor.note = hostile;
        monitor.onTrial = true;
        MonitorView other = downMonitor(hostile + QStringLiteral("2"), noon);
        DashboardRig rig({monitor, other});
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(0)});
        rig.window->setSound({SoundState::Mood::Broken, hostile});
        QTRY_VERIFY(rig.headline().contains(hostile.left(30)));
        int labels = 0;
        for (const QLabel *label : rig.window->findChildren<QLabel *>()) {
            ++labels;
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                qPrintable(label->objectName() + label->text()));
        }
        QVERIFY(labels > 10);
        for (const QWidget *widget : rig.window->findChildren<QWidget *>())
            QVERIFY2(isPlain(widget->toolTip()), qPrintable(widget->toolTip()));
    }

    void namesEveryWidgetForThoseWhoListen()
    {
        DashboardRig rig(threeMonitors());
        QVERIFY(rig.isReady());
        rig.list().selectMonitors({rig.id(1)});
        int checked = 0;
        for (const QWidget *widget : rig.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInternal(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool speaks = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || (label && !label->text().isEmpty());
            QVERIFY2(speaks,
                qPrintable(QStringLiteral("%1 %2").arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
            ++checked;
        }
        QVERIFY(checked > 10);
        const QModelIndex first = rig.list().model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("B, Down, HTTP 503")));
    }
};

QTEST_MAIN(DashboardWindowTest)
#include "dashboardwindow_test.moc"
