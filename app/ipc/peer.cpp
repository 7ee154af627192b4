// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer.h"

#include <limits>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>
#endif

namespace vigia {

#if defined(Q_OS_LINUX)

std::optional<uint> peerUser(qintptr socketDescriptor)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    // Who cannot be asked is nobody we know.
    if (getsockopt(int(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::numeric_limits<uint>::max();
    return credentials.uid;
}

#elif defined(Q_OS_UNIX)

std::optional<uint> peerUser(qintptr socketDescriptor)
{
    uid_t user = 0;
    gid_t group = 0;
    if (getpeereid(int(socketDescriptor), &user, &group) != 0)
        return std::numeric_limits<uint>::max();
    return user;
}

#else

std::optional<uint> peerUser(qintptr)
{
    return std::nullopt;
}

#endif

uint ownUser()
{
#ifdef Q_OS_UNIX
    return geteuid();
#else
    return 0;
#endif
}

} // namespace vigia
