// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sound.h"
#include "sound.h"

#include <QIODevice>

namespace vigia::alarmline {

//! An endless stream of samples for a device to pull: the sound, repeated as asked, and silence where it
//! pauses or is over – so that the device goes on taking samples and can be watched. The loop has no seam,
//! and a change of volume no click.
class SoundStream final : public QIODevice
{
public:
    enum class Sample { Int16, Float };

    //! \a volume: 0–1, linear.
    SoundStream(Sound sound, SoundSettings::Repeat repeat, double volume, Sample sample);

    void setVolume(double volume) { m_volume = volume; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 period() const;
    void moveGain();
    qint64 frameBytes() const;

    const Sound m_sound;
    const SoundSettings::Repeat m_repeat;
    const Sample m_sample;
    double m_volume;
    double m_gain;
    qint64 m_frame = 0; //!< within the period
};

} // namespace vigia::alarmline
