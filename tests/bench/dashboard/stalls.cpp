// SPDX-License-Identifier: GPL-3.0-or-later
// vigia_dashboard_stalls [MONITORS [RESULTS_PER_SECOND [SECONDS]]] — how long the interface thread is
// busy at a stretch while results come in, and how much memory it takes. POSIX only.
#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "look/theme.h"
#include "madeup.h"
#include "usage.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace {

using namespace vigia;

//! A tick every two milliseconds: what it is late, the thread was busy, or the computer was. The
//! thread's own CPU time between two ticks tells which.
class Stalls final : public QObject
{
public:
    Stalls()
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        m_ticks.setInterval(period);
        connect(&m_ticks, &QTimer::timeout, this, &Stalls::tick);
        m_ticks.start();
        forget();
    }

    void forget()
    {
        m_late.clear();
        m_busy.clear();
        m_sinceTick.start();
        m_cpu = threadCpu();
    }

    void report(const QString &what)
    {
        QTextStream(stdout) << what << ": late " << line(m_late) << "; own work " << line(m_busy) << "; "
                            << qSetRealNumberPrecision(4) << bench::residentMiB() << " MiB\n";
    }

private:
    static constexpr auto period = std::chrono::milliseconds(2);

    static double threadCpu()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    void tick()
    {
        m_late.push_back(std::max(0.0, double(m_sinceTick.nsecsElapsed()) / 1e6 - double(period.count())));
        m_sinceTick.start();
        const double cpu = threadCpu();
        m_busy.push_back(cpu - std::exchange(m_cpu, cpu));
    }

    static QString line(std::vector<double> times)
    {
        std::ranges::sort(times);
        const auto at = [&times](double share) {
            const auto place = std::size_t(share * double(times.size()));
            return times.empty() ? 0.0 : times[std::min(times.size() - 1, place)];
        };
        return QStringLiteral("p50 %1 p99 %2 p99.9 %3 max %4 ms")
            .arg(at(0.5), 0, 'f', 2)
            .arg(at(0.99), 0, 'f', 1)
            .arg(at(0.999), 0, 'f', 1)
            .arg(at(1), 0, 'f', 1);
    }

    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    double m_cpu = 0;
    std::vector<double> m_late;
    std::vector<double> m_busy;
};

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
    Stalls stalls;
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
            stalls.report(steps[step - 1].name);
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
