// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "httpresponse.h"
#include "networkerrors.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace vigia {

//! One request on a connection of its own, and what came back. Over TLS not a byte of the request
//! leaves before the certificate was accepted.
//!
//! CONNECT is asked by ourselves, because Qt does not tell a proxy that cannot reach the target from
//! one that talks nonsense; SOCKS is left to Qt.
//!
//! Ends exactly once, with ended(), unless it is abandoned or destroyed before; it has no deadline
//! of its own.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Connecting, Waiting, Reading, Ended };

    struct Order {
        QByteArray request;
        bool isHead = false;
        QString host; //!< what a tunnel is asked for, and whose certificate is expected
        quint16 port = 0;
        std::optional<QSslConfiguration> tls; //!< absent: no TLS
        TlsTrust trust;
        Route route = Route::Direct;
        QNetworkProxy proxy = QNetworkProxy::NoProxy; //!< of a tunnel
        QHostAddress address; //!< where the socket goes: the target's or the proxy's
        quint16 addressPort = 0;
    };

    struct Seen {
        std::optional<Failure> failure;
        int status = 0; //!< 0 before there was a head
        QByteArray location;
        QByteArray contentType;
        QByteArray body;
        bool bodyCut = false;
        Timing timing; //!< connect, tls and firstByte
        std::optional<CertificateFacts> certificate;
    };

    explicit HttpExchange(Order order);
    ~HttpExchange() override;

    //! Once. Signals come later, never from inside.
    void start();
    //! Gives up without a word.
    void abandon();

    Phase phase() const { return m_phase; }
    //! A proxy has been asked for a tunnel: what is missing from then on is its way to the target.
    bool hasAskedForTunnel() const { return m_tunnel.has_value(); }
    const Seen &seen() const { return m_seen; }
    const Order &order() const { return m_order; }

Q_SIGNALS:
    void connected(); //!< nothing has been sent yet; abandon() keeps it so
    void ended();

private:
    void watch();
    bool digsTunnel() const;
    void onSocketConnected();
    void readTunnelAnswer();
    void onConnected();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void send();
    bool objectToPin();
    void readAnswer();
    void noteAnswer();
    void endByAnswer();
    void end(std::optional<Failure> failure);

    const Order m_order;
    std::optional<HttpResponse> m_tunnel; //!< the proxy's answer to CONNECT, once it was asked
    HttpResponse m_response;
    Seen m_seen;
    Phase m_phase = Phase::Connecting;
    bool m_sent = false;
    std::optional<Failure> m_objection; //!< to the certificate
    QElapsedTimer m_since; //!< the last step
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace vigia
