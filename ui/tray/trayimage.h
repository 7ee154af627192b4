// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"

#include <QIcon>
#include <QImage>

namespace vigia {

//! What is drawn in the tray.
struct TrayFace {
    Appearance appearance;
    int number = 0; //!< of outages; drawn instead of the × where it can be read: from 2, and from 22 px
    bool inverted = false; //!< the other half of a flash
    friend bool operator==(const TrayFace &, const TrayFace &) = default;
};

//! \a size pixels square, with an outline that holds on light and dark panels.
QImage trayImage(const TrayFace &face, int size);

//! In every size a panel asks for.
QIcon trayPicture(const TrayFace &face);

//! Holds on any panel.
QColor trayColor(Role role);

} // namespace vigia
