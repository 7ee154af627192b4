// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/verbtable.h"
#include "wording/language.h"

namespace vigia {

//! `vigia --help`.
QString helpText(const Language &language);
//! `vigia VERB --help`.
QString helpText(const VerbSpec &verb, const Language &language);

} // namespace vigia
