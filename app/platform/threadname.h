// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigia {

//! What `top -H` and a debugger call the thread that calls this: at most 15 characters.
void nameThisThread(const char *name);

} // namespace vigia
