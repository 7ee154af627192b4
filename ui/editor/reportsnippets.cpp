// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportsnippets.h"

#include "editor/quoting.h"
#include "editor/reportcalls.h"

#include "domain/duration.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

using namespace std::chrono_literals;

using Kind = ReportSnippet::Kind;

constexpr Duration shortestBeat = 1s; // of `vigia beat`
constexpr Duration longestBeat = 24h;
constexpr Duration latestCron = 1min;

//! How often to report, so that a hair's breadth is not too late.
Duration reportEvery(const EveryPeriod &every, Duration grace)
{
    const Duration half = std::chrono::floor<std::chrono::seconds>(every.period / 2);
    return grace * 4 >= every.period ? every.period : std::max<Duration>(half, 1s);
}

//! A comment. In quotes, so that a backslash at its end continues nothing.
QString comment(const QString &name)
{
    return QStringLiteral("# “%1”\n").arg(visibleText(name, 80));
}

bool isInZone(const HeartbeatTarget &target)
{
    const auto *times = std::get_if<CronTimes>(&target.when);
    return times && times->zone != "local";
}

QString cron(const Reporter &reporter, const ReportRoute &route)
{
    const HeartbeatTarget &target = reporter.target;
    const auto *every = std::get_if<EveryPeriod>(&target.when);
    const auto *times = std::get_if<CronTimes>(&target.when);
    // Work is done as often as it is meant to be; cron itself is late by seconds.
    const bool isOnTime = isJob(target) && target.grace >= latestCron;
    const QString when = every ? cronTimes(isOnTime ? every->period : reportEvery(*every, target.grace))
                               : times->expression.simplified();
    if (when.isEmpty())
        return {};
    // A cron that does not know it goes by the clocks of its own computer.
    const QString zone =
        isInZone(target) ? QStringLiteral("CRON_TZ=") + QString::fromUtf8(times->zone) + u'\n' : QString();
    const QString command = isJob(target) ? shellJob(route, target) : curlCommand(route, ReportWord::Well);
    return comment(reporter.name) + zone + when + u' ' + cronCommand(command);
}

QString description(const QString &words, const QString &name)
{
    return QStringLiteral("Description=") + words.arg(visibleText(name, 80).replace(u'%', QStringLiteral("%%")));
}

//! What is added to the service that does the work.
QString jobUnit(const Reporter &reporter, const ReportRoute &route)
{
    QStringList lines{QStringLiteral("# systemctl edit your-job.service"), QStringLiteral("[Service]")};
    if (canSayStart(route, reporter.target))
        lines += QStringLiteral("ExecStartPre=-") + systemdCall(route, ReportWord::Start);
    if (canSayFailed(route))
        lines += QStringLiteral("ExecStopPost=-") + systemdEnd(route);
    else
        lines += QStringLiteral("ExecStartPost=-") + systemdCall(route, ReportWord::Well);
    return lines.join(u'\n');
}

QString lifeUnits(const Reporter &reporter, const ReportRoute &route)
{
    const HeartbeatTarget &target = reporter.target;
    const QString unit =
        QStringLiteral("vigia-") + (reporter.slug.isEmpty() ? QStringLiteral("report") : reporter.slug);
    const QString every = formatDuration(reportEvery(std::get<EveryPeriod>(target.when), target.grace));
    const QStringList lines{
        QStringLiteral("# /etc/systemd/system/%1.service").arg(unit),
        QStringLiteral("[Unit]"),
        description(ReportSnippets::tr("One sign of life of “%1”"), reporter.name),
        QStringLiteral("Wants=network-online.target"),
        QStringLiteral("After=network-online.target"),
        {},
        QStringLiteral("[Service]"),
        QStringLiteral("Type=oneshot"),
        QStringLiteral("ExecStart=") + systemdCall(route, ReportWord::Well),
        {},
        QStringLiteral("# /etc/systemd/system/%1.timer").arg(unit),
        QStringLiteral("[Unit]"),
        description(ReportSnippets::tr("Signs of life of “%1”"), reporter.name),
        {},
        QStringLiteral("[Timer]"),
        QStringLiteral("OnBootSec=10s"),
        QStringLiteral("OnUnitActiveSec=") + every,
        QStringLiteral("AccuracySec=1s"),
        {},
        QStringLiteral("[Install]"),
        QStringLiteral("WantedBy=timers.target"),
        {},
        QStringLiteral("# systemctl enable --now %1.timer").arg(unit),
    };
    return lines.join(u'\n');
}

