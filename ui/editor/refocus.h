// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vigia {

//! Where the keyboard is in \a content, for another made like it; -1: elsewhere.
int focusPlace(const QWidget *content);
void focusAt(QWidget &content, int place);

} // namespace vigia
