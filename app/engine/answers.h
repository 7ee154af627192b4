// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/configurationkeeper.h"
#include "engine/secretnames.h"
#include "facade/facade.h"
#include "secrets/secretplaces.h"
#include "store/store.h"

// Answers that need no watching: the same while an instance runs and while none does.

namespace vigia {

void answerTransitions(Store &store, const command::GetTransitions &command, const Facade::Done &done);
void answerConfiguration(
    const ConfigurationKeeper &keeper, const command::GetConfiguration &command, const Facade::Done &done);
void answerExport(const ConfigurationKeeper &keeper, const Facade::Done &done);
//! Those that the configuration refers to and \a names. \a places outlives the answer.
void answerSecrets(
    const ConfigurationKeeper &keeper, const SecretNames &names, SecretPlaces &places, const Facade::Done &done);

//! \a done, but from the event loop of \a context; NotRunning if that is gone by then.
Facade::Done later(QObject *context, Facade::Done done);

} // namespace vigia
