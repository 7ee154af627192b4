// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboardmenus.h"
#include "dashboard/dashboardwindow.h"
#include "dashboard/monitorlist.h"
#include "look/theme.h"
#include "monitors/stillclock.h"
#include "support/scriptedfacade.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace vigia {

inline constexpr UtcTime noon{std::chrono::hours(490'000)};

//! A dashboard on the screen, with monitors that a test makes up.
struct DashboardRig {
    explicit DashboardRig(const std::vector<MonitorView> &monitors)
    {
        facade.status.monitors = monitors;
        window.emplace(facade, theme, speech, clock, QStringLiteral("ana"));
        window->show();
    }

    bool isReady()
    {
        return QTest::qWaitForWindowExposed(&*window)
            && QTest::qWaitFor([this] { return window->monitors().isLoaded(); });
    }

    MonitorList &list() { return *window->findChild<MonitorList *>(); }
    QAction &deed(WindowDeed deed) { return *window->findChild<DashboardMenus *>()->action(deed); }
    QAction &deed(Deed deed) { return *window->findChild<MonitorActions *>()->action(deed); }
    QString headline() { return window->findChild<QLabel *>(QStringLiteral("headline"))->text(); }
    QString below() { return window->findChild<QLabel *>(QStringLiteral("belowHeadline"))->text(); }
    MonitorId id(int row) const { return facade.status.monitors[std::size_t(row)].id; }
    QString selectedNames()
    {
        QStringList names;
        for (const MonitorId &selected : list().selectedMonitors())
            names.append(window->monitors().monitor(window->monitors().rowOf(selected)).name);
        return names.join(QLatin1Char(' '));
    }

    Theme theme{SchemeChoice::Light};
    Speech speech{Language::english()};
    StillClock clock{noon};
    ScriptedFacade facade;
    std::optional<DashboardWindow> window;
};

inline std::vector<MonitorView> threeMonitors()
{
    return {upMonitor(QStringLiteral("A")), downMonitor(QStringLiteral("B"), noon), upMonitor(QStringLiteral("C"))};
}

} // namespace vigia
