// SPDX-License-Identifier: GPL-3.0-or-later
// With curl, for sh and for systemd.
#include "editor/reportcalls.h"

#include "editor/quoting.h"
#include "editor/reportwire.h"

namespace vigia {

namespace {

using Way = ReportRoute::Way;

//! curl's arguments as \a quote writes words; \a rest is written as it is behind the address.
template <typename Quote>
QString curlArguments(const ReportRoute &route, ReportWord word, Quote quote, const QString &rest = {})
{
    QStringList words{QStringLiteral("-fsS -m 10 --retry 3 -o /dev/null")};
    if (route.url.contains(u'['))
        words += QStringLiteral("-g"); // the brackets are the address's own
    if (!route.user.isEmpty())
        words += QStringLiteral("-u ") + quote(loginOf(route));
    if (!route.bearer.isEmpty())
        words += QStringLiteral("-H ") + quote(QStringLiteral("Authorization: Bearer ") + route.bearer);
    if (route.way == Way::App)
        words += QStringLiteral("-H ") + quote(QStringLiteral("Content-Type: application/json"));
    if (const QString body = bodyOf(route, word); !body.isEmpty())
        words += QStringLiteral("-d ") + quote(body);
    words += quote(urlOf(route, word)) + rest;
    return words.join(u' ');
}

} // namespace

QString curlCommand(const ReportRoute &route, ReportWord word)
{
    return QStringLiteral("curl ") + curlArguments(route, word, shellWord);
}

QString shellJob(const ReportRoute &route, const HeartbeatTarget &target)
{
    const QString start =
        canSayStart(route, target) ? curlCommand(route, ReportWord::Start) + QStringLiteral("; ") : QString();
    if (route.way == Way::Ping)
        return start + placeOfJob() + QStringLiteral("; curl ")
            + curlArguments(route, ReportWord::Well, shellWord, QStringLiteral("/$?"));
    return start + placeOfJob() + QStringLiteral(" && ") + curlCommand(route, ReportWord::Well);
}

QString systemdCall(const ReportRoute &route, ReportWord word)
{
    return QStringLiteral("/usr/bin/curl ") + curlArguments(route, word, systemdWord);
}

QString systemdEnd(const ReportRoute &route)
{
    const QString script = QStringLiteral("if [ \"$SERVICE_RESULT\" = success ]; then %1; else %2; fi")
                               .arg(curlCommand(route, ReportWord::Well), curlCommand(route, ReportWord::Failed));
    return QStringLiteral("/bin/sh -c ") + systemdWord(script);
}

} // namespace vigia
