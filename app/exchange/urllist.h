// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"

#include "domain/result.h"

#include <QByteArray>

namespace vigia {

//! One http or https URL per line; blank lines and lines that begin with `#` say nothing. Each URL
//! becomes a monitor named by its host and path; the same list always gives the same names, so
//! importing it again changes nothing.
Result<ImportedDocument, ConfigErrors> readUrlList(const QByteArray &bytes);

} // namespace vigia
