// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportwire.h"

namespace vigia {

using Way = ReportRoute::Way;

bool isJob(const HeartbeatTarget &target)
{
    return target.maxRun.has_value() || std::holds_alternative<CronTimes>(target.when);
}

bool canSayFailed(const ReportRoute &route)
{
    return route.way != Way::Signal;
}

bool canSayStart(const ReportRoute &route, const HeartbeatTarget &target)
{
    return route.way == Way::Ping && target.maxRun;
}

QString placeOfJob()
{
    return QStringLiteral("/usr/local/bin/your-job");
}

QString urlOf(const ReportRoute &route, ReportWord word)
{
    if (route.way != Way::Ping)
        return route.url;
    switch (word) {
    case ReportWord::Well:
        return route.url;
    case ReportWord::Start:
        return route.url + QStringLiteral("/start");
    case ReportWord::Failed:
        return route.url + QStringLiteral("/fail");
    }
    Q_UNREACHABLE();
}

QString bodyOf(const ReportRoute &route, ReportWord word)
{
    switch (route.way) {
    case Way::Ping:
        return {};
    case Way::App:
        return QStringLiteral("{\"app_id\": %1, \"message\": \"%2\"}")
            .arg(QString::number(route.appId),
                word == ReportWord::Failed ? QStringLiteral("ERROR:500") : QStringLiteral("OK:200"));
    case Way::Signal:
        return QStringLiteral("host=") + route.host;
    }
    Q_UNREACHABLE();
}

QString loginOf(const ReportRoute &route)
{
    return route.user + QStringLiteral(":PASSWORD");
}

} // namespace vigia
