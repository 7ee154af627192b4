// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace vigia::test {

//! A small proxy on loopback: CONNECT, plain HTTP requests, and SOCKS5 without authentication.
//! Every target is 127.0.0.1, whatever its name; the names asked for are kept.
class LoopbackProxy final : public QObject
{
public:
    LoopbackProxy();

    quint16 port() const { return m_server.serverPort(); }
    void refuseWith(const QByteArray &status) { m_refusal = status; } //!< `407 Proxy Authentication Required` …
    const QList<QByteArray> &asked() const
    {
        return m_asked;
    } //!< `CONNECT name:port`, `GET http://…`, `SOCKS name:port`

private:
    struct Client {
        QTcpSocket *socket = nullptr;
        QTcpSocket *target = nullptr;
        QByteArray buffer;
        bool greeted = false; //!< SOCKS: the method is agreed on
    };

    void onReadyRead(const std::shared_ptr<Client> &client);
    void onSocks(const std::shared_ptr<Client> &client);
    void onHttp(const std::shared_ptr<Client> &client);
    void tunnel(const std::shared_ptr<Client> &client, quint16 port, const QByteArray &ready, const QByteArray &first);

    QTcpServer m_server;
    QByteArray m_refusal;
    QList<QByteArray> m_asked;
};

} // namespace vigia::test
