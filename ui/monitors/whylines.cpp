// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/whylines.h"

#include "look/appearance.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QString withoutColon(QString heading)
{
    return heading.endsWith(QLatin1Char(':')) ? heading.chopped(1) : heading;
}

QString joined(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(visibleText(name));
    return shown.join(QStringLiteral(", "));
}

QString endText(UtcTime end, UtcTime now, const Language &language)
{
    return language.translate("Why", "until %1 (%2 left)")
        .arg(momentText(end, language), durationText(ageOf(now, end), language));
}

QString muteText(const MuteView &mute, UtcTime now, const Language &language)
{
    if (mute.until)
        return endText(*mute.until, now, language);
    return mute.endsWithOutage ? language.translate("Why", "until this outage ends")
                               : language.translate("Why", "until somebody unmutes it");
}

} // namespace

std::vector<WhyLine> decisionLines(
    const MonitorView &monitor, const std::optional<MuteView> &generalMute, UtcTime now, const Language &language)
{
    std::vector<WhyLine> lines;
    if (const auto &acknowledged = monitor.acknowledged) {
        QString text = language.translate("Why", "%1 by %2")
                           .arg(momentText(acknowledged->at, language), visibleText(acknowledged->by));
        if (!acknowledged->note.isEmpty())
            text += QStringLiteral(": ") + visibleText(acknowledged->note, 2000);
        lines.push_back({withoutColon(language.translate("Why", "Acknowledged:")), text});
    }
    const QString soundOff = withoutColon(language.translate("Why", "Sound off:"));
    if (monitor.mute)
        lines.push_back({soundOff, muteText(*monitor.mute, now, language)});
    else if (asHeard(monitor, generalMute).mute)
        lines.push_back({soundOff, computerSoundText(generalMute, language)});
    if (monitor.snoozedUntil) {
        lines.push_back(
            {withoutColon(language.translate("Why", "Alerts held:")), endText(*monitor.snoozedUntil, now, language)});
    }
    return lines;
}

std::vector<WhyLine> reportLines(const MonitorView &monitor, UtcTime now, const Language &language)
{
    std::vector<WhyLine> lines;
    if (!monitor.heartbeat)
        return lines;
    const HeartbeatView &heartbeat = *monitor.heartbeat;
    if (const auto &last = heartbeat.last) {
        //: %1: `12 min ago`
        lines.push_back({WhyWords::tr("Last sign of life, %1").arg(agoText(last->at, now, language)),
            reportLines(*last, language).join(QLatin1Char('\n'))});
    }
    const auto add = [&](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines.push_back({withoutColon(heading), text});
    };
    add(language.translate("Why", "Run under way:"), runText(heartbeat, now, language));
    add(language.translate("Why", "Next sign of life:"), nextReportText(heartbeat, monitor.nextCheck, now, language));
    return lines;
}

std::vector<WhyLine> ruleLines(const ExplanationView &explanation, const Language &language)
{
    std::vector<WhyLine> lines;
    const auto add = [&](const QString &heading, const QString &text) {
        lines.push_back({withoutColon(heading), text});
    };
    for (const MaintenanceView &window : explanation.maintenance) {
        const QString name = visibleText(window.name);
        add(language.translate("Why", "Maintenance:"),
            window.until ? language.translate("Why", "%1, until %2").arg(name, momentText(*window.until, language))
                         : name);
    }
    if (const auto &heartbeat = explanation.monitor.heartbeat) {
        if (heartbeat->maxRun) // when it is expected stands where others have their address
            add(language.translate("Why", "Longest run:"), preciseDurationText(*heartbeat->maxRun, language));
    } else {
        add(language.translate("Why", "Checked:"),
            language.translate("Why", "every %1; an answer may take %2")
                .arg(preciseDurationText(explanation.interval, language),
                    preciseDurationText(explanation.timeout, language)));
        add(language.translate("Why", "Alarm:"),
            language.translate("Why", "after %n failure(s) in a row", nullptr, explanation.confirm)
                + QStringLiteral("; ")
                + language.translate("Why", "at most %1 after the first failing check began")
                      .arg(preciseDurationText(explanation.alarmDelay, language)));
    }
    QStringList channels;
    for (const QString &channel : explanation.alerts)
        channels.append(channelText(channel, language));
    add(language.translate("Why", "Alerts by:"),
        channels.isEmpty() ? language.translate("Why", "nothing") : channels.join(QStringLiteral(", ")));
    if (!explanation.dependsOn.isEmpty())
        add(language.translate("Why", "Depends on:"), joined(explanation.dependsOn));
    if (!explanation.need.isEmpty())
        add(language.translate("Why", "Needs:"), visibleText(explanation.need));
    if (explanation.monitor.severity != Severity::Normal)
        add(language.translate("Why", "Severity:"), severityText(explanation.monitor.severity, language));
    if (!explanation.monitor.note.isEmpty())
        add(language.translate("Why", "Note:"), visibleText(explanation.monitor.note, 2000));
    return lines;
}

QString agoText(UtcTime then, UtcTime now, const Language &language)
{
    return WhyWords::tr("%1 ago").arg(durationText(ageOf(then, now), language));
}

} // namespace vigia
