// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proberesult.h"

#include <QAbstractSocket>
#include <QHostAddress>

namespace vigia {

//! Why no answer was had.
struct Failure {
    Cause cause = Cause::SystemFault;
    QString detail;
    friend bool operator==(const Failure &, const Failure &) = default;
};

//! How a request travels.
enum class Route {
    Direct,
    ThroughHttpProxy, //!< a plain request, handed to the proxy
    ThroughTunnel, //!< CONNECT or SOCKS5
};

struct NetworkTrouble {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString words; //!< the library's
    Route route = Route::Direct;
    bool connected = false;
};

//! What a socket's error means in \a trouble.
Failure failureOf(const NetworkTrouble &trouble);

//! What a proxy's answer to CONNECT means; absent when the tunnel stands.
std::optional<Failure> objectionOfProxy(int status);

//! What of a failed connection is our own: no descriptors, no route. Asks the system by connecting
//! a datagram socket, which sends nothing. Absent when our side is in order.
std::optional<Cause> ownFaultTowards(const QHostAddress &address, quint16 port);

//! Of several addresses' failures the one that says most about the target.
Failure mostTelling(const QList<Failure> &failures);

} // namespace vigia
