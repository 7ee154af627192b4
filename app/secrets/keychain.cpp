// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#ifdef VIGIA_KEYCHAIN
#include "keychainsecrets.h"
#endif
#ifdef VIGIA_SECRET_SERVICE
#include "secretservice.h"
#endif

namespace vigia {

#ifdef VIGIA_KEYCHAIN

namespace {

AskKeyring keyringOfThisSystem()
{
#ifdef VIGIA_SECRET_SERVICE
    return [service = std::make_shared<SecretService>()](
               std::function<void(KeyringState)> answer) { service->ask(std::move(answer)); };
#else
    // The stores of Windows and macOS say themselves that they are locked.
    return [](const std::function<void(KeyringState)> &answer) { answer(KeyringState::Open); };
#endif
}

} // namespace

std::unique_ptr<SecretStore> openKeychain(const QString &service, const Clock &clock, Timers &timers)
{
    return std::make_unique<KeychainSecrets>(service, keyringOfThisSystem(), clock, timers);
}

#else

std::unique_ptr<SecretStore> openKeychain(const QString &, const Clock &, Timers &)
{
    return nullptr;
}

#endif

} // namespace vigia
