// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundtrouble.h"

#include "voice.h"

#include <utility>

namespace vigia {

SoundTrouble::SoundTrouble(Voice &voice, const QString &program, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
    , m_rehearsal(program, timers)
    , m_glance(program, timers)
    , m_next(timers.create([this] { look(); }))
{
    connect(&m_voice, &Voice::heardChanged, this, &SoundTrouble::note);
    connect(&m_voice, &Voice::tested, this, &SoundTrouble::note);
    connect(&m_voice, &Voice::fileChanged, this, [this] {
        if (m_wanted)
            m_next->start(Duration::zero());
    });
    connect(&m_rehearsal, &Rehearsal::tried, this, &SoundTrouble::noteTried);
    connect(&m_glance, &Glance::looked, this, &SoundTrouble::noteLooked);
    m_next->start(firstLook);
}

void SoundTrouble::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    if (wanted) {
        note(m_voice.heard());
        m_next->start(Duration::zero());
        return;
    }
    m_next->stop();
    m_rehearsal.end();
    put({}, {});
}

std::optional<Heard> SoundTrouble::seen() const
{
    if (!m_idle || (m_noted && m_noted->why))
        return m_noted;
    return Heard{Heard::State::NotHeard, m_idle, m_noted ? m_noted->file : std::nullopt};
}

//! What was wrong stays wrong until something was heard, or would be.
void SoundTrouble::note(const Heard &heard)
{
    if (!m_wanted)
        return;
    if (heard.state == Heard::State::NotHeard)
        put(heard, {});
    else if (heard.state == Heard::State::Heard)
        put(heard.file ? std::optional(heard) : std::nullopt, {});
    else if (heard.file)
        put(heard, m_idle);
    const bool isUnheard = m_noted && m_noted->state == Heard::State::NotHeard;
    if (isUnheard && m_voice.heard().state == Heard::State::Silent)
        m_rehearsal.begin();
    else
        m_rehearsal.end(); // who sounds knows better
}

void SoundTrouble::noteTried(const Heard &heard)
{
    Heard seen = heard;
    seen.file = m_noted ? m_noted->file : std::nullopt; // silence needs none
    const bool isWell = heard.state == Heard::State::Heard && !seen.file;
    put(isWell ? std::nullopt : std::optional(seen), {});
}

void SoundTrouble::look()
{
    const bool isIdle = m_voice.heard().state == Heard::State::Silent && !m_rehearsal.goesOn();
    m_next->start(isIdle && !m_glance.look(m_voice.settings().file) ? firstLook : lookEvery);
}

void SoundTrouble::noteLooked(const Heard &heard)
{
    if (!m_wanted)
        return;
    Heard noted = m_noted.value_or(Heard());
    noted.file = heard.file;
    put(noted.why || noted.file ? std::optional(noted) : std::nullopt, heard.why);
}

void SoundTrouble::put(const std::optional<Heard> &noted, std::optional<WhyUnheard> idle)
{
    const std::optional<Heard> before = seen();
    m_noted = noted;
    m_idle = idle;
    if (seen() != before)
        Q_EMIT changed();
}

} // namespace vigia
