// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <algorithm>
#include <functional>
#include <vector>

namespace vigia {

//! Rows from first to last, both included.
struct RowRun {
    int first = 0;
    int last = 0;
    friend bool operator==(const RowRun &, const RowRun &) = default;
};

//! How one list becomes another: what goes, then the rest in its new order, then what comes.
struct RowChanges {
    std::vector<RowRun> gone; //!< rows of the old list; the last first, so that they hold one after another
    std::vector<RowRun> come; //!< rows of the new list; the first first

    //! It is cheaper to begin anew.
    bool isMany() const { return gone.size() + come.size() > 32; }
};

//! The runs of rows whose \a key is not in \a keys, the first first.
template <typename Row, typename Key>
std::vector<RowRun> runsWithout(const std::vector<Row> &rows, const QSet<int> &keys, Key key)
{
    std::vector<RowRun> runs;
    for (int row = 0; row < int(rows.size()); ++row) {
        if (keys.contains(std::invoke(key, rows[std::size_t(row)])))
            continue;
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

//! \a key is what makes a row the same row, unique in each list.
template <typename Row, typename Key>
RowChanges rowChanges(const std::vector<Row> &before, const std::vector<Row> &after, Key key)
{
    const auto keysOf = [&key](const std::vector<Row> &rows) {
        QSet<int> keys;
        keys.reserve(qsizetype(rows.size()));
        for (const Row &row : rows)
            keys.insert(std::invoke(key, row));
        return keys;
    };
    RowChanges changes{runsWithout(before, keysOf(after), key), runsWithout(after, keysOf(before), key)};
    std::reverse(changes.gone.begin(), changes.gone.end());
    return changes;
}

} // namespace vigia
