// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include <curl/curl.h>

#include <algorithm>

namespace vigia {

std::optional<Duration> parseRetryAfter(const QByteArray &value, const QByteArray &serverDate)
{
    constexpr qint64 most = 24 * 60 * 60;
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const qint64 then = curl_getdate(value.constData(), nullptr);
    const qint64 now = curl_getdate(serverDate.constData(), nullptr);
    if (then < 0 || now < 0)
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(then - now, 0, most));
}

} // namespace vigia
