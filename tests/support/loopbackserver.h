// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace vigia::test {

//! A server on loopback that does what a test says: the handler gets every complete request head
//! (and what had come of a body) and answers as it likes, or not at all.
class LoopbackServer final : public QObject
{
public:
    using Handler = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit LoopbackServer(Handler handler, const std::optional<QSslConfiguration> &tls = std::nullopt,
        const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);

    //! Called as soon as somebody connects, before any request; for protocols that speak first.
    void onConnection(std::function<void(QTcpSocket &)> greeter) { m_greeter = std::move(greeter); }

    quint16 port() const { return m_server->serverPort(); }
    QString url(const QString &host = QStringLiteral("127.0.0.1"), const QString &path = QStringLiteral("/")) const;
    int connections() const { return m_connections; }
    const QList<QByteArray> &requests() const { return m_requests; }
    const QByteArray &received() const { return m_received; } //!< every byte of every client, decrypted
    int open() const { return m_open; } //!< connections alive now

private:
    void onPendingConnection();
    void onReadyRead(QTcpSocket *socket);

    Handler m_handler;
    std::function<void(QTcpSocket &)> m_greeter;
    bool m_encrypted = false;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    int m_connections = 0;
    int m_open = 0;
    std::unique_ptr<QTcpServer> m_server; //!< last: its sockets say goodbye when it goes
};

//! A handler that sends \a answer and closes.
LoopbackServer::Handler answering(const QByteArray &answer);

//! `HTTP/1.1 200 OK` with \a body and further \a headers (each with its CR LF).
QByteArray okAnswer(const QByteArray &body = "alive", const QByteArray &headers = {});

} // namespace vigia::test
