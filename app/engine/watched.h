// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/heartbeatschedule.h"
#include "domain/judge.h"
#include "domain/monitor.h"
#include "engine/scheduler.h"
#include "engine/tolddates.h"
#include "probes/prober.h"
#include "store/records.h"

#include <optional>
#include <utility>

namespace vigia {

//! One monitor being watched: what it is, what is known, what is going on.
struct Watched {
    Monitor monitor;
    JudgeState judge;
    ToldDates dates; //!< of what the judge says
    //! Of an outage that people were told of, by its number: its end may be told later than it is known.
    std::optional<std::pair<int, Acknowledgement>> caredFor;
    std::optional<ProbeTicket> ticket; //!< the look in progress
    Instant lookStarted;
    quint64 look = 0; //!< numbers the looks, so that a late answer is recognised
    std::optional<ProbeResult> lastLook;
    Instant lastCheck; //!< start of lastLook
    std::optional<SenderState> sender; //!< of one that reports and was taken away: what it said
    std::vector<OutboxRow> untold; //!< of one that was taken away: what waited, should it come back
};

} // namespace vigia
