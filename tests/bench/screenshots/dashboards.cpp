// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "look/theme.h"
#include "madeup.h"
#include "stage.h"

#include <QLineEdit>

#include <functional>

namespace vigia::screenshots {

namespace {

struct Picture {
    QString name;
    int monitors = 6;
    QSize size{980, 660};
    std::function<void(DashboardWindow &, bench::MadeUpFacade &)> arrange = {};
};

void selectRow(DashboardWindow &window, int row)
{
    auto *list = window.findChild<MonitorList *>();
    list->setCurrentIndex(list->model()->index(row, 0));
}

void choose(DashboardWindow &window, WindowDeed deed)
{
    window.findChild<DashboardMenus *>()->action(deed)->trigger();
}

std::vector<Picture> pictures()
{
    const auto first = [](DashboardWindow &window, auto &) { selectRow(window, 0); };
    const auto grouped = [](DashboardWindow &window, auto &) { choose(window, WindowDeed::Grouped); };
    const auto compact = [](DashboardWindow &window, auto &) {
        Q_EMIT window.findChild<DashboardMenus *>()->densityChosen(Density::Compact);
        window.setSound({SoundState::Mood::Broken, QStringLiteral("The sound is not working")});
    };
    const auto troubled = [](DashboardWindow &window, bench::MadeUpFacade &facade) {
        HealthView health = facade.status.health;
        health.troubles.push_back({HealthTrouble::StorageFailed, QStringLiteral("database or disk is full")});
        health.generalMute = MuteView{};
        Q_EMIT facade.healthChanged(health);
        MonitorView monitor = facade.status.monitors.front();
        monitor.onTrial = true;
        monitor.incident = 0;
        Q_EMIT facade.monitorsChanged({monitor});
        selectRow(window, 1);
    };
    const auto muted = [](DashboardWindow &window, bench::MadeUpFacade &facade) {
        HealthView health = facade.status.health;
        health.generalMute = MuteView{};
        Q_EMIT facade.healthChanged(health);
        selectRow(window, 0);
    };
    const auto away = [](DashboardWindow &window, bench::MadeUpFacade &facade) {
        const UtcTime now = SystemClock().utc();
        HealthView health = facade.status.health;
        health.away = AwayView{now + std::chrono::minutes(385), QStringLiteral("oncall")};
        Q_EMIT facade.healthChanged(health);
        std::vector<MonitorView> held(facade.status.monitors.begin(), facade.status.monitors.begin() + 4);
        for (MonitorView &monitor : held)
            monitor.snoozedUntil = now + std::chrono::minutes(65);
        Q_EMIT facade.monitorsChanged(held);
        selectRow(window, 2);
    };
    const auto drill = [](DashboardWindow &window, bench::MadeUpFacade &facade) {
        StatusView status = facade.status;
        MonitorView rehearsed = status.monitors.front();
        rehearsed.id = MonitorId{QStringLiteral("made-up-0")};
        rehearsed.name = QStringLiteral("Fire drill");
        rehearsed.target.clear();
        rehearsed.group.clear();
        rehearsed.drill = true;
        rehearsed.evidence.cause = Cause::Drill;
        rehearsed.lastLook = rehearsed.evidence;
        Q_EMIT facade.monitorsChanged({rehearsed});
        selectRow(window, 0);
    };
    const auto nothing = [](DashboardWindow &window, auto &) {
        window.findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("xyzzy"));
    };
    const auto outdated = [](DashboardWindow &window, auto &) { window.setNoDataSince(SystemClock().utc()); };
    const auto several = [](DashboardWindow &window, auto &) { window.findChild<MonitorList *>()->selectAll(); };
    return {
        {.name = QStringLiteral("empty"), .monitors = 0},
        {.name = QStringLiteral("seven"), .monitors = 7},
        {.name = QStringLiteral("detail"), .monitors = 10, .size = {1180, 760}, .arrange = first},
        {.name = QStringLiteral("many"), .monitors = 120},
        {.name = QStringLiteral("compact"), .monitors = 120, .arrange = compact},
        {.name = QStringLiteral("grouped"), .monitors = 120, .arrange = grouped},
        {.name = QStringLiteral("troubled"), .monitors = 10, .arrange = troubled},
        {.name = QStringLiteral("muted"), .monitors = 10, .size = {1180, 760}, .arrange = muted},
        {.name = QStringLiteral("away"), .monitors = 10, .size = {1180, 760}, .arrange = away},
        {.name = QStringLiteral("drill"), .monitors = 10, .size = {1180, 760}, .arrange = drill},
        {.name = QStringLiteral("nothing-fits"), .monitors = 10, .arrange = nothing},
        {.name = QStringLiteral("outdated"), .monitors = 10, .arrange = outdated},
        {.name = QStringLiteral("selected"), .monitors = 120, .arrange = several},
        {.name = QStringLiteral("narrow"), .monitors = 10, .size = {560, 480}},
        {.name = QStringLiteral("smallest"), .monitors = 10, .size = {640, 370}, .arrange = first},
    };
}

void take(Stage &stage, const Picture &picture)
{
    bench::MadeUpFacade facade(picture.monitors, stage.clock.utc());
    DashboardWindow window(facade, stage.theme, stage.speech, stage.clock, QStringLiteral("ana"));
    window.resize(picture.size);
    window.show();
    stage.settle();
    if (picture.arrange)
        picture.arrange(window, facade);
    stage.settle();
    stage.shoot(window, QStringLiteral("dashboard-") + picture.name);
}

} // namespace

void takeDashboards(Stage &stage)
{
    for (const Picture &picture : pictures())
        take(stage, picture);
}

} // namespace vigia::screenshots
