// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <set>

namespace vigia {

//! Which monitors a list shows.
struct Filter {
    QStringList words; //!< each must occur somewhere
    std::set<Status> statuses; //!< empty: any
    std::optional<QString> group; //!< absent: any; empty: those without one
    friend bool operator==(const Filter &, const Filter &) = default;

    bool isEmpty() const { return words.isEmpty() && statuses.empty() && !group; }
    //! \a text as typed: words apart by spaces.
    static QStringList wordsOf(const QString &text);
};

//! Whether \a monitor fits all that needs no words of ours.
bool matchesState(const Filter &filter, const MonitorView &monitor);
//! Whether \a text has what is still missing: those of the filter's words that neither name, address,
//! group nor tags hold.
QStringList missingWords(const Filter &filter, const MonitorView &monitor);

} // namespace vigia
