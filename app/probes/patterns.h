// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! True when the regular expression \a pattern (PCRE) is found in \a text, both possibly hostile to
//! each other: gives up, as not found, after a bounded number of backtracks and about a second.
bool matchesWithin(const QString &text, const QString &pattern);

} // namespace vigia
