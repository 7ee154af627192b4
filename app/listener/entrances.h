// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/httpmessage.h"

#include <QByteArrayView>
#include <QStringView>

#include <span>

namespace vigia {

//! What a request asks for.
enum class Wish {
    Signal, //!< Monitora
    AppReport, //!< mega_test_api
    AppList,
    AppPut,
    AppRemove,
    Ping, //!< Healthchecks
    Push, //!< Uptime Kuma
    External, //!< Gatus
    Status,
    Acknowledge,
    Metrics,
    Healthz,
};

//! Who may enter; several are added up.
enum Key : unsigned {
    NoKey = 1, //!< nobody shows anything, on this computer, and no page or proxy is behind it
    UserKey = 2, //!< name and password
    TokenKey = 4, //!< bearer: `listen.token`
    MonitorKey = 8, //!< a heartbeat monitor's token: bearer, or in the path where it has a place there
    PingKey = 16, //!< `listen.ping_key`, in the path
};

struct Entrance {
    Wish wish;
    QByteArrayView methods; //!< `GET HEAD POST`; empty: any
    QStringView path; //!< `{}` stands for any segment that is not empty
    unsigned keys; //!< of Key, added up
    int keySegment = -1; //!< where a key stands in the path; -1: nowhere
};

//! Every entrance there is. What is not in the table is 404.
std::span<const Entrance> entrances();

bool isPathOf(const Entrance &entrance, const QStringList &segments);
bool isMethodOf(const Entrance &entrance, const QByteArray &method);

} // namespace vigia
