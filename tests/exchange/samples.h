// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configurationmerge.h"
#include "exchange/importformat.h"

namespace vigia {

//! Imports \a text into \a current; ids of new monitors are new-1, new-2 …
Result<MergedConfiguration, ConfigErrors> importText(const QByteArray &text, const Configuration &current = {},
    ImportMode mode = ImportMode::Upsert, const QString &folder = QStringLiteral("/etc/vigia"));

//! The same, when it is known to be valid; otherwise the test program ends with the errors.
MergedConfiguration imported(
    const QByteArray &text, const Configuration &current = {}, ImportMode mode = ImportMode::Upsert);

//! Every error in words, one per line.
QString wordsOf(const ConfigErrors &errors);

//! A whole file that uses every key there is.
QByteArray fullSample();

} // namespace vigia
