// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vitals.h"
#include "wording/language.h"

namespace vigia {

//! Which part shows no life, and since when: a sentence.
QString ailmentText(const Ailment &ailment, const Language &language);

} // namespace vigia
