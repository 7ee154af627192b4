// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! What `--headless` says when it has begun: Vigia's own trouble, a line each, then how many it
//! watches; on a terminal also how that ends.
QString watchText(const StatusView &view, bool onTerminal, const Language &language);

//! How everything stands, for the service manager: one line, without names, for every user of the computer may read it.
//! `Watching 42 monitors · 1 down · 41 up`.
QString serviceText(const StatusView &view, const Language &language);

} // namespace vigia
