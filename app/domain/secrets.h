// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace vigia {

//! Why a secret cannot be had. Locked is not absent: nothing may be overwritten on doubt (P16).
enum class SecretError {
    Absent,
    Locked,
    Denied,
    Unavailable, //!< the store itself cannot be reached
};

//! Where a secret lies, or why nobody can say; never what it is.
enum class SecretPlace {
    Variable, //!< of the environment, secretVariable()
    CredentialsDirectory,
    Keychain,
    Missing,
    Locked,
    Denied,
    Unavailable,
};

//! `VIGIA_SECRET_TEAM_BOT` for `team-bot`. \a name is valid (isValidSecretName in settings.h).
QByteArray secretVariable(const QString &name);

//! `variable`, `credentials_directory` … in JSON documents. Never renamed.
QLatin1StringView apiName(SecretPlace place);
std::optional<SecretPlace> secretPlaceFromApiName(QStringView name);

} // namespace vigia
