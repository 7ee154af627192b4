// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardwindow.h"

#include "dashboard/acknowledgenote.h"
#include "dashboard/dashboardmenus.h"
#include "dashboard/deletionquestion.h"
#include "dashboard/detailbuttons.h"
#include "dashboard/detailpane.h"
#include "dashboard/emptystate.h"
#include "dashboard/filterbar.h"
#include "dashboard/headlinepane.h"
#include "dashboard/monitorlist.h"
#include "dashboard/noticebar.h"
#include "look/icons.h"
#include "look/opening.h"
#include "look/theme.h"
#include "monitors/arrangedmodel.h"
#include "wording/statuswords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace vigia {

namespace {

using namespace std::chrono_literals;

constexpr auto undoStays = 20s;
constexpr int roomForListAndDetails = 560;
constexpr int leastListHeight = 64; //!< of the list, beside many lines of news

} // namespace

DashboardWindow::DashboardWindow(Facade &facade, const Theme &theme, const Speech &speech, const Clock &clock,
    const QString &person, QWidget *parent)
    : QMainWindow(parent)
    , m_facade(facade)
    , m_theme(theme)
    , m_speech(speech)
    , m_clock(clock)
    , m_monitors(facade, speech)
    , m_rows(new ArrangedModel(m_monitors, speech, this))
    , m_actions(new MonitorActions(facade, m_monitors, speech, clock, person, this))
    , m_menus(new DashboardMenus(*m_actions, menuBar()))
    , m_headline(new HeadlinePane(theme))
    , m_filter(new FilterBar(theme, speech))
    , m_refusal(new NoticeBar(NoticeBar::Kind::Warning, theme))
    , m_undo(new NoticeBar(NoticeBar::Kind::Information, theme))
    , m_trial(new NoticeBar(NoticeBar::Kind::Information, theme))
    , m_senders(new NoticeBar(NoticeBar::Kind::Information, theme))
    , m_away(new NoticeBar(NoticeBar::Kind::Information, theme))
    , m_health(new NoticeBar(NoticeBar::Kind::Warning, theme))
    , m_notDelivered(new NoticeBar(NoticeBar::Kind::Warning, theme))
    , m_failing(new NoticeBar(NoticeBar::Kind::Warning, theme))
    , m_list(new MonitorList(*m_rows, theme, speech, clock))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_details(new DetailPane(facade, m_monitors, *m_actions, theme, speech, clock))
{
    build();
    buildToolBar();
    connectDeeds();
    connectSignals();
    setSortBy(SortBy::Worst);
    setDensity(Density::Comfortable);
    m_menus->action(WindowDeed::Details)->setChecked(true);
    retranslate();
    lookAtEverything();
    m_list->setFocus();
}

DashboardWindow::~DashboardWindow()
{
    // The widgets go before what they refer to.
    const std::unique_ptr<QWidget> page(takeCentralWidget());
}

void DashboardWindow::build()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({640, 340});
    // Whether they are shown or not, the window keeps its size; and it fits on a small screen, however much is said.
    m_splitter->setMinimumSize(roomForListAndDetails, leastListHeight);
    m_details->hide();
    for (NoticeBar *lasting : {m_trial, m_senders, m_away, m_health, m_notDelivered, m_failing})
        lasting->setClosable(false);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_headline);
    column->addWidget(m_filter);
    column->addWidget(m_refusal);
    column->addWidget(m_undo);
    column->addWidget(m_trial);
    column->addWidget(m_senders);
    column->addWidget(m_away);
    column->addWidget(m_splitter, 1);
    for (NoticeBar *own : {m_notDelivered, m_failing, m_health})
        column->addWidget(own);
    setCentralWidget(page);
    m_details->buttons()->setMenus(m_menus->mute(), m_menus->hold());
    m_headline->setSoundMenu(m_menus->sound());
    setWindowIcon(applicationIcon());
    openWithin(*this, {980, 660});
}

void DashboardWindow::buildToolBar()
{
    auto *bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_menus->action(WindowDeed::Add));
    bar->addAction(m_menus->action(WindowDeed::CheckAll));
    bar->addAction(m_menus->action(WindowDeed::Board));
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    QAction *order = m_menus->arrange()->menuAction();
    order->setIcon(actionIcon(ActionIcon::More));
    bar->addAction(order);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(order)))
        button->setPopupMode(QToolButton::InstantPopup);
    bar->addAction(m_menus->action(WindowDeed::Settings));
}

