// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundstream.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace vigia::alarmline {

namespace {

constexpr double fullSwing = 0.02; // s from silence to full volume

} // namespace

SoundStream::SoundStream(Sound sound, SoundSettings::Repeat repeat, double volume, Sample sample)
    : m_sound(std::move(sound))
    , m_repeat(repeat)
    , m_sample(sample)
    , m_volume(volume)
    , m_gain(volume)
{
    open(ReadOnly | Unbuffered);
}

qint64 SoundStream::bytesAvailable() const
{
    return std::numeric_limits<int>::max();
}

qint64 SoundStream::readData(char *data, qint64 size)
{
    const qint64 frames = size / frameBytes();
    const qint64 length = m_sound.frames();
    const qint64 end = period();
    for (qint64 i = 0; i < frames; ++i) {
        moveGain();
        for (int channel = 0; channel < m_sound.channels; ++channel) {
            const double value =
                m_frame < length ? m_sound.samples[size_t(m_frame * m_sound.channels + channel)] * m_gain : 0;
            if (m_sample == Sample::Int16) {
                const qint16 out = qint16(std::lround(value));
                std::memcpy(data, &out, sizeof out);
                data += sizeof out;
            } else {
                const float out = float(value / 32768);
                std::memcpy(data, &out, sizeof out);
                data += sizeof out;
            }
        }
        if (++m_frame == end)
            m_frame = 0;
    }
    return frames * frameBytes();
}

qint64 SoundStream::period() const
{
    switch (m_repeat.mode) {
    case SoundSettings::Repeat::Mode::Loop:
        return m_sound.frames();
    case SoundSettings::Repeat::Mode::Once:
        return std::numeric_limits<qint64>::max();
    case SoundSettings::Repeat::Mode::Every:
        return std::max(m_sound.frames(), qint64(m_repeat.every.count()) * m_sound.rate / 1000);
    }
    Q_UNREACHABLE();
}

void SoundStream::moveGain()
{
    const double step = 1 / (fullSwing * m_sound.rate);
    m_gain += std::clamp(m_volume - m_gain, -step, step);
}

qint64 SoundStream::frameBytes() const
{
    return m_sound.channels * qint64(m_sample == Sample::Int16 ? sizeof(qint16) : sizeof(float));
}

} // namespace vigia::alarmline
