// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QString>

namespace vigia {

//! The `sound` channel: how this computer's alarm sounds (contract, section 4).
struct SoundSettings {
    struct Repeat {
        enum class Mode {
            Loop, //!< without a pause, as long as an outage sounds
            Once, //!< once for every new outage
            Every, //!< once, and again every `every`
        };
        Mode mode = Mode::Loop;
        Duration every{0}; //!< Every: 1 s – 1 d
        friend bool operator==(const Repeat &, const Repeat &) = default;
    };

    QString file; //!< absolute path of a WAV file; empty: the built-in alarm
    double volume = 0.8; //!< 0.05–1, linear: an alarm that cannot be heard is none
    Repeat repeat;
    bool recovered = false; //!< a short sound when an outage ends
    friend bool operator==(const SoundSettings &, const SoundSettings &) = default;
};

} // namespace vigia
