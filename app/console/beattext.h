// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatorder.h"
#include "agent/beatrhythm.h"
#include "wording/language.h"

namespace vigia {

//! What is new about the beats: one line without its end, plain text. \a at is when.
QString beatText(const BeatNews &news, const BeatOrder &order, UtcTime at, const Language &language);

//! A password that others on the way could read; empty where it is safe, or stays in private networks.
QString unencryptedText(const BeatOrder &order, const Language &language);

} // namespace vigia
