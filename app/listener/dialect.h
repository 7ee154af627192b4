// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/beat.h"
#include "listener/credentials.h"
#include "listener/httpmessage.h"
#include "listener/listenedmonitor.h"

#include <QMultiHash>

#include <variant>
#include <vector>

// The ways in which clients that exist report: each in its own words, to the letter. Pure.

namespace vigia {

//! What a request reports, and how the client is told what became of it.
struct Report {
    Sender sender;
    Beat beat;
    Response (*told)(Reception);
};

//! A report; or the answer to a request that is none.
using Understood = std::variant<Response, Report>;

//! By which key Gatus' clients mean which monitor; names that differ may have one key.
using GatusKeys = QMultiHash<QString, MonitorId>;

//! Monitora's endpoint: `host=NAME` as a form.
Understood readSignal(const Request &request);
//! mega_test_api: `{"app_id": 23, "message": "OK:200"}`.
Understood readAppReport(const Request &request);
//! Healthchecks: `/ping/UUID[/ACTION]`, `/ping/KEY/SLUG[/ACTION]`.
Understood readPing(const Request &request, const Caller &caller);
//! Uptime Kuma: `/api/push/TOKEN?status=up&msg=OK&ping=`.
Understood readPush(const Request &request, const Caller &caller);
//! Gatus: `/api/v1/endpoints/GROUP_NAME/external?success=true`.
Understood readExternal(const Request &request, const Caller &caller, const GatusKeys &keys);

//! As Gatus makes keys of names: `web_shop-checkout`, lower case.
QString gatusKey(const QString &group, const QString &name);
GatusKeys gatusKeys(const std::vector<ListenedMonitor> &monitors);

} // namespace vigia
