// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicenotifier.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <cstddef>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace vigia {

#ifdef Q_OS_UNIX

namespace {

QByteArray taken(const char *name)
{
    const QByteArray value = qgetenv(name);
    qunsetenv(name);
    return value;
}

//! WATCHDOG_PID says whom the wish is for: a shell between us and the manager passes it on.
std::optional<Duration> watchdogFrom(const QByteArray &microseconds, const QByteArray &process)
{
    if (!process.isEmpty() && process.toLongLong() != ::getpid())
        return std::nullopt;
    const auto period = std::chrono::duration_cast<Duration>(std::chrono::microseconds(microseconds.toLongLong()));
    return period > Duration::zero() ? std::optional(period) : std::nullopt;
}

} // namespace

ServiceNotifier::ServiceNotifier()
    : m_address(taken("NOTIFY_SOCKET"))
    , m_watchdog(watchdogFrom(taken("WATCHDOG_USEC"), taken("WATCHDOG_PID")))
{
    const bool known = m_address.startsWith('/') || m_address.startsWith('@');
    if (!known || m_address.size() < 2 || std::size_t(m_address.size()) >= sizeof(sockaddr_un::sun_path)) {
        m_address.clear();
        m_watchdog.reset();
        return;
    }
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (m_socket != -1)
        ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket != -1)
        ::close(m_socket);
}

void ServiceNotifier::send(const QByteArray &state) const
{
    if (m_socket == -1)
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(m_address.begin(), m_address.end(), address.sun_path);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    // An abstract name has no end but its length.
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()));
    [[maybe_unused]] const auto sent = ::sendto(m_socket, state.constData(), std::size_t(state.size()), MSG_DONTWAIT,
        reinterpret_cast<const sockaddr *>(&address), length);
}

#else

ServiceNotifier::ServiceNotifier() = default;
ServiceNotifier::~ServiceNotifier() = default;

void ServiceNotifier::send(const QByteArray &) const { }

#endif

} // namespace vigia
