// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal.h"

namespace vigia {

class Voice;

//! What is wrong with the sound as far as was seen last. It is remembered when the alarm is over, and goes by itself:
//! when something is heard, or as soon as it shows that an alarm would be heard again (P9).
class SoundTrouble final : public QObject
{
    Q_OBJECT

public:
    //! All that is referred to outlives this. \a program: where vigia-alarm stands.
    SoundTrouble(Voice &voice, const QString &program, Timers &timers, QObject *parent = nullptr);

    //! Absent: nothing, or nobody knows.
    const std::optional<Heard> &seen() const { return m_seen; }

Q_SIGNALS:
    void changed();

private:
    void note(const Heard &heard);
    void noteTried(const Heard &heard);
    void put(const std::optional<Heard> &seen);

    Voice &m_voice;
    Rehearsal m_rehearsal;
    std::optional<Heard> m_seen;
};

} // namespace vigia
