// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"
#include "wording/language.h"

namespace vigia {

//! What one look saw, as a part of a sentence: lower case, no full stop, one line, free of control
//! characters: `HTTP 503 in 0.210 s`, `refused the connection`. In English it is the reason in the
//! transition log and in JSON documents.
QString reasonText(const ProbeResult &result, const Language &language);

} // namespace vigia
