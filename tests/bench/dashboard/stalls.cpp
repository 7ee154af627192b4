// SPDX-License-Identifier: GPL-3.0-or-later
// vigia_dashboard_stalls [MONITORS [RESULTS_PER_SECOND [SECONDS]]] — how long the interface thread is
// busy at a stretch while results come in, and how much memory it takes. POSIX only.
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "look/theme.h"
#include "madeup.h"
#include "support/stalls.h"
#include "usage.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

namespace {

using namespace vigia;

void report(const test::Stalls &stalls, const QString &what)
{
    QTextStream(stdout) << what << ": late " << stalls.late().text() << "; own work " << stalls.ownWork().text() << "; "
                        << qSetRealNumberPrecision(4) << bench::residentMiB() << " MiB\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int monitors = arguments.value(1, QStringLiteral("5000")).toInt();
    const int perSecond = arguments.value(2, QStringLiteral("250")).toInt();
    const int seconds = arguments.value(3, QStringLiteral("20")).toInt();
    const SystemClock clock;
    Speech speech(Language::english());
    const Theme theme(SchemeChoice::Light);
    bench::MadeUpFacade facade(monitors, clock.utc());
    QTextStream(stdout) << "before the window: " << bench::residentMiB() << " MiB\n";
    test::Stalls stalls;
    DashboardWindow window(facade, theme, speech, clock, QStringLiteral("ana"));
    window.resize(1200, 900);
    window.show();

    // As the engine's façade does: a few times a second, with everything since.
    QTimer results;
    results.setInterval(200);
    QObject::connect(&results, &QTimer::timeout, &facade, [&] { facade.look(perSecond / 5, clock.utc()); });
    auto *menus = window.findChild<DashboardMenus *>();
    auto *list = window.findChild<MonitorList *>();
    QTimer scrolling;
    scrolling.setInterval(50);
    QObject::connect(&scrolling, &QTimer::timeout, list, [list] {
        QScrollBar *bar = list->verticalScrollBar();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + 160);
    });
    struct Step {
        QString name;
        std::function<void()> begin;
    };
    const std::vector<Step> steps{
        {QStringLiteral("loading"), [] {}},
        {QStringLiteral("watching"), [&] { results.start(); }},
        {QStringLiteral("scrolling"), [&] { scrolling.start(); }},
        {QStringLiteral("by group"), [&] { menus->action(WindowDeed::Grouped)->trigger(); }},
        {QStringLiteral("slowest first"), [&] { Q_EMIT menus->sortChosen(SortBy::Latency); }},
        {QStringLiteral("all selected"), [&] { menus->action(WindowDeed::SelectAll)->trigger(); }},
        {QStringLiteral("searching"),
            [&] { window.findChild<QLineEdit *>(QStringLiteral("search"))->setText(QStringLiteral("service 1")); }},
    };
    std::size_t step = 0;
    QTimer next;
    next.setInterval(seconds * 1000);
    const auto advance = [&] {
        if (step > 0)
            report(stalls, steps[step - 1].name);
        if (step == steps.size())
            return application.quit();
        steps[step++].begin();
        stalls.forget();
    };
    QObject::connect(&next, &QTimer::timeout, &application, advance);
    next.start();
    steps[step++].begin();
    return QApplication::exec();
}
