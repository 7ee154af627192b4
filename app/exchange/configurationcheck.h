// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importeddocument.h"

namespace vigia {

//! Where the entries of a configuration came from; those that no document gave have no origin.
struct Origins {
    Origin defaults;
    QHash<QString, Origin> groups; //!< by name
    QHash<QString, Origin> monitors; //!< by id
    QHash<QString, Origin> maintenance; //!< by name
    QHash<QString, Origin> accounts; //!< by name
    QHash<QString, Origin> channels; //!< by name
    Origin policy;
    Origin bot;
};

//! What is wrong with how \a configuration hangs together: names and ids met twice, references to
//! nothing, dependencies in a circle, timeouts longer than intervals, channels that do not exist.
//! Empty: it is valid.
ConfigErrors checkConfiguration(const Configuration &configuration, const Origins &origins = {});

} // namespace vigia
