// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

// Files that only their owner may read, and that change whole or not at all. Errors are the
// system's words.

namespace vigia {

//! Makes the directory \a path and those above it that are missing, with mode 0700.
bool makePrivatePath(const QString &path);

//! An empty file at \a path with mode 0600, whatever stood there before.
Result<void, QString> createPrivateFile(const QString &path);

//! Puts \a from in the place of \a to; when it returns, it also survives a power loss. The content
//! of \a from must have been synchronised by its writer.
Result<void, QString> replaceDurably(const QString &from, const QString &to);

//! A copy of \a from at \a to with mode 0600, synchronised.
Result<void, QString> copyPrivately(const QString &from, const QString &to);

} // namespace vigia
