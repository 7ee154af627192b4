// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! The alarm's sound, as it is said beside the headline.
struct SoundState {
    enum class Mood {
        Ready, //!< would be heard, or is
        Muted,
        Broken, //!< would not be heard
    };
    Mood mood = Mood::Ready;
    QString text; //!< `Sound is on`, `Muted until 15:00`, `The sound is not working`; plain text
    friend bool operator==(const SoundState &, const SoundState &) = default;
};

} // namespace vigia
