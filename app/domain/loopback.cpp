// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"

#include <QStringList>

#include <array>
#include <optional>

namespace vigia {

namespace {

std::optional<std::array<int, 4>> ipv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> bytes{};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        bytes[std::size_t(i)] = parts[i].toInt(&isNumber);
        if (!isNumber || parts[i].size() > 3 || bytes[std::size_t(i)] < 0 || bytes[std::size_t(i)] > 255)
            return std::nullopt;
    }
    return bytes;
}

QString bare(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1).chopped(1).toLower() : host.toLower();
}

} // namespace

bool isLoopback(const QString &host)
{
    const QString name = bare(host);
    if (name == QLatin1StringView("localhost") || name == QLatin1StringView("::1"))
        return true;
    const auto bytes = ipv4(name);
    return bytes && (*bytes)[0] == 127;
}

bool isPrivateAddress(const QString &host)
{
    if (isLoopback(host))
        return true;
    const QString name = bare(host);
    if (name.contains(u':'))
        return name.startsWith(QLatin1StringView("fc")) || name.startsWith(QLatin1StringView("fd"))
            || name.startsWith(QLatin1StringView("fe8")) || name.startsWith(QLatin1StringView("fe9"))
            || name.startsWith(QLatin1StringView("fea")) || name.startsWith(QLatin1StringView("feb"));
    const auto bytes = ipv4(name);
    if (!bytes)
        return false;
    const auto [a, b, c, d] = *bytes;
    return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) || (a == 169 && b == 254);
}

QLatin1StringView likelyScheme(const QString &host)
{
    return isPrivateAddress(host) ? QLatin1StringView("http") : QLatin1StringView("https");
}

} // namespace vigia