//! It logs in as somebody, or pings; it cannot speak as an application.
QString beat(const Reporter &reporter, const ReportRoute &route)
{
    if (isJob(reporter.target) || route.way == ReportRoute::Way::App)
        return {};
    const auto &every = std::get<EveryPeriod>(reporter.target.when);
    const Duration rhythm = std::clamp(reportEvery(every, reporter.target.grace), shortestBeat, longestBeat);
    QString command = QStringLiteral("vigia beat %1 --every %2").arg(shellWord(route.url), formatDuration(rhythm));
    if (route.way == ReportRoute::Way::Signal)
        command +=
            QStringLiteral(" --name %1 --user %2 --secret beat").arg(shellWord(route.host), shellWord(route.user));
    return command;
}

} // namespace

QString cronTimes(Duration period)
{
    constexpr std::array hours{12, 8, 6, 4, 3, 2};
    constexpr std::array minutes{30, 20, 15, 12, 10, 6, 5, 4, 3, 2};
    if (period >= 31 * 24h)
        return QStringLiteral("0 3 1 * *");
    if (period >= 7 * 24h)
        return QStringLiteral("0 3 * * 0");
    if (period >= 24h)
        return QStringLiteral("0 3 * * *");
    for (const int step : hours) {
        if (period >= std::chrono::hours(step))
            return QStringLiteral("0 */%1 * * *").arg(step);
    }
    if (period >= 1h)
        return QStringLiteral("0 * * * *");
    for (const int step : minutes) {
        if (period >= std::chrono::minutes(step))
            return QStringLiteral("*/%1 * * * *").arg(step);
    }
    return period >= 1min ? QStringLiteral("* * * * *") : QString();
}

//! One command for each thing it can say.
QString ReportSnippets::curl(const ReportRoute &route, const HeartbeatTarget &target)
{
    QStringList lines;
    if (canSayStart(route, target))
        lines += {tr("# when it begins"), curlCommand(route, ReportWord::Start)};
    if (canSayFailed(route))
        lines += isJob(target) ? tr("# when it has ended well") : tr("# from time to time");
    lines += curlCommand(route, ReportWord::Well);
    if (canSayFailed(route))
        lines += {tr("# when something is wrong"), curlCommand(route, ReportWord::Failed)};
    return lines.join(u'\n');
}

std::vector<ReportSnippet> ReportSnippets::of(const Reporter &reporter, const ReportRoute &route)
{
    const HeartbeatTarget &target = reporter.target;
    std::vector<ReportSnippet> snippets{
        {Kind::Curl, curl(route, target)},
        {Kind::Cron, cron(reporter, route)},
        {Kind::Systemd, isJob(target) ? jobUnit(reporter, route) : lifeUnits(reporter, route)},
        {Kind::PowerShell, powerShellScript(route, target)},
        {Kind::Python, pythonScript(route, target)},
        {Kind::Beat, beat(reporter, route)},
    };
    std::erase_if(snippets, [](const ReportSnippet &snippet) { return snippet.text.isEmpty(); });
    return snippets;
}

QString ReportSnippets::title(ReportSnippet::Kind kind)
{
    switch (kind) {
    case Kind::Curl:
        return QStringLiteral("curl");
    case Kind::Cron:
        return QStringLiteral("cron");
    case Kind::Systemd:
        return QStringLiteral("systemd");
    case Kind::PowerShell:
        return QStringLiteral("PowerShell");
    case Kind::Python:
        return QStringLiteral("Python");
    case Kind::Beat:
        return QStringLiteral("vigia beat");
    }
    Q_UNREACHABLE();
}

QString ReportSnippets::cronPlace(const HeartbeatTarget &target)
{
    QString words = isJob(target)
        ? tr("A line for the crontab (crontab -e), with your job in the place of %1.").arg(placeOfJob())
        : tr("A line for the crontab (crontab -e).");
    if (isInZone(target))
        words += u' '
            + tr("Some crons do not know CRON_TZ, Debian's for one: there write the times as the clocks of that "
                 "computer show them.");
    return words;
}

QString ReportSnippets::place(ReportSnippet::Kind kind, const HeartbeatTarget &target, const ReportRoute &route)
{
    switch (kind) {
    case Kind::Curl:
        return tr("For a script or a try in a terminal.");
    case Kind::Cron:
        return cronPlace(target);
    case Kind::Systemd:
        return isJob(target) ? tr("Added to the service that does the work, your-job.service here.")
                             : tr("A service and the timer that starts it.");
    case Kind::PowerShell:
        return isJob(target) ? tr("For a script on Windows, with your job in the place of C:\\your-job.exe.")
                             : tr("For a script on Windows, or a task that runs it from time to time.");
    case Kind::Python:
        return isJob(target) ? tr("For a script, with your job in the place of %1.").arg(placeOfJob())
                             : tr("For a program of your own: call it from time to time.");
    case Kind::Beat:
        return route.user.isEmpty()
            ? tr("Vigia's own agent: it reports until it is ended.")
            : tr("Vigia's own agent: it reports until it is ended. Keep the password first: vigia secret set beat.");
    }
    Q_UNREACHABLE();
}

} // namespace vigia
