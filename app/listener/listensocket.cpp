// SPDX-License-Identifier: GPL-3.0-or-later
#include "listensocket.h"

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace vigia {

namespace {

constexpr int backlog = 4096; // the system cuts it to what it grants

#ifdef Q_OS_WIN
constexpr SocketHandle noSocket = INVALID_SOCKET;
constexpr int inUse = WSAEADDRINUSE, noPermission = WSAEACCES, notOurs = WSAEADDRNOTAVAIL;
int lastError()
{
    return WSAGetLastError();
}
void closeSocket(SocketHandle socket)
{
    closesocket(socket);
}
void makeNonBlocking(SocketHandle socket)
{
    u_long on = 1;
    ioctlsocket(socket, FIONBIO, &on);
}
#else
constexpr SocketHandle noSocket = -1;
constexpr int inUse = EADDRINUSE, noPermission = EACCES, notOurs = EADDRNOTAVAIL;
int lastError()
{
    return errno;
}
void closeSocket(SocketHandle socket)
{
    ::close(socket);
}
void makeNonBlocking(SocketHandle socket)
{
    fcntl(socket, F_SETFD, FD_CLOEXEC);
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
}
#endif

struct Place {
    sockaddr_storage address = {};
    socklen_t size = 0;
};

bool parsePlace(const QString &text, int port, Place &place)
{
    auto *v4 = reinterpret_cast<sockaddr_in *>(&place.address);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&place.address);
    if (inet_pton(AF_INET, text.toLatin1().constData(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(quint16(port));
        place.size = sizeof(sockaddr_in);
        return true;
    }
    if (inet_pton(AF_INET6, text.toLatin1().constData(), &v6->sin6_addr) == 1) {
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(quint16(port));
        place.size = sizeof(sockaddr_in6);
        return true;
    }
    return false;
}

void allow(SocketHandle socket, int level, int option, int value)
{
    setsockopt(socket, level, option, reinterpret_cast<const char *>(&value), sizeof value);
}

QString wordsOf(int error)
{
    return QString::fromStdString(std::system_category().message(error));
}

ListenTrouble troubleOf(int error, const QString &address, int port)
{
    using What = ListenTrouble::What;
    if (error == inUse)
        return {What::PortInUse, QString::number(port)};
    if (error == noPermission)
        return {What::NoPermission, QString::number(port)};
    if (error == notOurs)
        return {What::NotOurAddress, address};
    return {What::SystemFault, wordsOf(error)};
}

} // namespace

Result<ListenSocket, ListenTrouble> ListenSocket::open(const QString &address, int port)
{
    Place place;
    if (!parsePlace(address, port, place))
        return unexpected(ListenTrouble{ListenTrouble::What::NotAnAddress, address});
    ListenSocket socket(::socket(place.address.ss_family, SOCK_STREAM, 0));
    if (socket.m_handle == noSocket)
        return unexpected(troubleOf(lastError(), address, port));
    makeNonBlocking(socket.m_handle);
#ifdef Q_OS_WIN
    allow(socket.m_handle, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1);
#else
    // Connections that just ended do not keep the port from the next start; another listener does.
    allow(socket.m_handle, SOL_SOCKET, SO_REUSEADDR, 1);
#endif
    if (place.address.ss_family == AF_INET6)
        allow(socket.m_handle, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    const bool listens = bind(socket.m_handle, reinterpret_cast<const sockaddr *>(&place.address), place.size) == 0
        && listen(socket.m_handle, backlog) == 0;
    if (!listens)
        return unexpected(troubleOf(lastError(), address, port));
    return socket;
}

ListenSocket::ListenSocket(ListenSocket &&other) noexcept
    : m_handle(other.release())
{
}

ListenSocket::~ListenSocket()
{
    if (m_handle != noSocket)
        closeSocket(m_handle);
}

SocketHandle ListenSocket::release()
{
    return std::exchange(m_handle, noSocket);
}

int ListenSocket::port() const
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    if (getsockname(m_handle, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return address.ss_family == AF_INET6 ? ntohs(reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port)
                                         : ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port);
}

Knock::Knock(const ListenSocket &socket)
    : m_handle(noSocket)
{
    sockaddr_storage place = {};
    socklen_t size = sizeof place;
    if (getsockname(socket.handle(), reinterpret_cast<sockaddr *>(&place), &size) != 0)
        return;
    auto *v4 = reinterpret_cast<sockaddr_in *>(&place);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&place);
    if (place.ss_family == AF_INET && v4->sin_addr.s_addr == htonl(INADDR_ANY))
        v4->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    else if (place.ss_family == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&v6->sin6_addr))
        v6->sin6_addr = in6addr_loopback;
    static_assert(sizeof place <= sizeof m_place);
    std::memcpy(m_place.data(), &place, sizeof place);
    m_placeSize = int(size);
}

std::optional<QString> Knock::begin()
{
    end();
    sockaddr_storage place = {};
    std::memcpy(&place, m_place.data(), sizeof place);
    m_handle = ::socket(place.ss_family, SOCK_STREAM, 0);
    if (m_handle == noSocket)
        return wordsOf(lastError());
    makeNonBlocking(m_handle);
    // Whether it gets there is seen where it arrives.
    static_cast<void>(::connect(m_handle, reinterpret_cast<const sockaddr *>(&place), socklen_t(m_placeSize)));
    return std::nullopt;
}

void Knock::end()
{
    if (isUnderWay())
        closeSocket(std::exchange(m_handle, noSocket));
}

bool Knock::isUnderWay() const
{
    return m_handle != noSocket;
}

bool Knock::isThere() const
{
    sockaddr_storage peer = {};
    socklen_t size = sizeof peer;
    return isUnderWay() && getpeername(m_handle, reinterpret_cast<sockaddr *>(&peer), &size) == 0;
}

std::optional<QString> noSocketBecause()
{
    const SocketHandle socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (socket == noSocket)
        return wordsOf(lastError());
    closeSocket(socket);
    return std::nullopt;
}

PeerAddress peerAddress(const sockaddr *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    PeerAddress peer;
    if (address->sa_family == AF_INET) {
        const auto *v4 = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &v4->sin_addr, text, sizeof text);
        peer.isLoopback = (ntohl(v4->sin_addr.s_addr) >> 24) == 127;
    } else if (address->sa_family == AF_INET6) {
        const in6_addr &v6 = reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&v6)) {
            inet_ntop(AF_INET, v6.s6_addr + 12, text, sizeof text);
            peer.isLoopback = v6.s6_addr[12] == 127;
        } else {
            inet_ntop(AF_INET6, &v6, text, sizeof text);
            peer.isLoopback = IN6_IS_ADDR_LOOPBACK(&v6);
        }
    }
    peer.text = text;
    return peer;
}

void shutDown(SocketHandle socket)
{
#ifdef Q_OS_WIN
    shutdown(socket, SD_BOTH);
#else
    shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace vigia
