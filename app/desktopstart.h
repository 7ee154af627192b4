// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Starts the windows of \a profile (empty: the usual one), which live on by themselves. False where they are not
//! installed, or cannot be started.
bool startDesktop(const QString &profile, bool minimized);

//! The same for windows that were lost, on the display and in the session that are this process's own: the desktop
//! that started it lived there. Says in the log what became of it.
void startDesktopAgain(const QString &profile);

} // namespace vigia
