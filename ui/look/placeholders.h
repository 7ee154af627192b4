// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigia {

//! A palette whose greyed texts can be read: for what holds fields with examples, or with what is inherited. To be said
//! again when the palette changes.
void makePlaceholdersReadable(QWidget &widget);

} // namespace vigia
