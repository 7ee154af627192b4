// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node.h"

#include "domain/configuration.h"

namespace vigia {

//! The whole configuration as a document, ids included; empty sections are written too, so that
//! importing it with "replace" gives exactly \a configuration.
Node writeConfiguration(const Configuration &configuration);

//! The same as YAML text: what `vigia export` writes.
QString exportText(const Configuration &configuration);

} // namespace vigia
