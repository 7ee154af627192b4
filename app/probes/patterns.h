// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Whether a pattern was found in a text.
enum class PatternMatch {
    Found,
    Missing,
    Undecided, //!< not tried yet, or given up: says nothing about the text
};

//! Looks for the regular expression \a pattern (PCRE) in \a text, both possibly hostile to each other:
//! gives up, undecided, after a bounded number of backtracks from one point and after about a second
//! of long texts. Too long for the engine's thread; any thread.
PatternMatch matchPattern(const QString &text, const QString &pattern);

} // namespace vigia
