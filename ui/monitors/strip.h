// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <array>
#include <vector>

namespace vigia {

//! A look as the strip keeps it: thousands of monitors with sixty of them each.
struct StripLook {
    UtcTime at; //!< when it began
    quint32 micros = 0; //!< how long it took, at most an hour
    quint16 code = 0;
    quint8 outcome = 0;
    quint8 cause = 0;
    friend bool operator==(const StripLook &, const StripLook &) = default;
};
static_assert(sizeof(StripLook) == 16);

StripLook stripLook(const LookView &look);
StripLook stripLook(UtcTime at, const ProbeResult &result);
//! What is still known of it, enough for its words.
ProbeResult resultOf(const StripLook &look);

//! The last looks of one monitor, oldest first.
class Strip
{
public:
    static constexpr int capacity = 60;

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const StripLook &operator[](int i) const { return m_looks[std::size_t((m_first + i) % capacity)]; }
    const StripLook &newest() const { return (*this)[m_size - 1]; }

    //! Taken only if it is newer than all that is there.
    bool append(const StripLook &look);
    //! Puts \a history before what is there; what is not older than that is left out. Oldest first.
    void prepend(const std::vector<LookView> &history);

    //! After the newest, the next was said to come in \a wait: as long as that is no time that was not watched.
    void expect(Duration wait) { m_wait = wait; }

    //! Whether nobody watched between the look before \a i and that one: longer than any wait that was said or that
    //! there was around it, so that another interval, or looks in quick succession after a failure, are no gap.
    bool isGapBefore(int i) const;

private:
    std::array<StripLook, capacity> m_looks;
    Duration m_wait{0};
    quint8 m_first = 0;
    quint8 m_size = 0;
};

//! How many slots of the drawn strip a gap takes: wide enough to be seen as hatched.
inline constexpr int gapSlots = 3;

//! What stands in a slot, or for a gap in several, of the drawn strip.
struct StripBar {
    int look = -1; //!< index; -1: time that was not watched
    UtcTime from, to; //!< of time that was not watched

    int slots() const { return look < 0 ? gapSlots : 1; }
};

struct StripBars {
    std::array<StripBar, Strip::capacity> bars;
    int size = 0;
};

//! The newest that fit into \a slots, oldest first, and the gaps between them as far as they fit.
StripBars barsOf(const Strip &strip, int slots = Strip::capacity);

} // namespace vigia
