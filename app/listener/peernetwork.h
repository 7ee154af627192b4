// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigia {

//! Whom limits count as one: an IPv4 address; of an IPv6 address its first 64 bits, since whoever holds one of that
//! network holds all (RFC 4291, 2.5.4). \a address as text; what is none stands for itself.
QByteArray networkOf(const QByteArray &address);

} // namespace vigia
