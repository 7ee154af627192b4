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

struct Keyring {
    AskKeyring ask;
    OpenKeyring open;
};

Keyring keyringOfThisSystem()
{
#ifdef VIGIA_SECRET_SERVICE
    const auto service = std::make_shared<SecretService>();
    return {[service](std::function<void(KeyringState)> answer) { service->ask(std::move(answer)); },
        [service](std::function<void()> over) { service->open(std::move(over)); }};
#else
    // The stores of Windows and macOS say themselves that they are locked, and ask.
    return {[](const std::function<void(KeyringState)> &answer) { answer(KeyringState::Unasked); },
        [](const std::function<void()> &over) { over(); }};
#endif
}

} // namespace

std::unique_ptr<SecretStore> openKeychain(const QString &service, const Clock &clock, Timers &timers)
{
    Keyring keyring = keyringOfThisSystem();
    return std::make_unique<KeychainSecrets>(service, std::move(keyring.ask), std::move(keyring.open), clock, timers);
}

#else

std::unique_ptr<SecretStore> openKeychain(const QString &, const Clock &, Timers &)
{
    return nullptr;
}

#endif

} // namespace vigia
