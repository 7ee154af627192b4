// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "listener/httpmessage.h"
#include "domain/listentrouble.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

#ifdef Q_OS_WIN
#include <winsock2.h>
#endif

struct sockaddr;

namespace vigia {

#ifdef Q_OS_WIN
using SocketHandle = SOCKET;
#else
using SocketHandle = int;
#endif

//! A socket that listens; closed with its owner unless it was released.
class ListenSocket
{
public:
    //! \a address is an IP address; `::` takes IPv4, too. Port 0 lets the system choose.
    static Result<ListenSocket, ListenTrouble> open(const QString &address, int port);
    //! Another owner of one that was released.
    static ListenSocket adopt(SocketHandle handle) { return ListenSocket(handle); }

    ListenSocket(ListenSocket &&other) noexcept;
    ListenSocket &operator=(ListenSocket &&) = delete;
    ~ListenSocket();

    SocketHandle handle() const { return m_handle; }
    SocketHandle release();
    int port() const;

private:
    explicit ListenSocket(SocketHandle handle)
        : m_handle(handle)
    {
    }

    SocketHandle m_handle;
};

//! A connection of our own to a socket of ours, of which nothing is wanted but that it is taken.
class Knock
{
public:
    //! \a socket listens.
    explicit Knock(const ListenSocket &socket);
    ~Knock() { end(); }
    Knock(const Knock &) = delete;
    Knock &operator=(const Knock &) = delete;

    //! Does not wait. Absent: it is under way; else the system's words.
    std::optional<QString> begin();
    void end();
    bool isUnderWay() const;
    //! It waits to be let in; false: it did not get there (yet), and tells nothing of who should.
    bool isThere() const;

private:
    std::array<std::byte, 128> m_place; //!< a sockaddr_storage
    int m_placeSize = 0;
    SocketHandle m_handle;
};

//! Why this process can have no socket just now, in the system's words; absent: it can.
std::optional<QString> noSocketBecause();

//! An IPv4 address that came over an IPv6 socket is written as what it is.
PeerAddress peerAddress(const sockaddr *address);
//! Ends both directions: whoever reads or writes there, here too, notices at once.
void shutDown(SocketHandle socket);

} // namespace vigia
