// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrances.h"

#include <array>

namespace vigia {

namespace {

constexpr QByteArrayView pingMethods = "GET HEAD POST";
constexpr QByteArrayView readMethods = "GET HEAD";
constexpr unsigned appKeys = UserKey | TokenKey;
constexpr unsigned pingKeys = MonitorKey | PingKey;
constexpr unsigned readKeys = NoKey | TokenKey;

constexpr std::array table{
    Entrance{Wish::Signal, "POST", u"/signal", UserKey},
    Entrance{Wish::AppReport, "POST", u"/api/apps/", NoKey | appKeys},
    Entrance{Wish::AppList, readMethods, u"/api/apps/", appKeys},
    Entrance{Wish::AppPut, "PUT", u"/api/apps/{}", appKeys},
    Entrance{Wish::AppRemove, "DELETE", u"/api/apps/{}", appKeys},
    Entrance{Wish::Ping, pingMethods, u"/ping/{}", pingKeys, 1},
    Entrance{Wish::Ping, pingMethods, u"/ping/{}/", pingKeys, 1},
    Entrance{Wish::Ping, pingMethods, u"/ping/{}/{}", pingKeys, 1},
    Entrance{Wish::Ping, pingMethods, u"/ping/{}/{}/", pingKeys, 1},
    Entrance{Wish::Ping, pingMethods, u"/ping/{}/{}/{}", pingKeys, 1},
    Entrance{Wish::Push, "", u"/api/push/{}", MonitorKey, 2},
    Entrance{Wish::External, "POST", u"/api/v1/endpoints/{}/external", MonitorKey | TokenKey},
    Entrance{Wish::Status, readMethods, u"/api/v1/status", readKeys},
    Entrance{Wish::Acknowledge, "POST", u"/api/v1/monitors/{}/ack", TokenKey},
    Entrance{Wish::Metrics, readMethods, u"/metrics", readKeys},
    Entrance{Wish::Healthz, readMethods, u"/healthz", readKeys},
};

} // namespace

std::span<const Entrance> entrances()
{
    return table;
}

bool isPathOf(const Entrance &entrance, const QStringList &segments)
{
    qsizetype index = 0;
    for (const QStringView wanted : entrance.path.mid(1).tokenize(u'/')) {
        if (index == segments.size())
            return false;
        const QString &given = segments[index++];
        if (wanted == u"{}" ? given.isEmpty() : given != wanted)
            return false;
    }
    return index == segments.size();
}

bool isMethodOf(const Entrance &entrance, const QByteArray &method)
{
    if (entrance.methods.isEmpty())
        return true;
    const QByteArray methods = QByteArray::fromRawData(entrance.methods.data(), entrance.methods.size());
    return methods.split(' ').contains(method);
}

} // namespace vigia
