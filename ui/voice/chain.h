// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"
#include "heard.h"

#include <vector>

namespace vigia {

//! Judges whether an alarm that is to be heard is heard, and what is to be done when it is not (P9):
//! another device at once, the system's beep and the flashing tray 2 s after the last sound, the alarm
//! window 4 s after it, whoever is told otherwise after 30 s. What is heard again ends all that.
//!
//! Pure: time is an argument. Time in which nobody could look – the computer slept, the thread was held
//! up – says nothing about the sound and does not count.
class Chain
{
public:
    //! No sound for so long: not heard.
    static constexpr Duration patience = std::chrono::milliseconds(1500);
    //! pass() is called at least so often; what is beyond it was time in which nobody looked.
    static constexpr Duration lookEvery = std::chrono::milliseconds(250);
    static constexpr Duration longestLook = std::chrono::seconds(1);
    static constexpr Duration beepEvery = std::chrono::seconds(2);
    static constexpr Duration hopeless = std::chrono::seconds(30);

    struct Due {
        std::vector<ChainStep> steps;
        bool unheard = false; //!< for 30 s now; once until it is heard again
    };

    //! From now on the alarm is to be heard.
    void begin(Instant now);
    //! Nothing is to be heard any more.
    void end();

    //! Samples advanced on a device that can be heard. After a failure the second such news in a row is
    //! believed: a device may take the first samples and then stand still.
    void sounded(Instant now);
    void failed(WhyUnheard why);
    //! Time has passed: what is due.
    Due pass(Instant now);

    Heard::State state() const { return m_state; }
    //! With NotHeard only.
    std::optional<WhyUnheard> why() const;

private:
    void skipUnobserved(Instant now);

    bool m_wanted = false;
    Heard::State m_state = Heard::State::Silent;
    WhyUnheard m_why = WhyUnheard::NotAdvancing;
    Instant m_lastSound;
    Instant m_lastPass;
    Instant m_lastBeep;
    int m_soundsInARow = 0;
    size_t m_stepsTaken = 0;
    bool m_saidUnheard = false;
};

} // namespace vigia
