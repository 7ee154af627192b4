// SPDX-License-Identifier: GPL-3.0-or-later
#include "greeting.h"

#include <QNetworkProxy>

namespace vigia {

namespace {

constexpr std::chrono::milliseconds patience(1000);
constexpr std::chrono::milliseconds bannerTime(150);

} // namespace

Greeting::Greeting()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(1024);
    m_patience.setSingleShot(true);
    m_banner.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_banner, &QTimer::timeout, this, &Greeting::ask);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { m_banner.start(bannerTime); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Greeting::onReadyRead);
    // Queued: what came before the end is read first.
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { end(false); }, Qt::QueuedConnection);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); }, Qt::QueuedConnection);
}

void Greeting::start(const QHostAddress &address, quint16 port)
{
    m_patience.start(patience);
    m_socket.connectToHost(address, port);
}

void Greeting::ask()
{
    m_socket.write("HEAD / HTTP/1.0\r\n\r\n");
}

void Greeting::onReadyRead()
{
    const QByteArray first = m_socket.peek(5);
    const QByteArray expected = QByteArrayLiteral("HTTP/").left(first.size());
    if (first != expected)
        end(true);
    else if (first.size() == 5)
        end(false);
}

void Greeting::end(bool somethingElse)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    m_banner.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT heard(somethingElse);
}

} // namespace vigia
