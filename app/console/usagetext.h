// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/arguments.h"
#include "wording/language.h"

namespace vigia {

//! What is wrong with the arguments and what would be right; a sentence and where to read more.
QString usageText(const UsageError &error, const Language &language);

} // namespace vigia
