// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ownaddresses.h"

#include <QNetworkInterface>

namespace vigia {

QStringList ownAddresses()
{
    QStringList old;
    QStringList others;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const QHostAddress address = entry.ip();
            if (address.isLoopback() || address.isLinkLocal())
                continue;
            (address.protocol() == QAbstractSocket::IPv4Protocol ? old : others) += address.toString();
        }
    }
    return old + others;
}

} // namespace vigia
