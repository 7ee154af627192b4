// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "beat.h"
#include "heartbeat.h"
#include "moment.h"
#include "proberesult.h"

#include <map>
#include <optional>

// When a sign of life is missing. Pure: the time is an argument. Source of the rules: promise P6 and the
// contract, section 6.

namespace vigia {

//! What is known of one sender. A value; a new one never reported.
struct SenderState {
    static constexpr std::size_t mostRuns = 32; //!< under way at once; beyond it the oldest is forgotten

    std::optional<Instant> reported; //!< when it last said anything
    std::optional<Beat> last; //!< what, without its log; how long its run took as the sender says, else as heard here
    std::optional<Instant> silentFrom; //!< silence counts from here; absent: nothing is expected yet
    std::optional<Instant> heardFrom; //!< nobody listened just before; absent: it could be heard all the time
    Duration listened{0}; //!< how long it was awaited and could have been heard before that
    std::optional<Instant> deafSince; //!< its reports cannot be taken since then, others' may be
    std::map<QString, Instant> runs; //!< begun and not ended, by Beat::run

    friend bool operator==(const SenderState &, const SenderState &) = default;
};

//! What is not there though it should be.
struct Overdue {
    Cause cause = Cause::HeartbeatMissing; //!< or RunTooLong
    Instant expected; //!< when it should have come
    Instant at; //!< from when on it is missing: the allowed delay is over
    friend bool operator==(const Overdue &, const Overdue &) = default;
};

//! What will be missing next if nothing comes; absent: nothing is expected. \a moment may be before or after it.
std::optional<Overdue> overdueOf(const HeartbeatTarget &target, const SenderState &state, const Moment &moment);

//! What the judge is to see of \a overdue, which is missing at \a moment.
ProbeResult missingResult(
    const HeartbeatTarget &target, const SenderState &state, const Overdue &overdue, const Moment &moment);

//! Takes a report in; what the judge is to see of it, if anything. A run ends with its own report; all end with a
//! failure, or with a success of no run in particular. Whatever ends well is also the end of runs that were too long.
std::optional<ProbeResult> takeBeat(SenderState &state, const HeartbeatTarget &target, const Beat &beat, Instant now);

//! What it said until now is lost, or was not asked for: it has its whole time again. One that never reported still
//! owes nothing.
void expectAnew(SenderState &state, Instant now);
//! Nobody listened since \a from until now, so a report may be lost. Who is expected every so often may be silent for
//! as long again as it was by now, but no longer than its whole time. What was due at a time of a crontab line is
//! awaited for the whole allowed delay again; if that was over before now, the next time is awaited. Whoever was
//! listened to for twice its time is granted no more, however often nobody listened. For runs that time does not count.
void missTime(SenderState &state, const HeartbeatTarget &target, Instant from, const Moment &moment);
//! This process stood still since \a from until now: that time does not count. Whoever comes meanwhile waits to be let
//! in, so nothing is granted beyond that; but what was due at a time of a crontab line, and is not missing yet, is
//! awaited for the whole allowed delay again.
void waitLonger(SenderState &state, const HeartbeatTarget &target, Instant from, const Moment &moment);

} // namespace vigia
