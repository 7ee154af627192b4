// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace vigia::alarmline {

//! Decoded samples, interleaved.
struct Sound {
    int rate = 44100; //!< frames a second, 4000–192000
    int channels = 1; //!< 1–2
    std::vector<qint16> samples;

    qint64 frames() const { return qint64(samples.size()) / channels; }
    friend bool operator==(const Sound &, const Sound &) = default;
};

//! The same sound for a device that takes only this \a rate and so many \a channels (≥ 1); channels
//! beyond the second stay silent.
Sound fitted(const Sound &sound, int rate, int channels);

} // namespace vigia::alarmline
