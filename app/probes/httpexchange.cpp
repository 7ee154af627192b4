// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpexchange.h"

#include "certificates.h"

#include <QSslConfiguration>

namespace vigia {

namespace {

constexpr qint64 readAhead = 64 * 1024;

Timing::Span spanOf(const QElapsedTimer &timer)
{
    return std::chrono::duration_cast<Timing::Span>(std::chrono::nanoseconds(timer.nsecsElapsed()));
}

} // namespace

HttpExchange::HttpExchange(HttpClients &clients, HttpClients::Lease lease, Order order)
    : m_clients(clients)
    , m_lease(std::move(lease))
    , m_order(std::move(order))
{
    m_order.request.setPeerVerifyName(m_lease.verifiedName);
}

HttpExchange::~HttpExchange()
{
    release();
}

void HttpExchange::start()
{
    m_since.start();
    m_reply = send();
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::onRequestSent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            markConnected();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onBody);
    // Queued: a reply that fails at once may say so before it returns.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished, Qt::QueuedConnection);
    if (!encrypted())
        return;
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onTlsErrors);
}

//! The named operations, because the manager expects no body after its own HEAD only.
QNetworkReply *HttpExchange::send()
{
    QNetworkAccessManager &manager = *m_lease.manager;
    const QNetworkRequest &request = m_order.request;
    if (m_order.method == "GET" && m_order.body.isEmpty())
        return manager.get(request);
    if (m_order.method == "HEAD")
        return manager.head(request);
    if (m_order.method == "POST")
        return manager.post(request, m_order.body);
    if (m_order.method == "PUT")
        return manager.put(request, m_order.body);
    return manager.sendCustomRequest(request, m_order.method, m_order.body);
}

bool HttpExchange::encrypted() const
{
    return m_order.request.url().scheme() == QLatin1StringView("https");
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    m_seen.certificate = factsOf(certificate);
    switch (m_order.trust.mode) {
    case TlsTrust::Mode::Insecure:
        return m_reply->ignoreSslErrors();
    case TlsTrust::Mode::Pin:
        // Here and not later: the request, with its credentials, has not been sent yet.
        if (m_seen.certificate && m_seen.certificate->pin == m_order.trust.value)
            return m_reply->ignoreSslErrors();
        m_objection = Failure{Cause::PinMismatch, m_seen.certificate ? m_seen.certificate->pin : QString()};
        return;
    case TlsTrust::Mode::Verify:
    case TlsTrust::Mode::CaFile: {
        const auto [cause, detail] = mostTelling(errors, certificate);
        m_objection = Failure{cause, detail};
        return;
    }
    }
}

void HttpExchange::onEncrypted()
{
    m_seen.certificate = factsOf(m_reply->sslConfiguration().peerCertificate());
    const bool pinned = m_order.trust.mode == TlsTrust::Mode::Pin;
    if (pinned && (!m_seen.certificate || m_seen.certificate->pin != m_order.trust.value))
        return end(Failure{Cause::PinMismatch, m_seen.certificate ? m_seen.certificate->pin : QString()});
    markConnected();
}

void HttpExchange::onRequestSent()
{
    // The manager sends a request anew when the connection breaks before the head; that a fresh
    // connection broke is all we wanted to know.
    if (++m_requestsSent > 1)
        return end(Failure{Cause::ConnectionClosed, {}});
    markConnected();
    m_since.restart();
}

void HttpExchange::markConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    (encrypted() ? m_seen.timing.tls : m_seen.timing.connect) = spanOf(m_since);
    m_since.restart();
    m_phase = Phase::Waiting;
    Q_EMIT connected();
}

void HttpExchange::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_seen.status != 0)
        return;
    markConnected();
    m_seen.timing.firstByte = spanOf(m_since);
    m_seen.status = status;
    m_seen.location = m_reply->rawHeader("Location");
    m_seen.contentType = m_reply->rawHeader("Content-Type").left(1024);
    m_phase = Phase::Reading;
}

void HttpExchange::onBody()
{
    if (m_phase == Phase::Ended || !m_reply->isOpen())
        return;
    onHead();
    const qsizetype room = MaxBody - m_seen.body.size();
    m_seen.body += m_reply->read(room);
    if (m_seen.body.size() < MaxBody || (m_reply->isFinished() && m_reply->bytesAvailable() == 0))
        return;
    // Exactly at the limit it may be over or not; one byte more is the proof.
    if (m_reply->bytesAvailable() > 0) {
        m_seen.bodyCut = true;
        end(std::nullopt);
    }
}

void HttpExchange::onFinished()
{
    if (m_phase == Phase::Ended)
        return;
    onHead();
    onBody();
    if (m_phase != Phase::Ended)
        end(m_reply->error() == QNetworkReply::NoError ? std::nullopt : std::optional(failureNow()));
}

Failure HttpExchange::failureNow() const
{
    if (m_objection)
        return *m_objection;
    const NetworkTrouble trouble{.error = m_reply->error(),
                                 .words = m_reply->errorString(),
                                 .route = m_order.route,
                                 .sent = m_phase != Phase::Connecting};
    return failureOf(trouble);
}

void HttpExchange::end(std::optional<Failure> failure)
{
    const auto error = m_reply->error();
    const bool isStatus = m_seen.status != 0 && error >= QNetworkReply::ContentAccessDenied
        && error != QNetworkReply::ProtocolFailure;
    const bool byProxy = error == QNetworkReply::ProxyAuthenticationRequiredError;
    if (byProxy && m_order.route != Route::Direct)
        failure = Failure{Cause::ProxyRefused, {}};
    else if (m_seen.status != 0 && (isStatus || byProxy))
        failure = std::nullopt;
    m_seen.failure = std::move(failure);
    m_phase = Phase::Ended;
    release();
    Q_EMIT ended();
}

void HttpExchange::abandon()
{
    m_phase = Phase::Ended;
    release();
}

void HttpExchange::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_clients.giveBack(std::move(m_lease), std::exchange(m_reply, nullptr));
}

} // namespace vigia
