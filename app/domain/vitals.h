// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <array>
#include <optional>

namespace vigia {

//! What must live for Vigia to be worth anything.
enum class VitalPart {
    Engine, //!< looks begin when they are due
    Store, //!< the database's thread answers, be it that it cannot write: then watching goes on from memory (P10)
    Outbox, //!< every way to people takes its turns, be it that what is sent does not arrive
    Listener, //!< the thread that lets reports in takes what comes
    Bot, //!< what it asks is answered, be it that it failed
};

//! How long each may show no life.
struct VitalDeadlines {
    Duration engine = std::chrono::seconds(30);
    Duration store = std::chrono::seconds(30);
    Duration outbox = std::chrono::minutes(15); //!< a mail has its minute, and others may be before it
    Duration listener = std::chrono::seconds(60);
    Duration bot = std::chrono::minutes(15); //!< a secret may be read before it asks
    friend bool operator==(const VitalDeadlines &, const VitalDeadlines &) = default;
};

//! A part that is past its deadline.
struct Ailment {
    VitalPart part = VitalPart::Engine;
    Duration silent{0};
    friend bool operator==(const Ailment &, const Ailment &) = default;
};

//! When each part last showed life. Moments are those of a clock that stands still while the computer sleeps: nobody
//! shows life then.
class Vitals
{
public:
    //! At \a begin all of them lived.
    explicit Vitals(Instant begin);

    void showedLife(VitalPart part, Instant at);
    //! The first part that is past its deadline, of several the innermost; absent: all of them live.
    std::optional<Ailment> ailment(const VitalDeadlines &deadlines, Instant now) const;

private:
    static constexpr std::array parts{
        VitalPart::Engine, VitalPart::Store, VitalPart::Outbox, VitalPart::Listener, VitalPart::Bot};

    std::array<Instant, parts.size()> m_lastLife;
};

} // namespace vigia
