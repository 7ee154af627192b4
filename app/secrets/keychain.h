// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"
#include "world/clock.h"
#include "world/timers.h"

#include <memory>

namespace vigia {

//! This system's password store, in which our secrets stand under \a service. Null where this program was
//! built without it. Nothing is asked of it until a secret is.
std::unique_ptr<SecretStore> openKeychain(const QString &service, const Clock &clock, Timers &timers);

} // namespace vigia
