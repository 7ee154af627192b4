// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopbackproxy.h"

#include <QNetworkProxy>
#include <QUrl>

namespace vigia::test {

LoopbackProxy::LoopbackProxy()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto client = std::make_shared<Client>();
            client->socket = socket;
            connect(socket, &QTcpSocket::readyRead, this, [this, client] { onReadyRead(client); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

void LoopbackProxy::onReadyRead(const std::shared_ptr<Client> &client)
{
    const QByteArray bytes = client->socket->readAll();
    if (client->target) {
        client->target->write(bytes);
        return;
    }
    client->buffer += bytes;
    if (client->buffer.startsWith('\x05'))
        onSocks(client);
    else if (client->buffer.contains("\r\n\r\n"))
        onHttp(client);
}

void LoopbackProxy::onSocks(const std::shared_ptr<Client> &client)
{
    if (!client->greeted) {
        client->greeted = true;
        client->buffer.clear();
        client->socket->write(QByteArray("\x05\x00", 2));
        return;
    }
    const QByteArray &request = client->buffer; // 05 01 00 03 length name port port
    if (request.size() < 5 || request[3] != 3 || request.size() < 7 + request[4])
        return;
    const QByteArray name = request.mid(5, request[4]);
    const auto high = static_cast<quint8>(request[5 + request[4]]);
    const auto low = static_cast<quint8>(request[6 + request[4]]);
    const auto port = static_cast<quint16>(high << 8 | low);
    m_asked.append("SOCKS " + name + ':' + QByteArray::number(port));
    tunnel(client, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10), {});
}

void LoopbackProxy::onHttp(const std::shared_ptr<Client> &client)
{
    const QByteArray request = std::exchange(client->buffer, {});
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    m_asked.append(words.value(0) + ' ' + words.value(1));
    if (!m_refusal.isEmpty()) {
        client->socket->write(
            "HTTP/1.1 " + m_refusal + "\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
        client->socket->disconnectFromHost();
        return;
    }
    if (words.value(0) == "CONNECT")
        tunnel(client, words.value(1).split(':').last().toUShort(), "HTTP/1.1 200 Connected\r\n\r\n", {});
    else
        tunnel(client, static_cast<quint16>(QUrl::fromEncoded(words.value(1)).port(80)), {}, request);
}

void LoopbackProxy::tunnel(
    const std::shared_ptr<Client> &client, quint16 port, const QByteArray &ready, const QByteArray &first)
{
    auto *target = new QTcpSocket(client->socket);
    target->setProxy(QNetworkProxy::NoProxy);
    client->target = target;
    connect(target, &QTcpSocket::connected, this, [client, target, ready, first] {
        client->socket->write(ready);
        target->write(first);
    });
    connect(target, &QTcpSocket::readyRead, this, [client, target] { client->socket->write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, client->socket, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace vigia::test
