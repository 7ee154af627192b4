// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "httpclients.h"
#include "networkerrors.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkRequest>

namespace vigia {

//! One request on one connection, and what came back.
//!
//! Ends exactly once, with ended(), unless it is destroyed before; it has no deadline of its own.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxBody = 1024 * 1024;

    enum class Phase { Connecting, Waiting, Reading, Ended };

    struct Order {
        QNetworkRequest request;
        QByteArray method;
        QByteArray body;
        TlsTrust trust;
        Route route = Route::Direct;
        QHostAddress address; //!< where it goes itself, the proxy's if there is one
        quint16 port = 0;
    };

    struct Seen {
        std::optional<Failure> failure;
        int status = 0; //!< 0 before there was a head
        QByteArray location;
        QByteArray contentType;
        QByteArray body;
        bool bodyCut = false;
        Timing timing; //!< connect or tls, and firstByte
        std::optional<CertificateFacts> certificate;
    };

    HttpExchange(HttpClients &clients, HttpClients::Lease lease, Order order);
    ~HttpExchange() override;

    //! Once. Signals come later, never from inside.
    void start();

    //! Gives up without a word: ended() does not come any more.
    void abandon();

    Phase phase() const { return m_phase; }
    const Seen &seen() const { return m_seen; }
    const Order &order() const { return m_order; }

Q_SIGNALS:
    void connected(); //!< the request is on its way; over TLS: the certificate was accepted
    void ended();

private:
    QNetworkReply *send();
    void onEncrypted();
    void onTlsErrors(const QList<QSslError> &errors);
    void onRequestSent();
    void onHead();
    void onBody();
    void onFinished();
    void markConnected();
    void end(std::optional<Failure> failure);
    void release();
    Failure failureNow() const;
    bool encrypted() const;

    HttpClients &m_clients;
    HttpClients::Lease m_lease;
    Order m_order;
    Seen m_seen;
    Phase m_phase = Phase::Connecting;
    std::optional<Failure> m_objection; //!< to the certificate
    int m_requestsSent = 0;
    QElapsedTimer m_since; //!< the start, then the request's departure
    QNetworkReply *m_reply = nullptr; //!< owned by its manager until given back
};

} // namespace vigia
