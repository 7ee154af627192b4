// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/dialect.h"

#include <algorithm>

// Monitora: its endpoint posts a form, with basic authentication, and heeds the status of the answer.

namespace vigia {

namespace {

Response message(int status, const QByteArray &text)
{
    return jsonResponse(status, "{\"message\": \"" + text + "\"}");
}

bool isHostName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 200 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    });
}

Response told(Reception reception)
{
    switch (reception) {
    case Reception::Taken:
    case Reception::Ignored:
    case Reception::Noted:
        return message(200, "Signal Registered");
    case Reception::NotFound:
    case Reception::Ambiguous:
        return message(404, "Unknown host");
    case Reception::NotKept:
        return message(503, "Signal not stored");
    }
    Q_UNREACHABLE();
}

} // namespace

Understood readSignal(const Request &request)
{
    const std::optional<Pairs> form = parsePairs(request.body);
    const std::optional<QString> host = form ? valueOf(*form, u"host") : std::nullopt;
    if (!host || host->isEmpty())
        return message(400, "No host");
    if (!isHostName(*host))
        return message(400, "Invalid host name");
    return Report{sender::Host{*host}, Beat(), told};
}

} // namespace vigia
