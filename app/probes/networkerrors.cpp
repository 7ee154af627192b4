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
constexpr std::array connectFailures{Cause::SystemFault,     Cause::NoNetwork,       Cause::OutOfDescriptors,
                                     Cause::HostUnreachable, Cause::ConnectTimedOut, Cause::ConnectionRefused};

Failure tlsFailure(const QString &words)
{
    // OpenSSL's own words, which are never translated.
    constexpr std::array tooOld{QLatin1StringView("protocol version"), QLatin1StringView("unsupported protocol"),
                                QLatin1StringView("version too low"), QLatin1StringView("no protocols available")};
    const bool isTooOld = std::any_of(tooOld.begin(), tooOld.end(), [&](auto part) { return words.contains(part); });
    return {isTooOld ? Cause::TlsTooOld : Cause::TlsFailed, words};
}

Cause ofConnecting(const NetworkTrouble &trouble, Cause direct)
{
    if (trouble.sent)
        return Cause::ConnectionClosed;
    return trouble.route == Route::ThroughHttpProxy ? Cause::ProxyUnreachable : direct;
}

} // namespace

Failure failureOf(const NetworkTrouble &trouble)
{
    // Not a switch over all values: Qt adds to them, and statuses (content errors) do not come here.
    switch (static_cast<int>(trouble.error)) {
    case QNetworkReply::ConnectionRefusedError:
        return {ofConnecting(trouble, Cause::ConnectionRefused), {}};
    case QNetworkReply::TimeoutError:
        return {ofConnecting(trouble, Cause::ConnectTimedOut), {}};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ContentAccessDenied: // the system's "permission denied"
        if (trouble.route == Route::ThroughTunnel && !trouble.sent)
            return {Cause::ProxyRefused, {}};
        return {ofConnecting(trouble, Cause::HostUnreachable), {}};
    case QNetworkReply::RemoteHostClosedError:
        return {Cause::ConnectionClosed, {}};
    case QNetworkReply::HostNotFoundError:
        return {Cause::NameNotFound, {}}; // only a proxy still looks names up
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailure(trouble.words);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {Cause::NoNetwork, {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return {Cause::ProxyUnreachable, {}};
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {Cause::ProxyRefused, {}};
    case QNetworkReply::ProtocolFailure:
        return {Cause::NotHttp, {}};
    default:
        return {Cause::SystemFault, trouble.words};
    }
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

bool isFailureToConnect(Cause cause)
{
    return std::find(connectFailures.begin(), connectFailures.end(), cause) != connectFailures.end();
}

} // namespace vigia
