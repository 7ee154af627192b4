// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

namespace vigia {

//! Why nothing answers for a profile, and what to do: Vigia is not running, or there is not even a data folder: the
//! name may be mistyped. \a profile as `--profile` says it; \a missingFolder: see Environment.
QString notRunningText(const QString &profile, const QString &missingFolder, const Language &language);

} // namespace vigia
