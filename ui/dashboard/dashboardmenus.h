// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/rowgeometry.h"
#include "monitors/arrangedmodel.h"

#include <QMenu>
#include <QMenuBar>

#include <map>
#include <vector>

class QActionGroup;

namespace vigia {

class MonitorActions;

//! What the window itself can do, beside what can be done with monitors.
enum class WindowDeed {
    Add,
    Paste,
    Import,
    Export,
    Senders,
    Away,
    Back,
    Drill,
    Settings,
    About,
    Quit,
    SelectAll,
    Find,
    CheckAll,
    MuteOneHour,
    MuteFourHours,
    MuteEightHours,
    MuteAlways,
    Unmute,
    Board,
    Details,
    Grouped,
    FoldAll,
    UnfoldAll,
};

//! The menus of the dashboard: everything it can do, with its keys.
class DashboardMenus final : public QObject
{
    Q_OBJECT

public:
    DashboardMenus(const MonitorActions &actions, QMenuBar *bar);

    QAction *action(WindowDeed deed) const { return m_deeds.at(deed); }
    QMenu *mute() const { return m_mute; }
    QMenu *hold() const { return m_hold; }
    QMenu *sound() const { return m_sound; }
    //! Of what is selected.
    QMenu *context() const { return m_context; }
    QMenu *arrange() const { return m_arrange; }

    void setSortBy(SortBy by);
    void setDensity(Density density);
    void retranslate();

Q_SIGNALS:
    void sortChosen(vigia::SortBy by);
    void densityChosen(vigia::Density density);

private:
    void makeDeeds();
    void makeChoices();
    void fillVigia();
    void fillEdit();
    void fillMonitor();
    void fillSound();
    void fillView();

    const MonitorActions &m_actions;
    std::map<WindowDeed, QAction *> m_deeds;
    std::map<SortBy, QAction *> m_sorts;
    std::map<Density, QAction *> m_densities;
    QMenu *m_vigia;
    QMenu *m_edit;
    QMenu *m_monitor;
    QMenu *m_sound;
    QMenu *m_view;
    QMenu *m_mute;
    QMenu *m_hold;
    QMenu *m_arrange;
    QMenu *m_context;
};

} // namespace vigia
