// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proberesult.h"

#include <QJsonObject>

namespace vigia {

//! A look as a JSON object: in the database, on the local socket, in `check --json`. Absent members
//! are not written. Names are part of the documents people may read; they do not change.
QJsonObject toJson(const ProbeResult &result);

//! Reads what toJson() wrote. Unknown causes (of a newer version) become SystemFault; anything else
//! that is missing or of a wrong type takes its default.
ProbeResult probeResultFromJson(const QJsonObject &json);

} // namespace vigia
