// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glance.h"
#include "rehearsal.h"

namespace vigia {

class Voice;

//! What is wrong with the sound as far as was seen last. It is remembered when the alarm is over, and goes by itself:
//! when something is heard, or as soon as it shows that an alarm would be heard again (P9). While nothing is to be
//! heard it looks now and then, and whenever another file is to be played: whoever mutes the computer in the evening
//! learns of it before the night.
class SoundTrouble final : public QObject
{
    Q_OBJECT

public:
    //! All that is referred to outlives this. \a program: where vigia-alarm stands.
    SoundTrouble(Voice &voice, const QString &program, Timers &timers, QObject *parent = nullptr);

    static constexpr Duration firstLook = std::chrono::seconds(5);
    static constexpr Duration lookEvery = std::chrono::minutes(1);

    //! False: nothing is ever to be heard here, so nothing is wrong and nobody looks. At first it is.
    void setWanted(bool wanted);
    //! Absent: nothing, or nobody knows.
    std::optional<Heard> seen() const;

Q_SIGNALS:
    void changed();

private:
    void note(const Heard &heard);
    void noteTried(const Heard &heard);
    void noteLooked(const Heard &heard);
    void look();
    void put(const std::optional<Heard> &noted, std::optional<WhyUnheard> idle);

    Voice &m_voice;
    Rehearsal m_rehearsal;
    Glance m_glance;
    std::unique_ptr<Timer> m_next;
    std::optional<Heard> m_noted; //!< when something was to be heard, or tried; and of the file, what was seen last
    std::optional<WhyUnheard> m_idle; //!< as of the last glance since then
    bool m_wanted = true;
};

} // namespace vigia
