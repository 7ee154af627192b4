// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <optional>

namespace vigia {

//! Why an alarm that should be heard is not.
enum class WhyUnheard {
    NoDevice, //!< this computer has no sound device, or no sound server answers
    NotAdvancing, //!< the device takes no samples, or the player hangs or crashes
    Muted, //!< the device, or the player in the system's mixer
    ZeroVolume, //!< likewise
    Suspended, //!< the device is asleep and does not wake
    RemoteSession, //!< the session is disconnected: nobody sits where the sound would come out
    HelperMissing, //!< vigia-alarm cannot be started
};

//! Why the person's sound file cannot be played.
enum class SoundFault {
    Missing, //!< not there, not a regular file, or not readable
    TooLarge,
    Empty,
    NotWav,
    Truncated,
    UnsupportedFormat, //!< a WAV, but not PCM or float of 1–2 channels
    Silent, //!< nothing in it that could be heard
};

//! What is known of the sound.
struct Heard {
    enum class State {
        Silent, //!< nothing is to be heard, or it began less than 1.5 s ago and nothing is known yet
        Heard, //!< samples advance on a device that is not muted, at zero, or in a disconnected session
        NotHeard,
    };
    State state = State::Silent;
    std::optional<WhyUnheard> why; //!< with NotHeard only
    std::optional<SoundFault> file; //!< the person's file does not play: the built-in sound does, in its place
    friend bool operator==(const Heard &, const Heard &) = default;
};

//! What is done, one after the other, about an alarm that is not heard (P9).
enum class ChainStep {
    OtherDevice, //!< the next sound device is tried; Voice does that itself
    SystemBeep, //!< said again every 2 s
    FlashTray,
    RaiseWindow, //!< the alarm window
};

} // namespace vigia

Q_DECLARE_METATYPE(vigia::Heard)
Q_DECLARE_METATYPE(vigia::ChainStep)
