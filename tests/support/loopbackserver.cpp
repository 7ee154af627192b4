// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackserver.h"

#include <QSslServer>

namespace vigia::test {

LoopbackServer::LoopbackServer(
    Handler handler, const std::optional<QSslConfiguration> &tls, const QHostAddress &address, quint16 port)
    : m_handler(std::move(handler))
    , m_encrypted(tls.has_value())
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::onPendingConnection);
    // Whoever connects while the queue is full is told nothing and waits for seconds: not what is tested.
    m_server->setListenBacklogSize(4096);
    if (!m_server->listen(address, port))
        qFatal("cannot listen on loopback: %s", qPrintable(m_server->errorString()));
}

QString LoopbackServer::url(const QString &host, const QString &path) const
{
    const QString scheme = m_encrypted ? QStringLiteral("https") : QStringLiteral("http");
    return QStringLiteral("%1://%2:%3%4").arg(scheme, host, QString::number(port()), path);
}

void LoopbackServer::onPendingConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        if (m_greeter)
            m_greeter(*socket);
        if (socket->bytesAvailable() > 0)
            onReadyRead(socket);
    }
}

void LoopbackServer::onReadyRead(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    QByteArray &buffer = m_buffers[socket];
    buffer += bytes;
    if (!buffer.contains("\r\n\r\n"))
        return;
    const QByteArray request = std::exchange(buffer, {});
    m_requests.append(request);
    m_handler(*socket, request);
}

LoopbackServer::Handler answering(const QByteArray &answer)
{
    return [answer](QTcpSocket &socket, const QByteArray &) {
        socket.write(answer);
        socket.disconnectFromHost();
    };
}

QByteArray okAnswer(const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace vigia::test
