// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"
#include "renames.h"
#include "sharedslugs.h"

#include "domain/result.h"

#include <QStringList>

#include <functional>

namespace vigia {

enum class ImportMode {
    Upsert, //!< add and change what the document names, leave the rest alone
    Replace, //!< afterwards the configuration is what the document says, and nothing else
};

//! What became of the entries of one section, by their new names.
struct NameChanges {
    QStringList added;
    QStringList changed;
    QStringList renamed; //!< and perhaps changed too
    QStringList renamedFrom; //!< what the renamed were called before, in their order
    QStringList unchanged;
    QStringList removed;

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && renamed.isEmpty() && removed.isEmpty(); }
    friend bool operator==(const NameChanges &, const NameChanges &) = default;
};

struct ImportSummary {
    NameChanges monitors;
    NameChanges groups;
    NameChanges maintenance;
    NameChanges accounts;
    NameChanges channels;
    QStringList unallowed = {}; //!< channels that came or changed and run a program without consent
    std::vector<SharedSlug> sharedSlugs = {}; //!< of monitors that came or changed
    bool defaultsChanged = false;
    bool policyChanged = false;
    bool pingOutChanged = false;
    bool listenChanged = false;
    bool botChanged = false;

    bool changesNothing() const;
    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

struct MergedConfiguration {
    Configuration configuration;
    ImportSummary summary;
    std::vector<Rename> renamedChannels = {}; //!< one after the other; what waits for them follows
};

//! \a current with \a document applied, or all that is wrong with the result: all or nothing.
//!
//! An entry replaces the one it is wholly. A monitor is the one with its `id:`, if it has one; else
//! the one with its name; else the one that `was:` names, which keeps its id and so its history.
//! A program may run afterwards only if just that could run before: no document gives or takes consent.
//! Whoever depended on a renamed monitor depends on its new name. Order is kept, new entries come
//! last; with Replace the document's order rules. \a newId is asked once per monitor that is new.
Result<MergedConfiguration, ConfigErrors> applyImport(const Configuration &current, const ImportedDocument &document,
    ImportMode mode, const std::function<MonitorId()> &newId);

} // namespace vigia