void DashboardWindow::connectDeeds()
{
    const auto on = [this](WindowDeed deed, auto what) {
        connect(m_menus->action(deed), &QAction::triggered, this, what);
    };
    on(WindowDeed::Add, [this] { Q_EMIT addRequested(); });
    on(WindowDeed::Paste, [this] { Q_EMIT pasteRequested(QGuiApplication::clipboard()->text()); });
    on(WindowDeed::Import, [this] { Q_EMIT importRequested(); });
    on(WindowDeed::Export, [this] { Q_EMIT exportRequested(); });
    on(WindowDeed::Senders, [this] { Q_EMIT sendersRequested(); });
    on(WindowDeed::Away, [this] { Q_EMIT awayRequested(); });
    on(WindowDeed::Back, [this] { Q_EMIT backRequested(); });
    on(WindowDeed::Drill, [this] { Q_EMIT drillRequested(); });
    on(WindowDeed::Settings, [this] { Q_EMIT settingsRequested(); });
    on(WindowDeed::About, [this] { Q_EMIT aboutRequested(); });
    on(WindowDeed::Quit, [this] { Q_EMIT quitRequested(); });
    on(WindowDeed::SelectAll, [this] { m_list->selectAll(); });
    on(WindowDeed::Find, [this] { m_filter->focusSearch(); });
    on(WindowDeed::CheckAll, [this] { m_actions->checkAll(); });
    on(WindowDeed::MuteOneHour, [this] { m_actions->muteAll(1h); });
    on(WindowDeed::MuteFourHours, [this] { m_actions->muteAll(4h); });
    on(WindowDeed::MuteEightHours, [this] { m_actions->muteAll(8h); });
    on(WindowDeed::MuteAlways, [this] { m_actions->muteAll(std::nullopt); });
    on(WindowDeed::Unmute, [this] { m_actions->unmuteAll(); });
    on(WindowDeed::Board, [this] { Q_EMIT boardRequested(); });
    on(WindowDeed::Details, [this] { followSelection(); });
    on(WindowDeed::Grouped, [this](bool grouped) { setGrouped(grouped); });
    on(WindowDeed::FoldAll, [this] { foldAll(true); });
    on(WindowDeed::UnfoldAll, [this] { foldAll(false); });
    connect(m_menus, &DashboardMenus::sortChosen, this, &DashboardWindow::setSortBy);
    connect(m_menus, &DashboardMenus::densityChosen, this, &DashboardWindow::setDensity);
}

