// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! True for `localhost`, 127.0.0.0/8 and ::1: what is sent there stays in this computer.
bool isLoopback(const QString &host);

//! True for loopback and for addresses of private networks (RFC 1918, 4193, link-local), not for names.
bool isPrivateAddress(const QString &host);

//! What is most likely spoken at an address that was typed without: `http` in this computer and beside it, else
//! `https`.
QLatin1StringView likelyScheme(const QString &host);

} // namespace vigia
