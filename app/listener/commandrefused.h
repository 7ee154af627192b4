// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "listener/httpmessage.h"

namespace vigia {

//! The answer where the façade refused a command.
Response commandRefused(const CommandError &error);

} // namespace vigia
