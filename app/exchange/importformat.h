// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"

#include "domain/result.h"

#include <QByteArray>

namespace vigia {

//! What a file to import is, told by its content. A new foreign format adds its value here, its
//! recognition to recognise() and its reader to readImport().
enum class ImportFormat {
    Vigia, //!< our own YAML
    UrlList, //!< one URL per line
    Unknown,
};

ImportFormat recognise(const QByteArray &bytes);

//! Reads \a bytes, whatever recognised format they have. \a folder is the file's, for relative
//! paths in it; empty when there is none.
Result<ImportedDocument, ConfigErrors> readImport(const QByteArray &bytes, const QString &folder);

} // namespace vigia
