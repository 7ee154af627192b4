// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judge.h"
#include "domain/moment.h"
#include "world/clock.h"

#include <QByteArray>

namespace vigia {

//! Both time lines at one moment, to carry an instant over to UTC and back.
struct TimeBridge : Moment {
    static TimeBridge at(const Clock &clock) { return {{clock.now(), clock.utc()}}; }
};

class ToldDates;

//! What of a judge's state must survive a restart (P14), as compact JSON with UTC times; those of \a dates as they were
//! told.
QByteArray encodeState(const JudgeState &state, const TimeBridge &bridge, const ToldDates *dates = nullptr);

//! The state after a restart: what was known and decided stands, what was being counted begins anew,
//! and nothing is shown as true before a look has confirmed it. A document that cannot be read gives
//! a new state.
JudgeState decodeState(const QByteArray &document, const TimeBridge &bridge);

//! Whether a restart would make a difference between the two: then the state is to be stored.
bool differsDurably(const JudgeState &a, const JudgeState &b);

} // namespace vigia
