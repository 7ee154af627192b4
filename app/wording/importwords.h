// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>

namespace vigia {

//! A line for each channel of an import that waits for consent, and what to do about it. Plain text.
QStringList unallowedLines(const ImportView &view, const Language &language);

} // namespace vigia
