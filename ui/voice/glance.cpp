// SPDX-License-Identifier: GPL-3.0-or-later
#include "glance.h"

namespace vigia {

using namespace std::chrono_literals;

namespace {

constexpr Duration longestLook = 10s;

} // namespace

Glance::Glance(const QString &program, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_process(program)
    , m_hung(timers.create([this] { m_process.silence(); }))
{
    connect(&m_process, &AlarmProcess::looked, this, &Glance::noteLooked);
    connect(&m_process, &AlarmProcess::lost, this, [this](WhyUnheard why) { answer(why, {}); });
}

Glance::~Glance()
{
    m_process.disconnect(this);
}

bool Glance::look(const QString &file)
{
    if (m_process.isLeaving())
        return false;
    m_process.look({file});
    m_hung->start(longestLook);
    return true;
}

void Glance::noteLooked(const alarmline::Looked &looked)
{
    // A device that nothing plays on may be asleep, and wakes. Whoever left a remote session sees nothing of this.
    using alarmline::Output;
    const bool isUnheard =
        looked.output == Output::Muted || looked.output == Output::ZeroVolume || looked.output == Output::NoDevice;
    answer(isUnheard ? alarmline::whyUnheard(looked.output) : std::nullopt, looked.fault);
}

void Glance::answer(std::optional<WhyUnheard> why, std::optional<SoundFault> file)
{
    m_hung->stop();
    Q_EMIT looked({why ? Heard::State::NotHeard : Heard::State::Silent, why, file});
}

} // namespace vigia
