// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/commands.h"
#include "wording/language.h"

namespace vigia {

//! What is wrong and what would be right. One sentence or two; of InvalidConfiguration its lines.
QString errorText(const CommandError &error, const Language &language);

//! Names as a person lists them: `“Shop”, “Mail”`.
QString quotedNames(const QStringList &names, const Language &language);

} // namespace vigia
