// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/store.h"

#include <span>

// The tables, and how older ones become today's. docs/database.md describes every column.

namespace vigia {

//! Stands in the file's header: `VIGI`.
inline constexpr quint32 storeApplicationId = 0x56494749;

//! One step of the schema, never changed once it was released: a mistake in it is put right by the
//! next step.
struct SchemaStep {
    std::span<const char *const> statements;
};

//! Every step from nothing to today's schema; the version is how many were taken.
std::span<const SchemaStep> schemaSteps();

//! Takes the steps that the database lacks, each whole or not at all.
bool takeSteps(Database &database, std::span<const SchemaStep> steps);

//! Makes a database with no content at \a path, readable by its owner only. It appears there whole
//! or not at all.
Result<void, StoreError> createDatabase(const QString &path, std::span<const SchemaStep> steps);

//! Brings the database at \a path from an older version to that of \a steps, after keeping a copy
//! of it as `PATH.backup-v<N>`. Nothing is done when it is at that version already.
Result<void, StoreError> migrateDatabase(Database &database, const QString &path, std::span<const SchemaStep> steps);

} // namespace vigia
