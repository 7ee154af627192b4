// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proberesult.h"
#include "secrets.h"

namespace vigia {

//! What a monitor is told of that needs a secret which cannot be had.
inline Cause causeOf(SecretError error)
{
    switch (error) {
    case SecretError::Absent:
        return Cause::SecretMissing;
    case SecretError::Locked:
        return Cause::SecretsLocked;
    case SecretError::Denied:
        return Cause::SecretDenied;
    case SecretError::Unavailable:
        return Cause::SecretUnavailable;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
