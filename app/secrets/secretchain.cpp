// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretchain.h"

namespace vigia {

namespace {

SecretPlace placeOf(const Result<void, SecretError> &looked)
{
    if (looked)
        return SecretPlace::Keychain;
    switch (looked.error()) {
    case SecretError::Absent:
        return SecretPlace::Missing;
    case SecretError::Locked:
        return SecretPlace::Locked;
    case SecretError::Denied:
        return SecretPlace::Denied;
    case SecretError::Unavailable:
        return SecretPlace::Unavailable;
    }
    Q_UNREACHABLE();
}

} // namespace

SecretChain::SecretChain(SecretStore *keychain, const Clock &clock, Timers &timers)
    : m_keychain(keychain)
{
    if (keychain)
        m_held.emplace(*keychain, clock, timers);
}

void SecretChain::fetch(const QString &name, Done done)
{
    m_environment.fetch(name, [this, name, &done](const Result<QString, SecretError> &secret) {
        const bool isElsewhere = !secret && secret.error() == SecretError::Absent && m_held;
        if (isElsewhere && isValidSecretName(name))
            m_held->fetch(name, std::move(done));
        else
            done(secret);
    });
}

void SecretChain::invalidate(const QString &name)
{
    if (m_held)
        m_held->invalidate(name);
}

void SecretChain::find(const QString &name, Found found)
{
    const SecretPlace place = EnvironmentSecrets::find(name);
    if (place != SecretPlace::Missing || !m_keychain || !isValidSecretName(name))
        return found(place);
    m_keychain->look(
        name, [found = std::move(found)](const Result<void, SecretError> &looked) { found(placeOf(looked)); });
}

} // namespace vigia
