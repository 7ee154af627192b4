// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vigia {

//! A row of a list: a monitor, or the heading of a group.
struct ArrangedRow {
    int source = -1; //!< the row of MonitorsModel; -1: a heading
    int group = 0; //!< the group it belongs to, or is the heading of
    friend bool operator==(const ArrangedRow &, const ArrangedRow &) = default;

    //! The same row has the same key wherever it stands.
    int key() const { return source < 0 ? -1 - group : source; }
};

struct GroupFace {
    QString name;
    bool folded = false;
};

//! \a sources in their order. \a groupOf: of each source its index in the groups.
std::vector<ArrangedRow> ungroupedRows(const std::vector<int> &sources, const std::vector<int> &groupOf);

//! \a sources under the headings of their groups. A group stands where the first of its monitors would,
//! so that worst first holds for groups too; \a byName: in alphabetical order. Of a folded group only
//! the heading is there, of one without monitors nothing.
std::vector<ArrangedRow> groupedRows(const std::vector<int> &sources, const std::vector<int> &groupOf,
    const std::vector<GroupFace> &groups, bool byName);

} // namespace vigia
