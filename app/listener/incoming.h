// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/connectionbook.h"
#include "listener/httpserver.h"

#include <optional>

struct MHD_Connection;

namespace vigia {

//! A connection that is open.
struct OpenConnection {
    ConnectionBook::Key key = 0;
    SocketHandle socket;
    PeerAddress peer;
};

//! A request on its way in. Lives from its first line until its answer is sent or its connection is gone.
struct Incoming {
    MHD_Connection *connection = nullptr;
    const OpenConnection *from = nullptr;
    QByteArray rawTarget;
    Request request;
    Admission admission;
    qsizetype received = 0; //!< bytes of the body
    bool headIsRead = false;
    bool isHandedIn = false;
    RequestId id = 0;
    std::optional<Response> answer; //!< guarded by PendingRequests
};

} // namespace vigia
