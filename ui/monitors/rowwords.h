// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/plaintext.h"

#include "facade/views.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace vigia {

//! What a row says of a monitor, as long as nothing about it changes. Plain text, one line each.
struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(vigia::RowWords)

public:
    QString name;
    QString state; //!< `Down, acknowledged`
    QString detail; //!< the reason, or where there is none to tell the address
    bool detailIsAddress = false; //!< its ends matter more than its middle
    QString acknowledged; //!< `acknowledged by ana: restarting it`; empty: nobody has
    QString taker; //!< the same in short, beside a state that says it: `ana: restarting it`, `by ana`
    QString held; //!< `alerts held until 3 March 2026, 15:00 CET`; empty: they are not
    QString latency; //!< `123 ms`; empty: no answer
    QString spoken; //!< all of it, for those who listen

    static RowWords of(const MonitorView &monitor, const Language &language);
    //! When nothing is heard of the watching: that, and as what \a monitor was known last.
    static RowWords outdated(const MonitorView &monitor, const Language &language);
    //! `No data`
    static QString noData();
};

//! `123 ms`, `1.2 s`.
QString latencyText(std::chrono::microseconds time, const Language &language);

} // namespace vigia
