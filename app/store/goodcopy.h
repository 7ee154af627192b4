// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace vigia {

//! Where the last good copy of the database at \a path lies.
QString goodCopyOf(const QString &path);

//! History in the copy: enough to go on with, little enough to be made in passing.
inline constexpr int transitionsInGoodCopy = 100'000;

//! Copies everything but the results, as of one moment, and puts it in the place of the last copy.
//! Has a connection of its own and holds nobody up; any thread.
Result<void, StoreError> makeGoodCopy(const QString &path, UtcTime now);

//! Puts a copy of the good copy at \a replacement and says when it was made; absent: there is none
//! that can be used. An error: there is one, but it cannot be copied now.
Result<std::optional<UtcTime>, StoreError> restoreGoodCopy(
    const QString &path, const QString &replacement, int newestVersion);

} // namespace vigia
