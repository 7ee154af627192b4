// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpexchange.h"

#include "certificates.h"
#include "descriptors.h"
#include "httprequest.h"

#include <QSslSocket>

namespace vigia {

namespace {

constexpr qint64 readAhead = 64 * 1024;

//! The time since the last step; begins the next one.
Timing::Span lap(QElapsedTimer &timer)
{
    const auto elapsed = std::chrono::nanoseconds(timer.nsecsElapsed());
    timer.start();
    return std::chrono::duration_cast<Timing::Span>(elapsed);
}

} // namespace

HttpExchange::HttpExchange(Order order)
    : m_order(std::move(order))
    , m_response(m_order.isHead)
{
}

HttpExchange::~HttpExchange()
{
    abandon();
}

void HttpExchange::start()
{
    m_since.start();
    if (m_order.tls)
        m_socket = std::make_unique<QSslSocket>();
    else
        m_socket = std::make_unique<QTcpSocket>();
    watch();
    m_socket->setReadBufferSize(readAhead);
    if (digsTunnel()) {
        m_socket->setProxy(QNetworkProxy::NoProxy);
        return m_socket->connectToHost(m_order.address.toString(), m_order.addressPort);
    }
    m_socket->setProxy(m_order.proxy); // never the program's default
    const bool byName = m_order.route == Route::ThroughTunnel;
    const QString destination = byName ? m_order.host : m_order.address.toString();
    const quint16 port = byName ? m_order.port : m_order.addressPort;
    // The handshake follows the connection without a gap: nothing that came in the clear may be
    // taken for part of the encrypted answer.
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->connectToHostEncrypted(destination, port, m_order.host);
    else
        m_socket->connectToHost(destination, port);
}

void HttpExchange::watch()
{
    connect(m_socket.get(), &QTcpSocket::connected, this, &HttpExchange::onSocketConnected, Qt::QueuedConnection);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpExchange::onReadyRead);
    // Queued: some errors come from inside connectToHost().
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpExchange::onError, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        tls->setSslConfiguration(*m_order.tls);
        connect(tls, &QSslSocket::sslErrors, this, &HttpExchange::onTlsErrors);
        connect(tls, &QSslSocket::encrypted, this, &HttpExchange::onEncrypted);
    }
}

bool HttpExchange::digsTunnel() const
{
    return m_order.route == Route::ThroughTunnel && m_order.proxy.type() == QNetworkProxy::HttpProxy;
}

void HttpExchange::onSocketConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    if (!digsTunnel())
        return onConnected();
    m_tunnel.emplace(true); // its answer has no body that concerns us
    m_socket->write(connectBytes(m_order.host, m_order.port, m_order.proxy));
}

void HttpExchange::readTunnelAnswer()
{
    // To the last byte: nothing that came in the clear may be taken for part of the encrypted answer.
    while (m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(readAhead);
        if (bytes.isEmpty())
            break;
        m_tunnel->feed(bytes);
    }
    if (!m_tunnel->isOver())
        return;
    if (const auto objection = objectionOfProxy(m_tunnel->status()))
        return end(objection);
    onConnected();
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()); tls && m_phase == Phase::Waiting) {
        tls->setPeerVerifyName(m_order.host);
        tls->startClientEncryption();
    }
}

void HttpExchange::onConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    m_seen.timing.connect = lap(m_since);
    m_phase = Phase::Waiting;
    Q_EMIT connected();
    if (m_phase == Phase::Waiting && !m_order.tls)
        send();
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
    const QSslCertificate certificate = tls->peerCertificate();
    m_seen.certificate = factsOf(certificate);
    switch (m_order.trust.mode) {
    case TlsTrust::Mode::Insecure:
        return tls->ignoreSslErrors();
    case TlsTrust::Mode::Pin:
        if (!objectToPin())
            tls->ignoreSslErrors();
        return;
    case TlsTrust::Mode::Verify:
    case TlsTrust::Mode::CaFile: {
        const auto [cause, detail] = mostTelling(errors, certificate);
        m_objection = Failure{cause, detail};
        // The system's authorities are files, too.
        if (cause == Cause::CertificateUnknownIssuer && !haveSpareDescriptors())
            m_objection = Failure{Cause::OutOfDescriptors, {}};
        return;
    }
    }
}

bool HttpExchange::objectToPin()
{
    const QString shown = m_seen.certificate ? m_seen.certificate->pin : QString();
    if (!shown.isEmpty() && shown == m_order.trust.value)
        return false;
    m_objection = Failure{Cause::PinMismatch, shown};
    return true;
}

void HttpExchange::onEncrypted()
{
    onConnected();
    if (m_phase != Phase::Waiting)
        return;
    m_seen.timing.tls = lap(m_since);
    if (!m_seen.certificate)
        m_seen.certificate = factsOf(qobject_cast<QSslSocket *>(m_socket.get())->peerCertificate());
    if (m_order.trust.mode == TlsTrust::Mode::Pin && objectToPin())
        return end(m_objection);
    send();
}

void HttpExchange::send()
{
    m_sent = true;
    m_socket->write(m_order.request);
    onReadyRead(); // a server may have spoken first
}

void HttpExchange::onReadyRead()
{
    if (m_tunnel && m_phase == Phase::Connecting)
        return readTunnelAnswer();
    if (!m_sent || m_phase == Phase::Ended)
        return;
    readAnswer();
    if (m_response.isOver())
        endByAnswer();
}

void HttpExchange::readAnswer()
{
    while (!m_response.isOver() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->read(readAhead);
        if (bytes.isEmpty())
            break;
        m_response.feed(bytes);
    }
    noteAnswer();
}

void HttpExchange::noteAnswer()
{
    if (m_phase != Phase::Waiting || m_response.status() == 0)
        return;
    m_phase = Phase::Reading;
    m_seen.timing.firstByte = lap(m_since);
    m_seen.status = m_response.status();
}

void HttpExchange::onError(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Ended)
        return;
    if (m_objection)
        return end(m_objection);
    if (!m_sent) {
        return end(failureOf({.error = error,
            .words = m_socket->errorString(),
            .route = digsTunnel() && !m_tunnel ? Route::ThroughHttpProxy : m_order.route, // not even the proxy
            .connected = m_phase != Phase::Connecting}));
    }
    // The connection is over; what had come of it is read first. Over TLS many servers end it without
    // saying goodbye, which is an error to the library and the end of a body to everybody else.
    readAnswer();
    m_response.close();
    endByAnswer();
}

void HttpExchange::endByAnswer()
{
    m_seen.location = m_response.location();
    m_seen.contentType = m_response.contentType();
    m_seen.body = m_response.body();
    m_seen.bodyCut = m_response.bodyCut();
    switch (m_response.state()) {
    case HttpResponse::State::Broken:
        return end(Failure{Cause::NotHttp, {}});
    case HttpResponse::State::Cut:
        return end(Failure{Cause::ConnectionClosed, {}});
    case HttpResponse::State::Complete:
    case HttpResponse::State::Head:
    case HttpResponse::State::Body:
        return end(std::nullopt);
    }
}

void HttpExchange::end(std::optional<Failure> failure)
{
    m_seen.failure = std::move(failure);
    abandon();
    Q_EMIT ended();
}

void HttpExchange::abandon()
{
    m_phase = Phase::Ended;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace vigia
