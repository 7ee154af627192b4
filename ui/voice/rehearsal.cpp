// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal.h"

#include <algorithm>

namespace vigia {

using namespace std::chrono_literals;

namespace {

constexpr Duration firstWait = 2s;
constexpr Duration longestWait = 1min;
//! What plays a second of silence and is not over by then has hung.
constexpr Duration longestTrial = 10s;

} // namespace

Rehearsal::Rehearsal(const QString &program, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_process(program)
    , m_next(timers.create([this] { beginRound(); }))
    , m_hung(timers.create([this] {
        m_process.silence();
        fail(WhyUnheard::NotAdvancing);
    }))
{
    connect(&m_process, &AlarmProcess::started, this,
        [this](const alarmline::Playing &playing) { m_devices = playing.devices; });
    connect(&m_process, &AlarmProcess::advanced, this, [this](alarmline::Output output) { m_output = output; });
    connect(&m_process, &AlarmProcess::ended, this, &Rehearsal::noteEnded);
    connect(&m_process, &AlarmProcess::lost, this, &Rehearsal::fail);
}

Rehearsal::~Rehearsal()
{
    m_process.disconnect(this);
}

void Rehearsal::begin()
{
    if (m_goesOn)
        return;
    m_goesOn = true;
    m_wait = firstWait;
    m_next->start(m_wait);
}

void Rehearsal::end()
{
    m_goesOn = false;
    m_next->stop();
    m_hung->stop();
    m_process.silence();
}

void Rehearsal::beginRound()
{
    m_devices = 1;
    play(0);
}

void Rehearsal::play(int device)
{
    m_device = device;
    m_output = alarmline::Output::Looking;
    alarmline::Play silence;
    silence.tone = alarmline::Tone::Silence;
    silence.repeat.mode = SoundSettings::Repeat::Mode::Once;
    silence.volume = 1;
    silence.device = device;
    m_process.play(silence);
    m_hung->start(longestTrial);
}

void Rehearsal::noteEnded()
{
    if (const auto why = alarmline::whyUnheard(m_output))
        return fail(*why);
    end();
    Q_EMIT tried({Heard::State::Heard, {}, {}});
}

void Rehearsal::fail(WhyUnheard why)
{
    m_hung->stop();
    if (m_device == 0)
        m_why = why;
    if (m_device + 1 < m_devices)
        return play(m_device + 1);
    m_wait = std::min(m_wait * 2, longestWait);
    m_next->start(m_wait);
    Q_EMIT tried({Heard::State::NotHeard, m_why, {}});
}

} // namespace vigia
