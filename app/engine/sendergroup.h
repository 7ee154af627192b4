// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "engine/scheduler.h"

#include <QList>
#include <QSet>

#include <optional>

namespace vigia {

//! The monitors of a group that report. Kept so that neither a report nor one that is missing costs a look at all.
struct SenderGroup {
    QList<Slot> members;
    Instant lastWord = Instant::min(); //!< when any of them said anything
    std::optional<Slot> voice; //!< whose outage stood for the group last
    QSet<Slot> explained; //!< whose silence is the group's
};

} // namespace vigia
