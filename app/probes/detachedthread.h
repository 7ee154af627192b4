// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace vigia {

//! Runs \a body on a new thread with a small stack that nobody ever waits for; for calls into the
//! system that may hang for minutes. False when the system gives no thread; \a body is then not run.
bool startDetachedThread(std::function<void()> body);

} // namespace vigia
