// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretwords.h"

namespace vigia {

namespace {

#if defined(Q_OS_WIN)
constexpr auto realName = "Credential Manager";
#elif defined(Q_OS_MACOS)
constexpr auto realName = "Keychain";
#else
constexpr auto realName = "GNOME Keyring, KWallet";
#endif

} // namespace

QString SecretWords::store()
{
    return tr("System password store (%1)").arg(QLatin1StringView(realName));
}

QString SecretWords::place(const SecretView &secret)
{
    switch (secret.place) {
    case SecretPlace::Variable:
        return tr("Environment variable %1").arg(QLatin1StringView(secretVariable(secret.name)));
    case SecretPlace::CredentialsDirectory:
        return tr("File %1").arg(QStringLiteral("$CREDENTIALS_DIRECTORY/") + secret.name);
    case SecretPlace::Keychain:
        return store();
    case SecretPlace::Missing:
        return tr("Missing: nothing is kept under this name");
    case SecretPlace::Locked:
        return tr("Not known: the password store is locked");
    case SecretPlace::Denied:
        return tr("Not known: the password store does not let Vigia look");
    case SecretPlace::Unavailable:
        return tr("Not known: the password store cannot be reached");
    }
    Q_UNREACHABLE();
}

QString SecretWords::advice(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Variable:
    case SecretPlace::CredentialsDirectory:
    case SecretPlace::Keychain:
        return {};
    case SecretPlace::Missing:
        return tr("What needs it cannot work until it is set.");
    case SecretPlace::Locked:
        return tr("It may be there. Unlock the password store, and what waits for it goes on.");
    case SecretPlace::Denied:
        return tr("It may be there. Allow Vigia to read it when the password store asks.");
    case SecretPlace::Unavailable:
        return tr("It may be there. See whether the password store runs.");
    }
    Q_UNREACHABLE();
}

} // namespace vigia
