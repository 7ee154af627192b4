// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/beattext.h"
#include "listener/dialect.h"

#include <cmath>

// Uptime Kuma's push monitors.

namespace vigia {

namespace {

constexpr double longestPing = 86'400'000; // ms

Response told(Reception reception)
{
    switch (reception) {
    case Reception::Taken:
    case Reception::Ignored:
    case Reception::Noted:
        return jsonResponse(200, R"({"ok":true})");
    case Reception::NotFound:
    case Reception::Ambiguous:
        return jsonResponse(404, R"({"ok":false,"msg":"Monitor not found or not active."})");
    case Reception::NotKept:
        return jsonResponse(503, R"({"ok":false,"msg":"Not stored."})");
    }
    Q_UNREACHABLE();
}

//! In milliseconds; clients also send it empty.
std::optional<Duration> timeTaken(const QString &ping)
{
    bool isNumber = false;
    const double milliseconds = ping.toDouble(&isNumber);
    if (!isNumber || !(milliseconds >= 0 && milliseconds <= longestPing))
        return std::nullopt;
    return Duration(std::llround(milliseconds));
}

} // namespace

Understood readPush(const Request &request, const Caller &caller)
{
    const Pairs &query = request.head.target.query;
    const QString status = valueOf(query, u"status").value_or(QString());
    Beat beat;
    // Absent and empty are up; all that is neither is down.
    const bool isUp = status.isEmpty() || status.compare(u"up", Qt::CaseInsensitive) == 0;
    beat.kind = isUp ? Beat::Kind::Success : Beat::Kind::Failure;
    beat.message = beatMessage(valueOf(query, u"msg").value_or(QString()));
    beat.took = timeTaken(valueOf(query, u"ping").value_or(QString()));
    return Report{sender::Owner{std::get<caller::Owner>(caller).monitor}, beat, told};
}

} // namespace vigia
