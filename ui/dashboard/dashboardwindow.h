// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/rowgeometry.h"
#include "dashboard/soundstate.h"
#include "monitors/monitoractions.h"
#include "monitors/ordering.h"
#include "monitors/overview.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace vigia {

class ArrangedModel;
class DashboardMenus;
class DetailPane;
class EmptyState;
class FilterBar;
class HeadlinePane;
class MonitorList;
class NoticeBar;
class Theme;

//! Everything that is watched, the worst first, and everything one can do about it.
class DashboardWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! \a person: who acknowledges. All that is referred to outlives the window.
    DashboardWindow(Facade &facade, const Theme &theme, const Speech &speech, const Clock &clock, const QString &person,
        QWidget *parent = nullptr);
    ~DashboardWindow() override;

    const MonitorsModel &monitors() const { return m_monitors; }
    //! Shows \a monitor among the others, selected, even if a filter hid it; while it is not known,
    //! the next time all is read.
    void reveal(const MonitorId &monitor);

    void setSound(const SoundState &state);
    //! Nothing has been heard of the watching since; absent: it is fresh. What is old looks it.
    void setNoDataSince(std::optional<UtcTime> since);

    //! One line for each monitor instead of two.
    void setCompact(bool compact);
    bool isCompact() const;

    //! Size and place, order, folded groups: bytes for whoever keeps them.
    QByteArray saveState() const;
    //! Bytes that it does not understand change nothing.
    void restoreState(const QByteArray &bytes);

public Q_SLOTS:
    //! Why nobody watches, or nobody can be heard; plain text, several lines at most; empty: all is well.
    void setTrouble(const QString &sentence);

Q_SIGNALS:
    void densityChanged(bool compact);
    void addRequested();
    void editRequested(const std::vector<vigia::MonitorId> &monitors);
    void duplicateRequested(const vigia::MonitorId &monitor);
    void pasteRequested(const QString &text);
    void importRequested();
    void exportRequested();
    void boardRequested();
    void sendersRequested();
    void awayRequested();
    void backRequested();
    void drillRequested();
    void settingsRequested();
    void aboutRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectDeeds();
    void connectSignals();
    void buildToolBar();

    void setSortBy(SortBy by);
    void setGrouped(bool grouped);
    void setDensity(Density density);
    void foldAll(bool folded);

    void lookAtEverything();
    void tellHeadline();
    void tellBelow();
    void tellTrial();
    void tellSenders();
    void tellAway();
    void tellHealth();
    void tellChannels();
    void tellSound();
    void showRowsOrInvitation();
    void followSelection();
    void askForNote(const std::vector<MonitorId> &monitors);
    void sayDeleted(const QStringList &names);
    void retranslate();

    Facade &m_facade;
    const Theme &m_theme;
    const Speech &m_speech;
    const Clock &m_clock;
    MonitorsModel m_monitors;
    ArrangedModel *m_rows;
    MonitorActions *m_actions;
    DashboardMenus *m_menus;

    HeadlinePane *m_headline;
    FilterBar *m_filter;
    NoticeBar *m_refusal;
    NoticeBar *m_undo;
    NoticeBar *m_trial;
    NoticeBar *m_senders;
    NoticeBar *m_away;
    NoticeBar *m_health;
    NoticeBar *m_notDelivered;
    NoticeBar *m_failing;
    MonitorList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    DetailPane *m_details;

    Overview m_overview;
    std::optional<SoundState> m_sound; //!< as told by whoever plays it; absent: what is known here
    std::optional<CommandError> m_ended;
    QString m_trouble;
    std::optional<MonitorId> m_toReveal; //!< asked for before it was known
    QTimer m_undoLapses;
    QTimer m_seconds;
};

} // namespace vigia
