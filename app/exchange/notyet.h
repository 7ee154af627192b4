// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"

namespace vigia {

//! True for a key that the format has but this version does not carry out. Such a key is refused:
//! an alert that is configured but never sent would be the worst of all.
bool isPlannedKey(Place place, QStringView key);

//! The same for the scheme of an address in `needs:`.
bool isPlannedScheme(QStringView scheme);

} // namespace vigia