void DashboardWindow::connectSignals()
{
    connect(&m_monitors, &MonitorsModel::standingChanged, this, &DashboardWindow::lookAtEverything);
    connect(&m_monitors, &MonitorsModel::loaded, this, &DashboardWindow::lookAtEverything);
    connect(&m_monitors, &MonitorsModel::healthChanged, this, &DashboardWindow::lookAtEverything);
    connect(&m_monitors, &MonitorsModel::failed, this, [this](const CommandError &error) {
        m_ended = error;
        tellHealth();
    });
    connect(&m_monitors, &MonitorsModel::refreshed, this, [this] {
        m_ended.reset();
        tellHealth();
        const auto wanted = std::exchange(m_toReveal, std::nullopt);
        if (wanted && m_monitors.rowOf(*wanted) >= 0)
            reveal(*wanted);
    });
    connect(&m_facade, &Facade::ended, this, [this](const CommandError &why) {
        m_ended = why;
        if (m_monitors.noDataSince())
            tellHealth();
        else
            setNoDataSince(m_clock.utc());
    });
    connect(m_rows, &ArrangedModel::arranged, this, &DashboardWindow::showRowsOrInvitation);
    connect(m_filter, &FilterBar::filterChanged, m_rows, &ArrangedModel::setFilter);
    connect(m_filter->search(), &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });

    connect(m_list, &MonitorList::selectionMoved, this, &DashboardWindow::followSelection);
    connect(m_list, &MonitorList::opened, this, [this](const MonitorId &monitor) {
        if (const int row = m_monitors.rowOf(monitor); row >= 0 && !m_monitors.monitor(row).drill)
            Q_EMIT editRequested({monitor});
    });
    connect(m_list, &MonitorList::menuRequested, this, [this](const QPoint &at) {
        if (!m_actions->selected().empty())
            m_menus->context()->popup(at);
    });

    connect(m_actions, &MonitorActions::acknowledgeRequested, this, &DashboardWindow::askForNote);
    connect(m_actions, &MonitorActions::editRequested, this, &DashboardWindow::editRequested);
    connect(m_actions, &MonitorActions::duplicateRequested, this, &DashboardWindow::duplicateRequested);
    connect(m_actions, &MonitorActions::browserRequested, this,
        [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_actions, &MonitorActions::copyRequested, this,
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(m_actions, &MonitorActions::refused, this, [this](const QString &sentence) { m_refusal->say(sentence); });
    connect(m_actions, &MonitorActions::deletionAsked, this, [this](const ImportView &deletion) {
        askAboutDeletion(
            *this, deletion, m_speech.language(), [this] { m_actions->confirmDeletion(); },
            [this] { m_actions->forgoDeletion(); });
    });
    connect(m_actions, &MonitorActions::deleted, this, &DashboardWindow::sayDeleted);
    connect(m_actions, &MonitorActions::restored, m_undo, &NoticeBar::hide);
    connect(m_undo, &NoticeBar::actionTriggered, m_actions->action(Deed::UndoDelete), &QAction::trigger);
    connect(m_trial, &NoticeBar::actionTriggered, this, [this] { m_actions->startWatching(m_overview.onTrial); });
    connect(m_senders, &NoticeBar::actionTriggered, this, &DashboardWindow::sendersRequested);
    connect(m_away, &NoticeBar::actionTriggered, this, &DashboardWindow::backRequested);
    m_undoLapses.setSingleShot(true);
    m_undoLapses.setInterval(undoStays);
    connect(&m_undoLapses, &QTimer::timeout, m_undo, &NoticeBar::hide);

    connect(m_details, &DetailPane::sendAgainRequested, m_actions, &MonitorActions::sendAgain);
    connect(m_notDelivered, &NoticeBar::actionTriggered, m_actions, &MonitorActions::sendAgain);
    connect(m_failing, &NoticeBar::actionTriggered, this, &DashboardWindow::settingsRequested);
    connect(m_empty, &EmptyState::addRequested, this, &DashboardWindow::addRequested);
    connect(m_empty, &EmptyState::pasteRequested, m_menus->action(WindowDeed::Paste), &QAction::trigger);
    connect(m_empty, &EmptyState::importRequested, this, &DashboardWindow::importRequested);
    connect(m_empty, &EmptyState::clearRequested, m_filter, &FilterBar::clear);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, [this] {
        tellBelow();
        tellAway();
    });
    m_seconds.start();
}

void DashboardWindow::reveal(const MonitorId &monitor)
{
    const int row = m_monitors.rowOf(monitor);
    m_toReveal = row < 0 ? std::optional(monitor) : std::nullopt;
    if (row < 0)
        return;
    if (m_rows->rowOf(monitor) < 0 && m_rows->isGrouped())
        m_rows->setFolded(m_monitors.monitor(row).group, false);
    if (m_rows->rowOf(monitor) < 0)
        m_filter->clear();
    m_list->selectMonitors({monitor});
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus();
}

void DashboardWindow::showRowsOrInvitation()
{
    m_filter->setVisible(m_monitors.size() > 0);
    m_filter->setGroups(m_rows->groups());
    if (!m_monitors.isLoaded() || m_rows->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (m_monitors.size() == 0)
        m_empty->inviteToAdd();
    else
        m_empty->sayNothingFits();
    m_stack->setCurrentWidget(m_empty);
}

void DashboardWindow::followSelection()
{
    const std::vector<MonitorId> selected = m_list->selectedMonitors();
    m_actions->select(selected);
    m_details->setVisible(m_menus->action(WindowDeed::Details)->isChecked() && !selected.empty());
    m_details->showMonitors(selected);
}

void DashboardWindow::askForNote(const std::vector<MonitorId> &monitors)
{
    const int row = monitors.size() == 1 ? m_monitors.rowOf(monitors.front()) : -1;
    const QString subject =
        row >= 0 ? m_monitors.words(row).name : monitorCountText(int(monitors.size()), m_speech.language());
    const auto find = [this](const MonitorId &id) {
        const int known = m_monitors.rowOf(id);
        return known < 0 ? nullptr : &m_monitors.monitor(known);
    };
    auto *note = new AcknowledgeNote(find, monitors, subject, this);
    note->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_monitors, &MonitorsModel::standingChanged, note, &AcknowledgeNote::follow);
    connect(&m_monitors, &MonitorsModel::refreshed, note, &AcknowledgeNote::follow);
    connect(note, &AcknowledgeNote::acknowledged, m_actions, &MonitorActions::acknowledge);
    connect(note, &AcknowledgeNote::overtaken, this, [this](const QString &sentence) { m_refusal->say(sentence); });
    note->open();
}

void DashboardWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigia
