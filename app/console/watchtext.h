// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! What `--headless` says when it has begun: Vigia's own trouble, a line each, then how many it
//! watches; on a terminal also how that ends.
QString watchText(const StatusView &view, bool onTerminal, const Language &language);

} // namespace vigia
