// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundtrouble.h"

#include "voice.h"

namespace vigia {

SoundTrouble::SoundTrouble(Voice &voice, const QString &program, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
    , m_rehearsal(program, timers)
{
    connect(&m_voice, &Voice::heardChanged, this, &SoundTrouble::note);
    connect(&m_voice, &Voice::tested, this, &SoundTrouble::note);
    connect(&m_rehearsal, &Rehearsal::tried, this, &SoundTrouble::noteTried);
}

//! What was wrong stays wrong until something was heard, or would be.
void SoundTrouble::note(const Heard &heard)
{
    if (heard.state == Heard::State::NotHeard || heard.file)
        put(heard);
    else if (heard.state == Heard::State::Heard)
        put({});
    const bool isUnheard = m_seen && m_seen->state == Heard::State::NotHeard;
    if (isUnheard && m_voice.heard().state == Heard::State::Silent)
        m_rehearsal.begin();
    else
        m_rehearsal.end(); // who sounds knows better
}

void SoundTrouble::noteTried(const Heard &heard)
{
    Heard seen = heard;
    seen.file = m_seen ? m_seen->file : std::nullopt; // silence needs none
    const bool isWell = heard.state == Heard::State::Heard && !seen.file;
    put(isWell ? std::nullopt : std::optional(seen));
}

void SoundTrouble::put(const std::optional<Heard> &seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    Q_EMIT changed();
}

} // namespace vigia
