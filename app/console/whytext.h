// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! `vigia why NAME`: what is known, what is expected, whom it tells; one fact per line.
QString whyText(const ExplanationView &explanation, const Language &language);

} // namespace vigia
