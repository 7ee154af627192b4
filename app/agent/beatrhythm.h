// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/time.h"

#include <optional>

namespace vigia {

//! What a person is told, and only when it changes.
struct BeatNews {
    enum class What {
        Began, //!< the first one arrived
        Failing, //!< for the first time, or for another reason
        Back, //!< after `missing`
    };
    What what = What::Began;
    DeliveryOutcome outcome = {}; //!< Failing: why
    Duration missing{0}; //!< Back: since the first one that did not arrive
    friend bool operator==(const BeatNews &, const BeatNews &) = default;
};

//! When the next beat is due, and whether there is something to say. It never gives up: what does not arrive is tried
//! again soon, then later and later, but never later than the next beat would have been; what was refused waits for
//! that one, for somebody must do something first.
class BeatRhythm
{
public:
    static constexpr Duration firstRetry = std::chrono::seconds(5);
    static constexpr double jitter = 0.1; //!< each way, so that many machines do not ask all at once
    //! After a sleep the network takes its time; that is no news.
    static constexpr Duration wakingUp = std::chrono::seconds(30);

    //! The first beat is due at \a start.
    BeatRhythm(Duration every, Instant start);

    struct Decision {
        Instant next;
        std::optional<BeatNews> news;
    };
    //! The beat that was due ended so. \a dice is anywhere in [0, 1).
    Decision ended(const DeliveryOutcome &outcome, Instant now, double dice);

    //! The computer slept until \a now: one beat is due at once, however many were missed.
    void woke(Instant now);

private:
    Decision arrived(Instant now, double dice);
    Decision failed(const DeliveryOutcome &outcome, Instant now, double dice);
    Duration pauseAfter(const DeliveryOutcome &outcome, double dice) const;

    const Duration m_every;
    Instant m_due; //!< of the beat that is next, without its jitter
    bool m_arrivedEver = false;
    int m_failures = 0; //!< in a row
    std::optional<Instant> m_missingSince;
    std::optional<DeliveryOutcome> m_told; //!< the failure people know of
    std::optional<Instant> m_quietUntil;
};

} // namespace vigia
