// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/environmentsecrets.h"
#include "secrets/heldsecrets.h"
#include "secrets/secretplaces.h"
#include "secrets/secretstore.h"

#include <optional>

namespace vigia {

//! The operator's own source first, then the system's password store. Only what is absent in the
//! first is looked for in the second: what cannot be read there has no substitute.
class SecretChain final : public SecretSource, public SecretPlaces
{
public:
    //! \a keychain: null where there is none; outlives this, as the others do.
    SecretChain(SecretStore *keychain, const Clock &clock, Timers &timers);

    void fetch(const QString &name, Done done) override;
    void invalidate(const QString &name) override;
    void find(const QString &name, Found found) override;
    bool hasKeychain() const override { return m_keychain != nullptr; }

private:
    EnvironmentSecrets m_environment;
    SecretStore *const m_keychain;
    std::optional<HeldSecrets> m_held; //!< of the keychain only: the environment is read anew each time
};

} // namespace vigia
