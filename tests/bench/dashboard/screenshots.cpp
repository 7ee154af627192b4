// SPDX-License-Identifier: GPL-3.0-or-later
// vigia_dashboard_screenshots FOLDER — pictures of the dashboard with made-up monitors, to be looked at.
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "look/theme.h"
#include "madeup.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace {

using namespace vigia;

struct Picture {
    QString name;
    int monitors = 6;
    SchemeChoice scheme = SchemeChoice::Light;
    QString language = QStringLiteral("en");
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
    const auto nothing = [](DashboardWindow &window, auto &) {
        window.findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("xyzzy"));
    };
    const auto outdated = [](DashboardWindow &window, auto &) { window.setNoDataSince(SystemClock().utc()); };
    const auto several = [](DashboardWindow &window, auto &) { window.findChild<MonitorList *>()->selectAll(); };
    const QString ru = QStringLiteral("ru");
    return {
        {.name = QStringLiteral("empty"), .monitors = 0},
        {.name = QStringLiteral("empty-dark"), .monitors = 0, .scheme = SchemeChoice::Dark},
        {.name = QStringLiteral("six"), .monitors = 6},
        {.name = QStringLiteral("detail"), .monitors = 10, .size = {1180, 760}, .arrange = first},
        {.name = QStringLiteral("detail-dark"),
            .monitors = 10,
            .scheme = SchemeChoice::Dark,
            .size = {1180, 760},
            .arrange = first},
        {.name = QStringLiteral("many"), .monitors = 120},
        {.name = QStringLiteral("compact"), .monitors = 120, .arrange = compact},
        {.name = QStringLiteral("grouped"), .monitors = 120, .arrange = grouped},
        {.name = QStringLiteral("grouped-dark"), .monitors = 120, .scheme = SchemeChoice::Dark, .arrange = grouped},
        {.name = QStringLiteral("troubled"), .monitors = 10, .arrange = troubled},
        {.name = QStringLiteral("nothing-fits"), .monitors = 10, .arrange = nothing},
        {.name = QStringLiteral("outdated"), .monitors = 10, .arrange = outdated},
        {.name = QStringLiteral("selected"), .monitors = 5000, .arrange = several},
        {.name = QStringLiteral("ru"), .monitors = 10, .language = ru, .size = {1180, 760}, .arrange = first},
        {.name = QStringLiteral("narrow"), .monitors = 10, .size = {520, 480}},
    };
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void take(const Picture &picture, const QDir &folder)
{
    const SystemClock clock;
    Speech speech(Language::named(picture.language).value_or(Language::english()));
    Theme theme(picture.scheme);
    bench::MadeUpFacade facade(picture.monitors, clock.utc());
    DashboardWindow window(facade, theme, speech, clock, QStringLiteral("ana"));
    window.resize(picture.size);
    window.show();
    settle(300);
    if (picture.arrange)
        picture.arrange(window, facade);
    settle(300);
    window.grab().save(folder.filePath(picture.name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    for (const Picture &picture : pictures()) {
        if (arguments.size() < 3 || arguments.contains(picture.name))
            take(picture, folder);
    }
    return 0;
}
