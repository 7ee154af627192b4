// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QMetaType>

#include <vector>

namespace vigia {

enum class SortBy {
    Worst, //!< what asks most for an eye; of the same, what changed last
    Name,
    Since, //!< what changed last
    Latency, //!< the slowest
    Own, //!< the person's order
};

//! What the place of a monitor in a list depends on; made once, compared often.
struct OrderKey {
    int weight = 0; //!< facade/standing.h
    qint64 since = 0; //!< milliseconds; 0: not known
    qint64 latency = -1; //!< microseconds; -1: not known
    int nameRank = 0; //!< place in the alphabet of the reader's language
    int position = 0; //!< place in the person's order
    friend bool operator==(const OrderKey &, const OrderKey &) = default;
};

//! \a nameRank is kept apart: it changes only with names.
OrderKey orderKey(const MonitorView &monitor, int nameRank, int position);

//! How long the last answer took; absent where there was none, and where nobody asks any more.
std::optional<std::chrono::microseconds> latencyOf(const MonitorView &monitor);

//! A total order: no two monitors are equal, so the same keys always give the same list.
bool comesBefore(const OrderKey &a, const OrderKey &b, SortBy by);

//! The indices \a rows of \a keys in order.
void sortRows(std::vector<int> &rows, const std::vector<OrderKey> &keys, SortBy by);

//! For each of \a names its place in the alphabet of \a locale; digits count as numbers.
std::vector<int> nameRanks(const QStringList &names, const QLocale &locale);

} // namespace vigia
