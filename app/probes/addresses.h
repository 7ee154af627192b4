// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace vigia {

//! True for what no proxy of the outside world could reach: loopback, link-local, private
//! (RFC 1918), shared (RFC 6598) and unique local (RFC 4193) addresses.
bool isPrivateAddress(const QHostAddress &address);

//! The families take turns, beginning with the preferred one (RFC 8305, section 4): a broken IPv6
//! with many addresses must not use up the time for IPv4. At most \a limit of them.
QList<QHostAddress> inTryingOrder(const QList<QHostAddress> &preferred, qsizetype limit);

} // namespace vigia
