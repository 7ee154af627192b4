// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "secrets/secretsource.h"

namespace vigia {

//! The operator's own source on a machine without a keychain: the file `$CREDENTIALS_DIRECTORY/NAME`
//! (as systemd lays it out), else the variable `VIGIA_SECRET_NAME` (upper case, `-` as `_`).
//! Read anew at every fetch, so that a rotated credential is taken up. One trailing line end is not
//! part of the secret. Answers from inside fetch().
class EnvironmentSecrets final : public SecretSource
{
public:
    static constexpr qint64 MaxBytes = 64 * 1024; //!< larger is Unavailable, never cut

    void fetch(const QString &name, Done done) override;

    //! Missing: neither has it. Never Keychain, Locked or Denied.
    static SecretPlace find(const QString &name);
};

} // namespace vigia
