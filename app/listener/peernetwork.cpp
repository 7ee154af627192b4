// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/peernetwork.h"

#include <QHostAddress>

namespace vigia {

QByteArray networkOf(const QByteArray &address)
{
    const QHostAddress parsed(QString::fromLatin1(address));
    bool isIpv4 = false; // also one that is mapped into IPv6
    parsed.toIPv4Address(&isIpv4);
    if (isIpv4 || parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(&bytes), 8);
}

} // namespace vigia
