// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/alarmline.h"

#include <QByteArray>

#include <memory>

namespace vigia::alarmline {

//! Knows what the system makes of the samples this process plays: whether the device, or this program in
//! the system's mixer, is muted, at zero, or asleep. Looking, until it knows; where it cannot be known,
//! Audible: a guess must not silence a good device.
class OutputWatch
{
public:
    virtual ~OutputWatch() = default;
    virtual Output output() = 0;
};

//! \a device is Qt's name of the device that is played on. One for each platform.
std::unique_ptr<OutputWatch> watchOutput(const QByteArray &device);
//! Of that device while nothing is played: that it is asleep says nothing then.
std::unique_ptr<OutputWatch> watchIdle(const QByteArray &device);

} // namespace vigia::alarmline
