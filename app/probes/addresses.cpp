// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigia {

namespace {

struct Network {
    quint32 address;
    quint32 mask;
};

constexpr std::array privateNetworks{
    Network{0x0a000000, 0xff000000}, // 10/8
    Network{0x64400000, 0xffc00000}, // 100.64/10
    Network{0x7f000000, 0xff000000}, // 127/8
    Network{0xa9fe0000, 0xffff0000}, // 169.254/16
    Network{0xac100000, 0xfff00000}, // 172.16/12
    Network{0xc0a80000, 0xffff0000}, // 192.168/16
};

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of a mapped one
    if (isIpv4) {
        return std::any_of(privateNetworks.begin(), privateNetworks.end(),
            [ipv4](const Network &network) { return (ipv4 & network.mask) == network.address; });
    }
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast();
}

QList<QHostAddress> inTryingOrder(const QList<QHostAddress> &preferred, qsizetype limit)
{
    if (preferred.size() < 2)
        return preferred;
    const auto family = preferred.front().protocol();
    QList<QHostAddress> ours;
    QList<QHostAddress> others;
    for (const QHostAddress &address : preferred)
        (address.protocol() == family ? ours : others).append(address);

    QList<QHostAddress> ordered;
    for (qsizetype i = 0; i < std::max(ours.size(), others.size()); ++i) {
        if (i < ours.size())
            ordered.append(ours[i]);
        if (i < others.size())
            ordered.append(others[i]);
    }
    return ordered.mid(0, limit);
}

} // namespace vigia
