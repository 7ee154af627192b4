// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportroute.h"

#include "editor/quoting.h"

#include "domain/loopback.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestHostName = 200;

QString baseOf(const ListenSettings &listen, const QString &host)
{
    const QString place = host.contains(u':') ? u'[' + host + u']' : host;
    return (listen.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + place + u':'
        + QString::number(listen.port);
}

//! As Monitora has names of machines.
bool isHostName(const QString &name)
{
    return !name.isEmpty() && name.size() <= longestHostName && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
    });
}

//! Applications of this computer need no credentials; others show a user's, or the listener's token.
void addCredentials(ReportRoute &route, const ListenSettings &listen, const QString &host)
{
    if (isLoopback(host))
        return;
    if (!listen.users.empty())
        route.user = listen.users.front().name;
    else if (listen.token)
        route.bearer = QStringLiteral("TOKEN");
}

} // namespace

QString keyOf(const HeartbeatTarget &target, const QString &slug, const ListenSettings &listen)
{
    if (target.token)
        return target.token->name;
    return !target.appId && !slug.isEmpty() && listen.pingKey ? listen.pingKey->name : QString();
}

QStringList reportHosts(const ListenSettings &listen, const QStringList &own)
{
    QStringList hosts;
    if (listen.address == u"0.0.0.0" || listen.address == u"::") {
        hosts = listen.hosts;
        const bool onlyOld = listen.address == u"0.0.0.0";
        std::ranges::copy_if(own, std::back_inserter(hosts),
            [onlyOld](const QString &address) { return !onlyOld || !address.contains(u':'); });
        hosts += onlyOld ? QStringLiteral("127.0.0.1") : QStringLiteral("::1");
    } else if (listen.tls || !isLoopback(listen.address)) {
        hosts = listen.hosts + QStringList{listen.address}; // a certificate is for a name
    } else {
        hosts = QStringList{listen.address} + listen.hosts;
    }
    hosts.removeDuplicates();
    return hosts;
}

std::optional<ReportRoute> reportRoute(const Reporter &reporter, const ListenSettings &listen, const QString &host)
{
    const QString base = baseOf(listen, host);
    const HeartbeatTarget &target = reporter.target;
    ReportRoute route;
    route.secret = keyOf(target, reporter.slug, listen);
    if (!route.secret.isEmpty()) {
        route.url = base + QStringLiteral("/ping/")
            + (reporter.key.isEmpty() ? QStringLiteral("KEY") : percentEncoded(reporter.key));
        if (!target.token)
            route.url += u'/' + percentEncoded(reporter.slug);
        return route;
    }
    if (target.appId) {
        route.way = ReportRoute::Way::App;
        route.url = base + QStringLiteral("/api/apps/");
        route.appId = *target.appId;
        addCredentials(route, listen, host);
        return isLoopback(host) || !route.user.isEmpty() || !route.bearer.isEmpty() ? std::optional(route)
                                                                                    : std::nullopt;
    }
    if (listen.users.empty() || !isHostName(reporter.name))
        return std::nullopt;
    route.way = ReportRoute::Way::Signal;
    route.url = base + QStringLiteral("/signal");
    route.host = reporter.name;
    route.user = listen.users.front().name;
    return route;
}

} // namespace vigia
