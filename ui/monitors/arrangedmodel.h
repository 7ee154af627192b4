// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/arrangement.h"
#include "monitors/filter.h"
#include "monitors/monitorsmodel.h"
#include "monitors/ordering.h"
#include "monitors/overview.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace vigia {

//! What a list of monitors shows, row by row: filtered, in groups that fold, in order. A row is a
//! monitor or the heading of a group. Order is made anew at most once a second, only if what it rests
//! on changed, and not while the list is held.
class ArrangedModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = MonitorsModel::IdRole, IsHeadingRole };

    explicit ArrangedModel(const MonitorsModel &monitors, const Speech &speech, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const MonitorsModel &monitors() const { return m_monitors; }
    bool isHeading(int row) const { return m_rows[std::size_t(row)].source < 0; }
    //! The row of MonitorsModel; -1 for a heading.
    int source(int row) const { return m_rows[std::size_t(row)].source; }
    //! -1: not shown.
    int rowOf(const MonitorId &id) const;
    int monitorsShown() const { return m_shown; }

    // Of a heading:
    QString groupName(int row) const; //!< empty: those without a group
    QString groupTitle(int row) const;
    QString groupSentence(int row) const; //!< `2 down: Shop, Mail`
    const Overview &groupOverview(int row) const;
    bool isFolded(int row) const;

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    void setSortBy(SortBy by);
    SortBy sortBy() const { return m_sortBy; }
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    void setFolded(const QString &group, bool folded);
    void setFoldedGroups(const QStringList &groups);
    QStringList foldedGroups() const { return {m_folded.cbegin(), m_folded.cend()}; }
    //! The names of all groups that any monitor is in, in alphabetical order.
    QStringList groups() const;

    //! While it is held nothing moves: whoever points at a row shall hit it.
    void setHeld(bool held);

Q_SIGNALS:
    //! Something may have taken another place, or monitors came or went.
    void arranged();

private:
    using Rows = std::vector<ArrangedRow>;
    struct Group {
        QString name;
        mutable std::optional<Overview> overview;
    };

    void rebuild();
    void rank();
    int groupIdOf(const QString &name);
    bool matches(int source) const;
    void take(int first, int last);
    bool takeOne(int source);
    void arrangeSoon();
    void arrange();
    Rows arrangement() const;
    void become(const Rows &next);
    void reorder(const Rows &next);
    void noteRows();
    void forgetOverviews();

    const MonitorsModel &m_monitors;
    const Speech &m_speech;
    Filter m_filter;
    SortBy m_sortBy = SortBy::Worst;
    bool m_grouped = false;
    bool m_held = false;
    bool m_dirty = false;
    QSet<QString> m_folded;
    QTimer m_soon;
    QElapsedTimer m_sinceArranged;

    // Of each row of MonitorsModel:
    std::vector<OrderKey> m_keys;
    std::vector<int> m_groupOf;
    std::vector<bool> m_matches;
    std::vector<int> m_rowOf;
    QStringList m_names;

    std::vector<Group> m_groups; //!< only grows until monitors come or go
    Rows m_rows;
    int m_shown = 0;
};

} // namespace vigia
