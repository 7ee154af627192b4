// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

#include <QTimeZone>

namespace vigia {

//! A line of the transition log (contract, section 5), without its line feed: when it was decided,
//! on the clocks of \a zone; word, name, target or `-`, reason; separated by tabs.
QString transitionLine(const TransitionRow &row, const QTimeZone &zone);

//! What two lines about the same transition have in common, whatever the zone was when they were written.
struct TransitionKey {
    qint64 second = 0; //!< since 1970, UTC
    QString word;
    QString name; //!< as it stands in the line
    friend bool operator==(const TransitionKey &, const TransitionKey &) = default;
    friend size_t qHash(const TransitionKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.second, key.word, key.name);
    }
};

TransitionKey keyOf(const TransitionRow &row);
//! Absent: \a line is none of ours.
std::optional<TransitionKey> keyOf(const QString &line);

} // namespace vigia
