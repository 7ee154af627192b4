// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sound.h"
#include "voice/heard.h"

#include <QString>

namespace vigia::alarmline {

//! More than a minute and a half in CD quality; an alarm repeats.
inline constexpr qint64 largestSoundFile = 16 * 1024 * 1024;

//! Reads a sound from a regular file (not a pipe or a device, which could keep us waiting).
Result<Sound, SoundFault> readSoundFile(const QString &path);

} // namespace vigia::alarmline
