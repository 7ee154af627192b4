// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "facade/facade.h"
#include "listener/statereader.h"

// The registry of the applications that should report: monitors with an `app_id`.

namespace vigia {

//! `[{"app_id", "name", "every", "grace"}]`; of those with a crontab line `cron` and `zone` instead of `every`.
void listApps(Facade &facade, const Say &say);
//! `{"name", "every", "grace"}`, all of them optional: adds it, or changes what is said. Durations as text (`5m`) or in
//! seconds.
void putApp(Facade &facade, int app, const QByteArray &body, const ListenSettings &settings, const Say &say);
//! It is watched no more, and what it reports is ignored.
void removeApp(Facade &facade, int app, const Say &say);

} // namespace vigia
