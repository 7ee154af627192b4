// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigia {

//! A palette whose selected text can be read (4.5 : 1), where the style's own is too pale for white: our accent then.
//! To be said again when the palette changes.
void makeSelectionReadable(QWidget &widget);

} // namespace vigia
