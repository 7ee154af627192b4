// SPDX-License-Identifier: GPL-3.0-or-later
#include "whytext.h"

#include "console/textcolumns.h"
#include "console/whyexpected.h"
#include "wording/momentwords.h"
#include "wording/reasonwords.h"
#include "wording/reportwords.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace vigia {

namespace {

QString ago(UtcTime then, UtcTime now, const Language &language)
{
    return language.translate("Why", "%1 (%2 ago)")
        .arg(momentText(then, language), durationText(ageOf(then, now), language));
}

QString joined(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(visibleText(name));
    return shown.join(QStringLiteral(", "));
}

//! Each line of a text that a person wrote on a line of its own.
void addLines(Rows &rows, const QString &heading, const QString &text)
{
    QString title = heading;
    const QStringList lines =
        QString(text).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        rows.push_back({std::exchange(title, {}), visibleText(line, 2000)});
}

void addPlace(Rows &rows, const ExplanationView &explanation, const Language &language)
{
    const MonitorView &monitor = explanation.monitor;
    if (!monitor.group.isEmpty())
        rows.push_back({language.translate("Why", "Group:"), visibleText(monitor.group)});
    if (!monitor.tags.isEmpty())
        rows.push_back({language.translate("Why", "Tags:"), joined(monitor.tags)});
    for (const MaintenanceView &window : explanation.maintenance) {
        const QString name = visibleText(window.name);
        rows.push_back({language.translate("Why", "Maintenance:"),
            window.until ? language.translate("Why", "%1, until %2").arg(name, momentText(*window.until, language))
                         : name});
    }
}

//! What it said itself, and when it will say something again.
void addReports(
    Rows &rows, const ExplanationView &explanation, const HeartbeatView &heartbeat, const Language &language)
{
    const auto add = [&](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            rows.push_back({heading, text});
    };
    if (heartbeat.last) {
        add(language.translate("Why", "Last sign of life:"), ago(heartbeat.last->at, explanation.now, language));
        for (const QString &line : reportLines(*heartbeat.last, language))
            add({}, line);
    }
    add(language.translate("Why", "Run under way:"), runText(heartbeat, explanation.now, language));
    add(language.translate("Why", "Next sign of life:"),
        nextReportText(heartbeat, explanation.monitor.nextCheck, explanation.now, language));
}

void addKnown(Rows &rows, const ExplanationView &explanation, const Language &language)
{
    const MonitorView &monitor = explanation.monitor;
    if (monitor.since)
        rows.push_back({language.translate("Why", "Since:"), ago(*monitor.since, explanation.now, language)});
    const QString reason = stateReasonText(monitor, language);
    if (!reason.isEmpty())
        rows.push_back({language.translate("Why", "Reason:"), reason});
    if (monitor.failures > 0) {
        rows.push_back({language.translate("Why", "Failures in a row:"),
            language.translate("Why", "%1 of %2").arg(monitor.failures).arg(monitor.confirm)});
    }
    if (monitor.heartbeat)
        return addReports(rows, explanation, *monitor.heartbeat, language);
    if (monitor.lastLook && monitor.lastCheck) {
        rows.push_back({language.translate("Why", "Last check:"),
            QStringLiteral("%1: %2").arg(
                ago(*monitor.lastCheck, explanation.now, language), reasonText(*monitor.lastLook, language))});
    }
    if (monitor.nextCheck) {
        rows.push_back({language.translate("Why", "Next check:"),
            language.translate("Why", "in %1")
                .arg(durationText(ageOf(explanation.now, *monitor.nextCheck), language))});
    }
}

void addDecisions(Rows &rows, const MonitorView &monitor, const Language &language)
{
    if (monitor.acknowledged) {
        const QString text =
            language.translate("Why", "%1 by %2")
                .arg(momentText(monitor.acknowledged->at, language), visibleText(monitor.acknowledged->by));
        rows.push_back({language.translate("Why", "Acknowledged:"), text});
        if (!monitor.acknowledged->note.isEmpty())
            addLines(rows, QString(), monitor.acknowledged->note);
    }
    if (monitor.mute) {
        rows.push_back({language.translate("Why", "Sound off:"),
            monitor.mute->until ? language.translate("Why", "until %1").arg(momentText(*monitor.mute->until, language))
                : monitor.mute->endsWithOutage ? language.translate("Why", "until this outage ends")
                                               : language.translate("Why", "until somebody unmutes it")});
    }
    if (monitor.snoozedUntil) {
        rows.push_back({language.translate("Why", "Alerts held:"),
            language.translate("Why", "until %1").arg(momentText(*monitor.snoozedUntil, language))});
    }
}

void addChecks(Rows &rows, const ExplanationView &explanation, const Language &language)
{
    rows.push_back({language.translate("Why", "Checked:"),
        language.translate("Why", "every %1; an answer may take %2")
            .arg(preciseDurationText(explanation.interval, language),
                preciseDurationText(explanation.timeout, language))});
    rows.push_back({language.translate("Why", "Alarm:"),
        language.translate("Why", "after %n failure(s) in a row", nullptr, explanation.confirm) + QStringLiteral("; ")
            + language.translate("Why", "at most %1 after the first failing check began")
                  .arg(preciseDurationText(explanation.alarmDelay, language))});
    rows.push_back({language.translate("Why", "Up again:"),
        language.translate("Why", "after %n good answer(s) in a row", nullptr, explanation.recover)});
}

void addExpected(Rows &rows, const ExplanationView &explanation, const Language &language)
{
    if (const auto &heartbeat = explanation.monitor.heartbeat)
        rows.push_back({language.translate("Why", "Signs of life:"), scheduleText(*heartbeat, language)});
    else
        addChecks(rows, explanation, language);
    if (!explanation.dependsOn.isEmpty())
        rows.push_back({language.translate("Why", "Depends on:"), joined(explanation.dependsOn)});
    if (!explanation.need.isEmpty())
        rows.push_back({language.translate("Why", "Needs:"), visibleText(explanation.need)});
    rows.push_back({language.translate("Why", "Severity:"), severityText(explanation.monitor.severity, language)});
    QStringList channels;
    for (const QString &channel : explanation.alerts)
        channels.append(channelText(channel, language));
    rows.push_back({language.translate("Why", "Alerts by:"),
        channels.isEmpty() ? language.translate("Why", "nothing") : channels.join(QStringLiteral(", "))});
    if (!explanation.monitor.note.isEmpty())
        addLines(rows, language.translate("Why", "Note:"), explanation.monitor.note);
}

QString history(const ExplanationView &explanation, const Language &language)
{
    if (explanation.recent.empty())
        return {};
    std::vector<UtcTime> moments;
    std::ranges::transform(explanation.recent, std::back_inserter(moments), &TransitionView::decided);
    const QStringList times = momentTexts(moments, language);
    Rows rows;
    for (const TransitionView &transition : explanation.recent) {
        rows.push_back({times[qsizetype(rows.size())], transitionStateText(transition, language),
            transitionReasonText(transition, language)});
    }
    return QLatin1Char('\n') + language.translate("Why", "Last changes:") + QLatin1Char('\n')
        + alignedLines(rows, QStringLiteral("  "));
}

QString told(const ExplanationView &explanation, const Language &language)
{
    Rows rows;
    for (const ToldLines &way : toldLines(explanation.told, explanation.now, language)) {
        QString whom = way.whom + QLatin1Char(':');
        for (const QString &line : way.lines)
            rows.push_back({std::exchange(whom, {}), line});
    }
    if (rows.empty())
        return {};
    return QLatin1Char('\n') + language.translate("Why", "Told:") + QLatin1Char('\n')
        + alignedLines(rows, QStringLiteral("  "));
}

} // namespace

QString whyText(const ExplanationView &explanation, const Language &language)
{
    const MonitorView &monitor = explanation.monitor;
    Rows rows;
    addPlace(rows, explanation, language);
    addKnown(rows, explanation, language);
    addDecisions(rows, monitor, language);
    if (!monitor.heartbeat)
        addExpectation(rows, explanation, language);
    addExpected(rows, explanation, language);
    const QString address = monitor.heartbeat ? QString() : QStringLiteral("  %1\n").arg(visibleText(monitor.target));
    return QStringLiteral("%1: %2\n").arg(visibleText(monitor.name), statusText(monitor, language)) + address
        + alignedLines(rows, QStringLiteral("  ")) + told(explanation, language) + history(explanation, language);
}

} // namespace vigia
