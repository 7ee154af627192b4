// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigia {

//! True when this process may open a handful of files more. Qt ends the program when it cannot
//! make a new thread's event loop, and the system's resolver calls a name unknown when it cannot
//! open its configuration: so ask before the one, and before believing the other (P15).
bool haveSpareDescriptors();

} // namespace vigia
