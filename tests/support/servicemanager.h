// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vigia::test {

//! What systemd is to a service: a datagram socket that hears what it says. `@…` is abstract.
class ServiceManager
{
public:
    explicit ServiceManager(const QByteArray &address)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        std::copy(address.begin(), address.end(), name.sun_path);
        if (name.sun_path[0] == '@')
            name.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&name), length) != 0)
            qFatal("cannot bind a datagram socket");
    }
    ~ServiceManager() { ::close(m_socket); }
    ServiceManager(const ServiceManager &) = delete;
    ServiceManager &operator=(const ServiceManager &) = delete;

    //! Every datagram so far.
    const QByteArrayList &heard()
    {
        QByteArray bytes(4096, '\0');
        for (ssize_t count = 0; (count = ::recv(m_socket, bytes.data(), std::size_t(bytes.size()), 0)) >= 0;)
            m_heard.append(bytes.first(count));
        return m_heard;
    }

private:
    const int m_socket;
    QByteArrayList m_heard;
};

} // namespace vigia::test
