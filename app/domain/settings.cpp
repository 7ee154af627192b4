// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

namespace vigia {

namespace {

template <typename T>
void takeUnlessSet(std::optional<T> &narrow, const std::optional<T> &wide)
{
    if (!narrow)
        narrow = wide;
}

} // namespace

bool isValidSecretName(QStringView name)
{
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !name.isEmpty() && name.size() <= 64 && std::ranges::all_of(name, allowed);
}

QString shownStatuses(const std::vector<StatusRange> &ranges)
{
    QStringList shown;
    for (const StatusRange &range : ranges) {
        shown.append(range.first == range.last ? QString::number(range.first)
                                               : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    }
    return shown.join(QLatin1Char(','));
}

Settings merged(const Settings &wide, const Settings &narrow)
{
    Settings out = narrow;
    takeUnlessSet(out.interval, wide.interval);
    takeUnlessSet(out.timeout, wide.timeout);
    takeUnlessSet(out.confirm, wide.confirm);
    takeUnlessSet(out.confirmInterval, wide.confirmInterval);
    takeUnlessSet(out.recover, wide.recover);
    takeUnlessSet(out.alerts, wide.alerts);
    takeUnlessSet(out.severity, wide.severity);
    takeUnlessSet(out.dependsOn, wide.dependsOn);
    takeUnlessSet(out.tags, wide.tags);
    takeUnlessSet(out.note, wide.note);
    if (narrow.policy && wide.policy)
        out.policy = merged(*wide.policy, *narrow.policy);
    takeUnlessSet(out.policy, wide.policy);
    takeUnlessSet(out.method, wide.method);
    takeUnlessSet(out.body, wide.body);
    takeUnlessSet(out.headers, wide.headers);
    takeUnlessSet(out.basic, wide.basic);
    takeUnlessSet(out.bearer, wide.bearer);
    takeUnlessSet(out.expect, wide.expect);
    takeUnlessSet(out.contains, wide.contains);
    takeUnlessSet(out.notContains, wide.notContains);
    takeUnlessSet(out.matches, wide.matches);
    takeUnlessSet(out.json, wide.json);
    takeUnlessSet(out.slowerThan, wide.slowerThan);
    takeUnlessSet(out.tls, wide.tls);
    takeUnlessSet(out.tlsMin, wide.tlsMin);
    takeUnlessSet(out.expiryWarning, wide.expiryWarning);
    takeUnlessSet(out.redirects, wide.redirects);
    takeUnlessSet(out.proxy, wide.proxy);
    return out;
}

} // namespace vigia
