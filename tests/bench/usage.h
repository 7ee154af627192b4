// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace vigia::bench {

//! CPU time of this process so far, all threads, user and system.
std::chrono::duration<double> cpuTime();

//! Resident memory of this process now, in MiB.
double residentMiB();

} // namespace vigia::bench
