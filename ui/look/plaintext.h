// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Foreign text as it must be handed to widgets that would otherwise take it for markup or mnemonics.

namespace vigia {

//! Shown as it is, wrapped where it is long: a tool tip decides by itself whether its text is rich.
QString plainToolTip(const QString &text);

//! Every & is shown, none underlines a letter.
QString plainLabel(const QString &text);

//! `Settings – Vigia`: the title of a window. One that does not end so gets the name from Qt, behind another dash.
QString windowTitle(const QString &what);

} // namespace vigia
