// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"

namespace vigia {

//! The names of the secrets that \a configuration points to, each once. Read off the document that
//! `export` writes, so that no section is forgotten.
QStringList secretsReferredTo(const Configuration &configuration);

} // namespace vigia
