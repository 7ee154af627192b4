// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedsockets.h"

#ifndef _WIN32
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace vigia {

namespace {

// SHUT_… and SD_… are the same numbers.
constexpr int reading = 0;
constexpr int bothDirections = 2;

curl_socket_t newSocket(const curl_sockaddr &address)
{
#ifdef SOCK_CLOEXEC
    return ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
#else
    return ::socket(address.family, address.socktype, address.protocol);
#endif
}

int closeSocket(curl_socket_t socket)
{
#ifdef _WIN32
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace

void WatchedSockets::watch(CURL *easy)
{
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &WatchedSockets::opened);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &WatchedSockets::closed);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void WatchedSockets::cutAll()
{
    const std::lock_guard lock(m_mutex);
    for (const curl_socket_t socket : m_open)
        ::shutdown(socket, bothDirections);
}

void WatchedSockets::endReading()
{
    const std::lock_guard lock(m_mutex);
    for (const curl_socket_t socket : m_open)
        ::shutdown(socket, reading);
}

void WatchedSockets::refuseNew()
{
    const std::lock_guard lock(m_mutex);
    m_refusing = true;
}

curl_socket_t WatchedSockets::opened(void *self, curlsocktype, curl_sockaddr *address)
{
    auto &sockets = *static_cast<WatchedSockets *>(self);
    const std::lock_guard lock(sockets.m_mutex);
    if (sockets.m_refusing)
        return CURL_SOCKET_BAD;
    const curl_socket_t socket = newSocket(*address);
    if (socket != CURL_SOCKET_BAD)
        sockets.m_open.insert(socket);
    return socket;
}

int WatchedSockets::closed(void *self, curl_socket_t socket)
{
    auto &sockets = *static_cast<WatchedSockets *>(self);
    const std::lock_guard lock(sockets.m_mutex);
    sockets.m_open.erase(socket);
    return closeSocket(socket);
}

} // namespace vigia
