// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>

// Where a window may stand. Screens are their available geometries.

namespace vigia {

//! \a wanted where all of it can be seen: as it is if the screens together cover it; else moved onto the
//! screen that shows most of it, or is nearest, and made smaller where that is too small. Without a
//! screen, or without a size, \a wanted.
QRect onScreen(const QRect &wanted, const QList<QRect> &screens);

//! \a window moved within \a screen so that \a pointer does not rest on \a button (in the window's
//! coordinates) nor near it; as far as there is room.
QRect clearOfPointer(const QRect &window, const QRect &button, const QPoint &pointer, const QRect &screen);

} // namespace vigia
