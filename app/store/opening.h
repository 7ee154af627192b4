// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/schema.h"

namespace vigia {

struct OpenedDatabase {
    std::unique_ptr<Database> database;
    std::optional<StoreError> notWritable; //!< it can be read only, and why
};

//! How much is looked at before the content is believed.
enum class Check {
    Bounded, //!< all of a file up to fullCheckBytes or under suspicion; else all but the results
    None, //!< it was checked when the program started
};
inline constexpr qint64 fullCheckBytes = 256 * 1024 * 1024;

//! Opens the database at \a path, made or migrated if need be (not with Check::None). A damaged one
//! is left as it is: StoreErrorCode::Corrupt, then recoverDatabase() is the way on. So is a missing
//! one beside a good copy: something went wrong, it is no first start.
Result<OpenedDatabase, StoreError> openDatabase(const QString &path, std::span<const SchemaStep> steps, Check check);

//! Sets the damaged database at \a path aside and puts the last good copy, or for want of one an
//! empty database, in its place. On error nothing has been moved.
Result<Recovery, StoreError> recoverDatabase(const QString &path, std::span<const SchemaStep> steps, UtcTime now);

//! Notes that the database at \a path did not read as it should: the next start looks at all of it.
void suspectDatabase(const QString &path);

} // namespace vigia
