// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;

namespace vigia {

//! Opens \a box with room for its title, and for lines that can be read: by itself a message box is only as
//! wide as its text. All it says is shown as it is, none of it as markup. Nothing is said to it afterwards.
void openWide(QMessageBox &box);

} // namespace vigia
