// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace vigia {

//! The user at the other end of a connected local socket, as the kernel vouches for it (Linux
//! SO_PEERCRED, macOS getpeereid); absent where the system has no such thing: there the pipe's own
//! access list stands guard.
std::optional<uint> peerUser(qintptr socketDescriptor);

//! The user this process acts as.
uint ownUser();

} // namespace vigia
