// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"

#include "domain/result.h"

namespace vigia {

//! What \a document, a whole file, says. \a folder is the file's, for relative paths in it; empty
//! when there is none. All that is wrong is told, not only the first mistake; any mistake, and
//! nothing of the document is taken.
Result<ImportedDocument, ConfigErrors> readConfiguration(const Node &document, const QString &folder);

} // namespace vigia
