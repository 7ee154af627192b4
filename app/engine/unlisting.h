// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configurationmerge.h"

namespace vigia {

//! Takes monitors that are gone out of every list that names them, and notes in \a summary whose lists those were.
//! A maintenance window that is about nothing else goes.
void unlist(Configuration &configuration, const QStringList &gone, ImportSummary &summary);

} // namespace vigia
