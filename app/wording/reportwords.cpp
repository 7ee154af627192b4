// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportwords.h"

#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QString kindText(Beat::Kind kind, const Language &language)
{
    switch (kind) {
    case Beat::Kind::Success:
        return language.translate("Report", "All is well");
    case Beat::Kind::Start:
        return language.translate("Report", "A run began");
    case Beat::Kind::Failure:
        return language.translate("Report", "Something is wrong");
    case Beat::Kind::Log:
        return language.translate("Report", "A message, no more");
    }
    Q_UNREACHABLE();
}

} // namespace

QString scheduleText(const HeartbeatView &heartbeat, const Language &language)
{
    QString when;
    if (heartbeat.every)
        when = language.translate("Report", "every %1").arg(preciseDurationText(*heartbeat.every, language));
    else if (heartbeat.zone == QLatin1StringView("local"))
        when = language.translate("Report", "at “%1”").arg(visibleText(heartbeat.cron));
    else
        when =
            language.translate("Report", "at “%1” (%2)").arg(visibleText(heartbeat.cron), visibleText(heartbeat.zone));
    if (heartbeat.grace > Duration::zero())
        when += QStringLiteral(", ")
            + language.translate("Report", "allowed delay %1").arg(preciseDurationText(heartbeat.grace, language));
    return when;
}

QString targetText(const MonitorView &monitor, const Language &language)
{
    constexpr int longestAddress = 1000;
    return monitor.heartbeat ? scheduleText(*monitor.heartbeat, language) : visibleText(monitor.target, longestAddress);
}

QStringList reportLines(const ReportView &report, const Language &language)
{
    QString first = kindText(report.kind, language);
    if (report.exitCode)
        first += QStringLiteral(", ") + language.translate("Report", "exit code %1").arg(*report.exitCode);
    QStringList lines{first};
    if (!report.message.isEmpty())
        lines.append(language.translate("Report", "“%1”").arg(visibleText(report.message, longestBeatMessage)));
    if (report.took)
        lines.append(language.translate("Report", "The run took %1").arg(preciseDurationText(*report.took, language)));
    return lines;
}

QString nextReportText(
    const HeartbeatView &heartbeat, std::optional<UtcTime> due, UtcTime now, const Language &language)
{
    if (!due)
        return {};
    if (*due <= now)
        return language.translate("Report", "expected %1 ago").arg(durationText(ageOf(*due, now), language));
    const QString next = language.translate("Report", "in %1").arg(durationText(ageOf(now, *due), language));
    const bool mayBeLate = heartbeat.missingFrom && *heartbeat.missingFrom > *due;
    return mayBeLate ? next + QStringLiteral(", ")
            + language.translate("Report", "at the latest in %1")
                  .arg(durationText(ageOf(now, *heartbeat.missingFrom), language))
                     : next;
}

QString runText(const HeartbeatView &heartbeat, UtcTime now, const Language &language)
{
    if (!heartbeat.runsSince)
        return {};
    QString text = language.translate("Report", "for %1").arg(durationText(ageOf(*heartbeat.runsSince, now), language));
    if (heartbeat.maxRun)
        text += QStringLiteral(", ")
            + language.translate("Report", "at most %1").arg(preciseDurationText(*heartbeat.maxRun, language));
    return text;
}

} // namespace vigia
