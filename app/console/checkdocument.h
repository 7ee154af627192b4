// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"

#include <QByteArray>

namespace vigia {

//! One look as `check --json` shows it: a JSON object on a line, always in English.
QByteArray checkDocument(const QString &target, const ProbeResult &result);

} // namespace vigia
