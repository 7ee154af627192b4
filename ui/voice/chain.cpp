// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigia {

using namespace std::chrono_literals;

namespace {

//! Each no more than 2 s after the one before. The window takes the person's keyboard: it waits for what
//! a sound server needs to restart.
constexpr std::array<std::pair<ChainStep, Duration>, 4> chain{{
    {ChainStep::OtherDevice, 0ms},
    {ChainStep::SystemBeep, 2s},
    {ChainStep::FlashTray, 2s},
    {ChainStep::RaiseWindow, 4s},
}};

} // namespace

void Chain::begin(Instant now)
{
    *this = Chain();
    m_wanted = true;
    m_lastSound = now;
    m_lastPass = now;
}

void Chain::end()
{
    *this = Chain();
}

void Chain::sounded(Instant now)
{
    if (!m_wanted)
        return;
    ++m_soundsInARow;
    if (m_state == Heard::State::NotHeard && m_soundsInARow < 2)
        return;
    m_state = Heard::State::Heard;
    m_lastSound = now;
    m_stepsTaken = 0;
    m_saidUnheard = false;
}

void Chain::failed(WhyUnheard why)
{
    if (!m_wanted)
        return;
    m_state = Heard::State::NotHeard;
    m_why = why;
    m_soundsInARow = 0;
}

Chain::Due Chain::pass(Instant now)
{
    Due due;
    if (!m_wanted)
        return due;
    skipUnobserved(now);
    const Duration silence = ageOf(m_lastSound, now);
    if (m_state != Heard::State::NotHeard && silence >= patience)
        failed(WhyUnheard::NotAdvancing);
    if (m_state != Heard::State::NotHeard)
        return due;
    while (m_stepsTaken < chain.size() && silence >= chain[m_stepsTaken].second) {
        const ChainStep step = chain[m_stepsTaken++].first;
        due.steps.push_back(step);
        if (step == ChainStep::SystemBeep)
            m_lastBeep = now;
    }
    if (silence >= 2s && ageOf(m_lastBeep, now) >= beepEvery) {
        due.steps.push_back(ChainStep::SystemBeep);
        m_lastBeep = now;
    }
    due.unheard = silence >= hopeless && !m_saidUnheard;
    m_saidUnheard = m_saidUnheard || due.unheard;
    return due;
}

std::optional<WhyUnheard> Chain::why() const
{
    return m_state == Heard::State::NotHeard ? std::optional(m_why) : std::nullopt;
}

void Chain::skipUnobserved(Instant now)
{
    const Duration gap = ageOf(m_lastPass, now);
    m_lastPass = now;
    if (gap <= longestLook)
        return;
    const Duration unobserved = gap - longestLook;
    // News that waited meanwhile may already have moved it to now.
    m_lastSound = std::min(now, m_lastSound + unobserved);
    m_lastBeep = std::min(now, m_lastBeep + unobserved);
}

} // namespace vigia
