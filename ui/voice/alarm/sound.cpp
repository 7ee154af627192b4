// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound.h"

#include <algorithm>

namespace vigia::alarmline {

namespace {

qint16 sampleAt(const Sound &sound, qint64 frame, int channel, int channels)
{
    const qint16 *samples = &sound.samples[size_t(std::min(frame, sound.frames() - 1) * sound.channels)];
    if (channels == 1 && sound.channels == 2)
        return qint16((samples[0] + samples[1]) / 2);
    if (channel >= 2)
        return 0;
    return samples[std::min(channel, sound.channels - 1)];
}

} // namespace

Sound fitted(const Sound &sound, int rate, int channels)
{
    if (rate == sound.rate && channels == sound.channels)
        return sound;
    Sound result{rate, channels, {}};
    const qint64 frames = sound.frames() * rate / sound.rate;
    result.samples.reserve(size_t(frames * channels));
    for (qint64 frame = 0; frame < frames; ++frame) {
        const double position = double(frame) * sound.rate / rate;
        const qint64 before = qint64(position);
        const double share = position - double(before);
        for (int channel = 0; channel < channels; ++channel) {
            const double a = sampleAt(sound, before, channel, channels);
            const double b = sampleAt(sound, before + 1, channel, channels);
            result.samples.push_back(qint16(a + (b - a) * share));
        }
    }
    return result;
}

} // namespace vigia::alarmline
