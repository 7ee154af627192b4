// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkerrors.h"

#include "descriptors.h"

#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

// From the least telling to the most.
constexpr std::array connectFailures{Cause::SystemFault, Cause::NoNetwork, Cause::OutOfDescriptors,
    Cause::HostUnreachable, Cause::ConnectTimedOut, Cause::ConnectionRefused};

Failure tlsFailure(const QString &words)
{
    // OpenSSL's own words, which are never translated.
    constexpr std::array tooOld{QLatin1StringView("protocol version"), QLatin1StringView("unsupported protocol"),
        QLatin1StringView("version too low"), QLatin1StringView("no protocols available")};
    constexpr std::array noTls{QLatin1StringView("wrong version number"), QLatin1StringView("packet length too long"),
        QLatin1StringView("record layer failure"), QLatin1StringView("http request")};
    const auto says = [&words](auto part) { return words.contains(part); };
    const bool isTooOld = std::any_of(tooOld.begin(), tooOld.end(), says);
    if (!isTooOld && std::any_of(noTls.begin(), noTls.end(), says))
        return {Cause::NotTls, {}};
    return {isTooOld ? Cause::TlsTooOld : Cause::TlsFailed, words};
}

Cause ofConnecting(const NetworkTrouble &trouble, Cause direct)
{
    return trouble.route == Route::ThroughHttpProxy ? Cause::ProxyUnreachable : direct;
}

} // namespace

Failure failureOf(const NetworkTrouble &trouble)
{
    // Not without `default`: Qt adds to them.
    switch (static_cast<int>(trouble.error)) {
    case QAbstractSocket::SslHandshakeFailedError:
        return tlsFailure(trouble.words);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return {Cause::ProxyUnreachable, {}};
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {Cause::ProxyRefused, {}};
    default:
        break;
    }
    if (trouble.connected)
        return {Cause::ConnectionClosed, {}};
    switch (static_cast<int>(trouble.error)) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ofConnecting(trouble, Cause::ConnectionRefused), {}};
    case QAbstractSocket::SocketTimeoutError:
        return {ofConnecting(trouble, Cause::ConnectTimedOut), {}};
    case QAbstractSocket::NetworkError:
        return {ofConnecting(trouble, Cause::HostUnreachable), {}};
    case QAbstractSocket::SocketAccessError: // a proxy's "forbidden", or a firewall of this computer
        return {trouble.route == Route::ThroughTunnel ? Cause::ProxyRefused : Cause::HostUnreachable, {}};
    case QAbstractSocket::RemoteHostClosedError:
        return {trouble.route == Route::ThroughTunnel ? Cause::ProxyRefused : Cause::ConnectionClosed, {}};
    case QAbstractSocket::HostNotFoundError:
        return {Cause::NameNotFound, {}}; // only a proxy still looks names up
    case QAbstractSocket::SocketResourceError:
        return {Cause::OutOfDescriptors, {}};
    default:
        return {Cause::SystemFault, trouble.words};
    }
}

std::optional<Failure> objectionOfProxy(int status)
{
    if (status >= 200 && status < 300)
        return std::nullopt;
    // Of these a proxy says that it looked for the target: not found, bad gateway, unavailable, gateway timeout.
    const bool looked = status == 404 || (status >= 502 && status <= 504);
    return Failure{looked ? Cause::ProxyCannotReach : Cause::ProxyRefused, {}};
}

std::optional<Cause> ownFaultTowards(const QHostAddress &address, quint16 port)
{
    if (!haveSpareDescriptors())
        return Cause::OutOfDescriptors;
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, port);
    if (socket.state() == QAbstractSocket::ConnectedState)
        return std::nullopt;
    return socket.error() == QAbstractSocket::NetworkError ? std::optional(Cause::NoNetwork) : std::nullopt;
}

Failure mostTelling(const QList<Failure> &failures)
{
    const auto weight = [](const Failure &failure) {
        return std::find(connectFailures.begin(), connectFailures.end(), failure.cause) - connectFailures.begin();
    };
    const auto lighter = [&](const Failure &a, const Failure &b) { return weight(a) < weight(b); };
    return failures.isEmpty() ? Failure{} : *std::max_element(failures.begin(), failures.end(), lighter);
}

} // namespace vigia
