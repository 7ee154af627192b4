// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sound.h"
#include "voice/heard.h"

#include <QByteArray>

namespace vigia::alarmline {

//! Reads a RIFF WAVE file: integer PCM of 8, 16, 24 or 32 bits or 32-bit float, also in its "extensible"
//! form (Microsoft, "Multiple channel audio data and WAVE files"). Strict: what is damaged, promises more
//! than it holds, is shorter than 50 ms or has nothing audible in it is refused, for an alarm that cannot
//! be heard is none. Whatever the bytes, the work is linear in their number.
Result<Sound, SoundFault> readWav(const QByteArray &bytes);

} // namespace vigia::alarmline
