// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace vigia {

//! How large a window may be on the screen it opens on, its frame left out.
QSize roomOnScreen(const QWidget &window);
//! The screen is so small that a form beside something else does not fit.
bool isNarrowScreen(const QWidget &window);

//! Makes \a window, not shown yet, \a wanted, or as large as its screen has room for; it opens over the middle of
//! the window it was asked for in, else of the screen.
void openWithin(QWidget &window, const QSize &wanted);

} // namespace vigia
