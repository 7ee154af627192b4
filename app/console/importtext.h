// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! What an import changed, or would change: section by section, one entry per line.
QString importText(const ImportView &view, const QString &file, const Language &language);

} // namespace vigia
