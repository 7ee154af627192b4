// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/viewmaker.h"

#include "domain/proberesultjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

bool isKnown(const MonitorView &view)
{
    return view.status != Status::Unknown || view.unknownReason != UnknownReason::NotCheckedYet;
}

bool concerns(const MaintenanceWindow &window, const Monitor &monitor)
{
    return window.monitors.contains(monitor.name)
        || (!monitor.group.isEmpty() && window.groups.contains(monitor.group));
}

} // namespace

MonitorView viewOf(const Watched &watched, std::optional<Instant> nextLook, bool generalMute, const TimeBridge &bridge)
{
    const Monitor &monitor = watched.monitor;
    const JudgeState &judge = watched.judge;
    MonitorView view;
    view.id = monitor.id;
    view.name = monitor.name;
    view.kind = kindOf(monitor.request.target);
    view.target = shownTarget(monitor.request.target);
    view.group = monitor.group;
    view.tags = monitor.tags;
    view.note = monitor.note;
    view.severity = monitor.rules.severity;
    view.status = shownStatus(judge);
    view.unknownReason = shownUnknownReason(judge);
    const bool hasReported = judge.verdict != Verdict::Pending || watched.lastLook;
    if (monitor.rules.reports && !hasReported && view.unknownReason == UnknownReason::NotCheckedYet)
        view.unknownReason = UnknownReason::NeverHeard;
    if (isKnown(view))
        view.since = bridge.toUtc(shownSince(judge));
    const bool blamesUs = view.status == Status::Unknown && judge.ownFault;
    view.evidence = blamesUs ? *judge.ownFault : judge.evidence;
    view.because = judge.unreachableBy;
    view.lastLook = watched.lastLook;
    if (watched.lastLook)
        view.lastCheck = bridge.toUtc(watched.lastCheck);
    if (nextLook)
        view.nextCheck = bridge.toUtc(*nextLook);
    view.failures = judge.verdict == Verdict::Down ? 0 : judge.failed.count;
    view.confirm = monitor.rules.confirm;
    view.incident = judge.incident ? judge.incident->serial : 0;
    if (judge.acknowledged)
        view.acknowledged = viewOf(*judge.acknowledged, bridge);
    if (judge.mute) {
        view.mute = MuteView{{}, judge.mute->endsWithOutage};
        if (judge.mute->until)
            view.mute->until = bridge.toUtc(*judge.mute->until);
    }
    if (judge.snooze)
        view.snoozedUntil = bridge.toUtc(judge.snooze->until);
    view.unstable = judge.unstable;
    view.sounding = monitor.alerts.contains(soundChannel) && isSounding(judge, monitor.rules, generalMute);
    view.onTrial = judge.onTrial;
    view.drill = monitor.drill;
    return view;
}

AcknowledgementView viewOf(const Acknowledgement &acknowledgement, const TimeBridge &bridge)
{
    return {acknowledgement.by, acknowledgement.note, bridge.toUtc(acknowledgement.at)};
}

HeartbeatView heartbeatOf(const HeartbeatTarget &target, const SenderState &sender,
    const std::optional<Overdue> &overdue, const TimeBridge &bridge)
{
    HeartbeatView view;
    if (const auto *every = std::get_if<EveryPeriod>(&target.when)) {
        view.every = every->period;
    } else {
        const auto &times = std::get<CronTimes>(target.when);
        view.cron = times.expression;
        view.zone = QString::fromUtf8(times.zone);
    }
    view.grace = target.grace;
    view.maxRun = target.maxRun;
    if (sender.reported && sender.last) {
        const Beat &last = *sender.last;
        view.last = ReportView{last.kind, bridge.toUtc(*sender.reported), last.message, last.exitCode, last.took};
    }
    for (const auto &[run, began] : sender.runs) {
        const UtcTime since = bridge.toUtc(began);
        if (!view.runsSince || since < *view.runsSince)
            view.runsSince = since;
    }
    if (overdue)
        view.missingFrom = bridge.toUtc(overdue->at);
    return view;
}

TransitionView viewOf(const TransitionRow &row)
{
    TransitionView view;
    view.id = row.id;
    view.monitor = row.monitor;
    view.name = row.name;
    view.target = row.target;
    view.from = row.from;
    view.to = row.to;
    view.unknownReason = row.unknownReason;
    view.since = row.since;
    view.decided = row.decided;
    view.cause = row.cause;
    view.reason = row.reason;
    const QJsonObject evidence = QJsonDocument::fromJson(row.evidence).object();
    if (!evidence.isEmpty())
        view.evidence = probeResultFromJson(evidence);
    view.because = evidence[QLatin1StringView("because")].toString();
    view.incident = row.incident;
    return view;
}

ExpectationView expectationOf(const ProbeRequest &request)
{
    ExpectationView view;
    view.method = request.http.method;
    view.statuses = shownStatuses(request.http.expect);
    view.contains = request.http.contains;
    view.notContains = request.http.notContains;
    view.matches = request.http.matches;
    if (request.http.json) {
        view.jsonPath = request.http.json->path;
        view.jsonEquals = request.http.json->equals;
    }
    view.slowerThan = request.http.slowerThan;
    view.tls = request.http.tls;
    return view;
}

std::vector<MaintenanceView> maintenanceOf(
    const Monitor &monitor, const std::vector<MaintenanceWindow> &windows, UtcTime now)
{
    std::vector<MaintenanceView> views;
    for (const MaintenanceWindow &window : windows) {
        if (concerns(window, monitor) && isActive(window, now))
            views.push_back({window.name, nextChange(window, now)});
    }
    return views;
}

std::optional<UtcTime> maintenanceBegan(
    const Monitor &monitor, const std::vector<MaintenanceWindow> &windows, UtcTime now)
{
    std::optional<UtcTime> first;
    for (const MaintenanceWindow &window : windows) {
        const auto began = concerns(window, monitor) ? beganAt(window, now) : std::nullopt;
        if (began && (!first || *began < *first))
            first = began;
    }
    return first;
}

} // namespace vigia
