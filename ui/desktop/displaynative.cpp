// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/display.h"

namespace vigia {

//! Windows and macOS have one wherever a program with windows can be started.
bool hasDisplay()
{
    return true;
}

} // namespace vigia
