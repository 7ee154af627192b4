// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardmenus.h"

#include "look/icons.h"
#include "monitors/monitoractions.h"

#include <QActionGroup>

namespace vigia {

namespace {

struct Face {
    WindowDeed deed;
    std::optional<ActionIcon> icon;
    QKeySequence keys;
};

std::vector<Face> faces()
{
    return {
        {WindowDeed::Add, ActionIcon::Add, QKeySequence::New},
        {WindowDeed::Paste, {}, QKeySequence::Paste},
        {WindowDeed::Import, ActionIcon::Import, Qt::CTRL | Qt::Key_I},
        {WindowDeed::Export, ActionIcon::Export, Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {WindowDeed::Senders, {}, {}},
        {WindowDeed::Away, {}, {}},
        {WindowDeed::Back, {}, {}},
        {WindowDeed::Drill, {}, {}},
        {WindowDeed::Settings, ActionIcon::Settings, Qt::CTRL | Qt::Key_Comma},
        {WindowDeed::About, {}, {}},
        {WindowDeed::Quit, ActionIcon::Quit, Qt::CTRL | Qt::Key_Q},
        {WindowDeed::SelectAll, {}, QKeySequence::SelectAll},
        {WindowDeed::Find, ActionIcon::Search, QKeySequence::Find},
        {WindowDeed::CheckAll, ActionIcon::CheckNow, Qt::SHIFT | Qt::Key_F5},
        {WindowDeed::MuteOneHour, {}, {}},
        {WindowDeed::MuteFourHours, {}, {}},
        {WindowDeed::MuteEightHours, {}, {}},
        {WindowDeed::MuteAlways, {}, {}},
        {WindowDeed::Unmute, ActionIcon::Unmute, {}},
        {WindowDeed::Board, ActionIcon::Board, Qt::Key_F11},
        {WindowDeed::Details, {}, Qt::Key_F9},
        {WindowDeed::Grouped, ActionIcon::Group, Qt::CTRL | Qt::Key_G},
        {WindowDeed::FoldAll, {}, {}},
        {WindowDeed::UnfoldAll, {}, {}},
    };
}

constexpr std::array sorts{SortBy::Worst, SortBy::Name, SortBy::Since, SortBy::Latency, SortBy::Own};
constexpr std::array densities{Density::Comfortable, Density::Compact};

} // namespace

DashboardMenus::DashboardMenus(const MonitorActions &actions, QMenuBar *bar)
    : QObject(bar)
    , m_actions(actions)
    , m_vigia(bar->addMenu(QString()))
    , m_edit(bar->addMenu(QString()))
    , m_monitor(bar->addMenu(QString()))
    , m_sound(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_mute(new QMenu(bar))
    , m_hold(new QMenu(bar))
    , m_arrange(new QMenu(bar))
    , m_context(new QMenu(bar))
{
    makeDeeds();
    fillVigia();
    fillEdit();
    fillMonitor();
    fillSound();
    makeChoices();
    fillView();
    retranslate();
}

void DashboardMenus::makeDeeds()
{
    for (const Face &face : faces()) {
        auto *action = new QAction(this);
        if (face.icon)
            action->setIcon(actionIcon(*face.icon));
        action->setShortcut(face.keys);
        m_deeds.emplace(face.deed, action);
    }
    for (const WindowDeed deed : {WindowDeed::Details, WindowDeed::Grouped})
        action(deed)->setCheckable(true);
    action(WindowDeed::Quit)->setMenuRole(QAction::QuitRole);
    action(WindowDeed::Settings)->setMenuRole(QAction::PreferencesRole);
    action(WindowDeed::About)->setMenuRole(QAction::AboutRole);
}

void DashboardMenus::makeChoices()
{
    auto *sortGroup = new QActionGroup(this);
    for (const SortBy by : sorts) {
        QAction *choice = sortGroup->addAction(QString());
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, [this, by] { Q_EMIT sortChosen(by); });
        m_sorts.emplace(by, choice);
        m_arrange->addAction(choice);
    }
    m_arrange->addSeparator();
    m_arrange->addAction(action(WindowDeed::Grouped));
    m_arrange->addAction(action(WindowDeed::FoldAll));
    m_arrange->addAction(action(WindowDeed::UnfoldAll));
    auto *densityGroup = new QActionGroup(this);
    for (const Density density : densities) {
        QAction *choice = densityGroup->addAction(QString());
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, [this, density] { Q_EMIT densityChosen(density); });
        m_densities.emplace(density, choice);
    }
}

void DashboardMenus::fillVigia()
{
    m_vigia->addAction(action(WindowDeed::Add));
    m_vigia->addAction(action(WindowDeed::Paste));
    m_vigia->addAction(action(WindowDeed::Senders));
    m_vigia->addSeparator();
    m_vigia->addAction(action(WindowDeed::Import));
    m_vigia->addAction(action(WindowDeed::Export));
    m_vigia->addSeparator();
    for (const WindowDeed deed : {WindowDeed::Away, WindowDeed::Back, WindowDeed::Drill})
        m_vigia->addAction(action(deed));
    m_vigia->addSeparator();
    m_vigia->addAction(action(WindowDeed::Settings));
    m_vigia->addAction(action(WindowDeed::About));
    m_vigia->addSeparator();
    m_vigia->addAction(action(WindowDeed::Quit));
}

void DashboardMenus::fillEdit()
{
    m_edit->addAction(m_actions.action(Deed::UndoDelete));
    m_edit->addSeparator();
    for (const Deed deed : {Deed::Edit, Deed::Duplicate, Deed::Delete, Deed::CopyAddress})
        m_edit->addAction(m_actions.action(deed));
    m_edit->addSeparator();
    m_edit->addAction(action(WindowDeed::SelectAll));
    m_edit->addAction(action(WindowDeed::Find));
}

void DashboardMenus::fillMonitor()
{
    for (const Deed deed : {Deed::MuteOutage, Deed::MuteOneHour, Deed::MuteFourHours, Deed::MuteEightHours})
        m_mute->addAction(m_actions.action(deed));
    m_mute->addSeparator();
    m_mute->addAction(m_actions.action(Deed::Unmute));
    for (const Deed deed : {Deed::HoldOneHour, Deed::HoldFourHours, Deed::HoldUntilMorning})
        m_hold->addAction(m_actions.action(deed));
    m_hold->addSeparator();
    m_hold->addAction(m_actions.action(Deed::EndHold));
    m_mute->setIcon(actionIcon(ActionIcon::Mute));
    m_hold->setIcon(actionIcon(ActionIcon::Hold));
    for (QMenu *menu : {m_monitor, m_context}) {
        menu->addAction(m_actions.action(Deed::Acknowledge));
        menu->addMenu(m_mute);
        menu->addMenu(m_hold);
        menu->addSeparator();
        for (const Deed deed : {Deed::CheckNow, Deed::Pause, Deed::Resume, Deed::StartWatching, Deed::OpenInBrowser})
            menu->addAction(m_actions.action(deed));
    }
    m_monitor->addSeparator();
    m_monitor->addAction(action(WindowDeed::CheckAll));
    m_context->addSeparator();
    for (const Deed deed : {Deed::Edit, Deed::Duplicate, Deed::CopyAddress, Deed::Delete})
        m_context->addAction(m_actions.action(deed));
}

void DashboardMenus::fillSound()
{
    for (const WindowDeed deed :
        {WindowDeed::MuteOneHour, WindowDeed::MuteFourHours, WindowDeed::MuteEightHours, WindowDeed::MuteAlways})
        m_sound->addAction(action(deed));
    m_sound->addSeparator();
    m_sound->addAction(action(WindowDeed::Unmute));
}

void DashboardMenus::fillView()
{
    m_view->addActions(m_arrange->actions());
    m_view->addSeparator();
    for (const auto &[density, choice] : m_densities)
        m_view->addAction(choice);
    m_view->addSeparator();
    m_view->addAction(action(WindowDeed::Details));
    m_view->addAction(action(WindowDeed::Board));
    m_arrange->addSeparator();
    for (const auto &[density, choice] : m_densities)
        m_arrange->addAction(choice);
}

void DashboardMenus::setSortBy(SortBy by)
{
    m_sorts.at(by)->setChecked(true);
}

void DashboardMenus::setDensity(Density density)
{
    m_densities.at(density)->setChecked(true);
}

void DashboardMenus::retranslate()
{
    m_vigia->setTitle(tr("&Vigia"));
    m_edit->setTitle(tr("&Edit"));
    m_monitor->setTitle(tr("&Monitor"));
    m_sound->setTitle(tr("&Sound"));
    m_view->setTitle(tr("Vie&w"));
    m_mute->setTitle(tr("M&ute"));
    m_hold->setTitle(tr("&Hold alerts"));
    m_arrange->setTitle(tr("Order"));
    const std::map<WindowDeed, QString> texts{
        {WindowDeed::Add, tr("&Add monitor…")},
        {WindowDeed::Paste, tr("&Paste addresses…")},
        {WindowDeed::Import, tr("&Import…")},
        {WindowDeed::Export, tr("&Export…")},
        {WindowDeed::Senders, tr("&New senders…")},
        {WindowDeed::Away, tr("A&way until…")},
        {WindowDeed::Back, tr("I am &back")},
        {WindowDeed::Drill, tr("Fire &drill…")},
        {WindowDeed::Settings, tr("&Settings…")},
        {WindowDeed::About, tr("Ab&out Vigia")},
        {WindowDeed::Quit, tr("&Quit")},
        {WindowDeed::SelectAll, tr("Select &all")},
        {WindowDeed::Find, tr("&Find")},
        {WindowDeed::CheckAll, tr("Check a&ll now")},
        {WindowDeed::MuteOneHour, tr("Mute this computer for &1 hour")},
        {WindowDeed::MuteFourHours, tr("Mute this computer for &4 hours")},
        {WindowDeed::MuteEightHours, tr("Mute this computer for &8 hours")},
        {WindowDeed::MuteAlways, tr("Mute this computer &until I unmute")},
        {WindowDeed::Unmute, tr("Unmute &this computer")},
        {WindowDeed::Board, tr("&Board")},
        {WindowDeed::Details, tr("&Details")},
        {WindowDeed::Grouped, tr("By &group")},
        {WindowDeed::FoldAll, tr("&Fold all groups")},
        {WindowDeed::UnfoldAll, tr("&Unfold all groups")},
    };
    for (const auto &[deed, text] : texts)
        action(deed)->setText(text);
    m_sorts.at(SortBy::Worst)->setText(tr("&Worst first"));
    m_sorts.at(SortBy::Name)->setText(tr("By &name"));
    m_sorts.at(SortBy::Since)->setText(tr("&Last changed first"));
    m_sorts.at(SortBy::Latency)->setText(tr("&Slowest first"));
    m_sorts.at(SortBy::Own)->setText(tr("In my &own order"));
    m_densities.at(Density::Comfortable)->setText(tr("&Two lines"));
    m_densities.at(Density::Compact)->setText(tr("&One line"));
}

} // namespace vigia
