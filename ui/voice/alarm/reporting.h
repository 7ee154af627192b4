// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/alarmline.h"

namespace vigia::alarmline {

//! Makes standard output fit for reports: a reader that does not read must not hold up the sound, so
//! what does not fit into the pipe is dropped (a line at a time).
void prepareReporting();
void report(const Report &report);

//! Ends the program at once. Nothing is destroyed: Qt 6.4's PulseAudio engine crashes now and then in
//! its static destructor.
[[noreturn]] void leave(int code);

//! Exit codes.
enum Exit { ParentGone = 0, Done = 0, WrongOrder = 3, NotHeard = 4 };

} // namespace vigia::alarmline
