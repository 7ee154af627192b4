// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vigia::test {

//! A connection over loopback as the system gives it, so that anything can be sent on it, and a thousand be held.
class Wire
{
public:
    //! Comes from \a from, any address of 127.0.0.0/8.
    explicit Wire(quint16 port, const char *from = "127.0.0.1")
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int on = 1;
        setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        const sockaddr_in ours = place(from, 0);
        const sockaddr_in theirs = place("127.0.0.1", port);
        const bool isOpen = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&ours), sizeof ours) == 0
            && ::connect(m_socket, reinterpret_cast<const sockaddr *>(&theirs), sizeof theirs) == 0;
        if (!isOpen)
            shut();
    }
    Wire(Wire &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
    {
    }
    Wire &operator=(Wire &&other) noexcept
    {
        std::swap(m_socket, other.m_socket);
        return *this;
    }
    ~Wire() { shut(); }

    bool isOpen() const { return m_socket >= 0; }
    //! Never waits: what of \a bytes the system took; -1: the other end is gone.
    qsizetype send(const QByteArray &bytes) const
    {
        const ssize_t sent = ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        return sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? 0 : qsizetype(sent);
    }
    //! What comes within \a patience, until \a end has come or the other end is gone.
    QByteArray hear(const QByteArray &end, std::chrono::milliseconds patience) const
    {
        using Clock = std::chrono::steady_clock;
        const auto over = Clock::now() + patience;
        QByteArray heard;
        while (m_socket >= 0 && (end.isEmpty() || !heard.contains(end))) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(over - Clock::now()).count();
            pollfd ready{m_socket, POLLIN, 0};
            if (left <= 0 || ::poll(&ready, 1, int(left)) <= 0)
                break;
            char bytes[4096];
            const ssize_t size = ::recv(m_socket, bytes, sizeof bytes, 0);
            if (size <= 0)
                break;
            heard.append(bytes, qsizetype(size));
        }
        return heard;
    }
    //! The other end has closed it. What came until then is thrown away.
    bool isOver() const
    {
        char bytes[4096];
        ssize_t size = 0;
        do
            size = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT);
        while (size > 0);
        return size == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
    }

private:
    static sockaddr_in place(const char *address, quint16 port)
    {
        sockaddr_in place = {};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        inet_pton(AF_INET, address, &place.sin_addr);
        return place;
    }
    void shut()
    {
        if (m_socket < 0)
            return;
        const linger atOnce{1, 0}; // no thousands of ports that wait for late packets
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        ::close(std::exchange(m_socket, -1));
    }

    int m_socket = -1;
};

//! On which nobody listens, for a program that takes it a moment later, and again after it was killed. It is below
//! those that the system gives to whoever asks for any, and as long as this process lives no other test is given it.
inline quint16 freePort()
{
    for (int tries = 0; tries < 1000; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(12'000, 32'000));
        const int claim = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        const QByteArray text = "vigia-test-port-" + QByteArray::number(port);
        std::copy(text.begin(), text.end(), name.sun_path + 1); // abstract: it goes with the process
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + std::size_t(text.size()));
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place = {};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_ANY);
        place.sin_port = htons(port);
        const bool isOurs = ::bind(claim, reinterpret_cast<const sockaddr *>(&name), length) == 0
            && ::bind(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
        ::close(socket);
        if (isOurs)
            return port;
        ::close(claim);
    }
    qFatal("no port is free");
}

} // namespace vigia::test
