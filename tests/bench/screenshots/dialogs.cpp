// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/acknowledgenote.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/deletionquestion.h"
#include "madeup.h"
#include "dashboard/monitorlist.h"
#include "desktop/aboutdialog.h"
#include "desktop/acknowledgingside.h"
#include "desktop/mutereminder.h"
#include "desktop/soundcheck.h"
#include "desktop/tellingdialog.h"
#include "editor/unsaved.h"
#include "exchange/entitydocuments.h"
#include "monitors/monitoractions.h"
#include "scene/scene.h"
#include "stage.h"
#include "support/scriptedfacade.h"
#include "tray/traymenu.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryDir>

namespace vigia::screenshots {

using namespace std::chrono_literals;

namespace {

void takeMenus(const Stage &stage, DashboardWindow &window)
{
    int number = 0;
    for (QAction *title : window.menuBar()->actions()) {
        if (!title->isVisible())
            continue;
        title->menu()->popup({0, 0});
        stage.shootPopup(QStringLiteral("menu-%1").arg(++number));
    }
}

void takeTrayMenu(Stage &stage, const bench::MadeUpFacade &facade)
{
    TrayMenu menu(stage.speech.language());
    menu.setState(trayState(facade.status.monitors, facade.status.health), stage.clock.utc());
    menu.popup({0, 0});
    stage.shootPopup(QStringLiteral("tray-menu"));
}

void takeQuestions(const Stage &stage, DashboardWindow &window)
{
    auto *list = window.findChild<MonitorList *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    window.findChild<MonitorActions *>()->action(Deed::Acknowledge)->trigger();
    stage.shootPopup(QStringLiteral("box-acknowledge"));

    ImportView deletion;
    deletion.removed = QStringList{QStringLiteral("Router")};
    deletion.changed = QStringList{QStringLiteral("Warehouse"), QStringLiteral("Shop")};
    deletion.groups.changed = QStringList{QStringLiteral("Office")};
    deletion.maintenance.changed = QStringList{QStringLiteral("patch night")};
    deletion.maintenance.removed = QStringList{QStringLiteral("new router")};
    askAboutDeletion(
        window, deletion, stage.speech.language(), [] {}, [] {});
    stage.shootPopup(QStringLiteral("box-deletion"));

    askAboutUnsaved(
        window, QStringLiteral("…"), [] {}, [] {});
    stage.shootPopup(QStringLiteral("box-unsaved"));
}

void takeSoundBoxes(Stage &stage)
{
    const QTemporaryDir kept;
    PreferencesKeeper preferences(kept.filePath(QStringLiteral("desktop.ini")));
    Voice voice(kept.filePath(QStringLiteral("no-such-program")), stage.clock, stage.timers);
    bench::MadeUpFacade facade(0, stage.clock.utc());
    Scene scene(facade, stage.clock, stage.timers);
    const SoundCheck check(scene, voice, preferences);
    stage.settle();
    facade.status = bench::MadeUpFacade(1, stage.clock.utc()).status;
    Q_EMIT facade.configurationChanged();
    stage.settle();
    QWidget *offer = QApplication::activeModalWidget();
    if (offer)
        stage.shoot(*offer, QStringLiteral("box-sound-check"));
    if (auto *box = qobject_cast<QMessageBox *>(offer))
        box->buttons().constFirst()->click();
    stage.settle(1000);
    stage.shootPopup(QStringLiteral("box-sound-heard"));

    const DeskWorld world{facade, scene, stage.speech, stage.theme, stage.clock, stage.timers, QStringLiteral("ana")};
    preferences.setWindow(
        QStringLiteral("muted-since"), QByteArray::number((stage.clock.utc() - 25h).time_since_epoch().count()));
    const MuteReminder reminder(world, preferences);
    facade.status.health.generalMute = MuteView{};
    Q_EMIT facade.healthChanged(facade.status.health);
    stage.shootPopup(QStringLiteral("box-mute-reminder"));
}

void takeNoteForAll(Stage &stage)
{
    bench::MadeUpFacade facade(10, stage.clock.utc());
    const Scene scene(facade, stage.clock, stage.timers);
    stage.settle();
    AcknowledgingSide side(
        {facade, scene, stage.speech, stage.theme, stage.clock, stage.timers, QStringLiteral("ana")});
    side.askAboutAll();
    stage.settle();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && qobject_cast<AcknowledgeNote *>(window))
            stage.shoot(*window, QStringLiteral("box-acknowledge-all"));
    }
}

template <typename Dialog>
void takeTelling(Stage &stage, const QString &name)
{
    ScriptedFacade facade;
    facade.answer = [](const Command &) {
        ConfigurationView view;
        for (const char *channel : {"mail", "on call"})
            view.channels.push_back(channelDocument(
                {.name = QString::fromLatin1(channel), .way = CommandWay{.program = QStringLiteral("/bin/true")}}));
        return Answer(Reply(view));
    };
    const Scene scene(facade, stage.clock, stage.timers);
    stage.settle();
    const DeskWorld world{facade, scene, stage.speech, stage.theme, stage.clock, stage.timers, QStringLiteral("ana")};
    Dialog dialog(world);
    dialog.show();
    stage.settle();
    stage.shoot(dialog, name);
}

} // namespace

void takeDialogs(Stage &stage)
{
    bench::MadeUpFacade facade(10, stage.clock.utc());
    DashboardWindow window(facade, stage.theme, stage.speech, stage.clock, QStringLiteral("ana"));
    window.show();
    stage.settle();
    takeMenus(stage, window);
    takeQuestions(stage, window);
    takeTrayMenu(stage, facade);
    takeNoteForAll(stage);
    takeSoundBoxes(stage);
    AboutDialog about(QStringLiteral("0.5.0"), QStringLiteral("/home/ana/.local/share/vigia"));
    about.show();
    stage.settle();
    stage.shoot(about, QStringLiteral("box-about"));
    takeTelling<DrillDialog>(stage, QStringLiteral("box-drill"));
    takeTelling<AwayDialog>(stage, QStringLiteral("box-away"));
}

} // namespace vigia::screenshots
