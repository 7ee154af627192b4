// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vigia {

//! Lets this process open as many files and sockets as the system allows it to, and says how many
//! that is. Systems start programs with 1,024 where far more is theirs for the asking.
int raiseDescriptorLimit();

} // namespace vigia
