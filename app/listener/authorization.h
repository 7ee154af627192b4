// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/provenpasswords.h"

#include <QByteArray>

#include <optional>

namespace vigia {

//! What an Authorization field shows: `Basic` (RFC 7617, UTF-8), `Bearer` (RFC 6750).
std::optional<Claim> basicClaim(const QByteArray &field);
std::optional<QString> bearerToken(const QByteArray &field);

} // namespace vigia
