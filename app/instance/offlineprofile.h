// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/configurationkeeper.h"
#include "facade/facade.h"
#include "engine/secretnames.h"
#include "instance/profilestore.h"
#include "secrets/secretchain.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <memory>

namespace vigia {

//! The door to a profile on which nothing runs: its configuration and its history. Nothing is
//! watched, and what only makes sense while something is, is refused with NotRunning.
class OfflineProfile final : public Facade
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Facade>, CommandError> open(const QString &profile);

    void execute(const Command &command, Done done) override;

private:
    explicit OfflineProfile(std::unique_ptr<ProfileStore> profile);

    std::unique_ptr<ProfileStore> m_profile;
    ConfigurationKeeper m_keeper;
    SystemClock m_clock;
    QtTimers m_timers;
    std::unique_ptr<SecretStore> m_keychain;
    SecretChain m_secrets;
    SecretNames m_secretNames;
};

} // namespace vigia
