// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rows.h"

#include "domain/proberesultjson.h"
#include "messages/messagejson.h"
#include "wording/language.h"
#include "wording/statuswords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray evidenceOf(const effect::RecordTransition &transition)
{
    QJsonObject json = toJson(transition.evidence);
    if (!transition.because.isEmpty())
        json[QStringLiteral("because")] = transition.because;
    return compact(json);
}

//! In plain English whatever people speak: scripts read it.
QString reasonInTheLog(const effect::RecordTransition &transition)
{
    MonitorView view;
    view.status = transition.to;
    view.unknownReason = transition.unknownReason;
    view.evidence = transition.evidence;
    view.because = transition.because;
    const QString reason = stateReasonText(view, Language::english());
    return reason.isEmpty() ? statusText(view, Language::english()) : reason;
}

TransitionRow transitionRow(
    const Monitor &monitor, const effect::RecordTransition &transition, const TimeBridge &bridge)
{
    TransitionRow row;
    row.monitor = monitor.id;
    row.name = monitor.name;
    row.target = shownTarget(monitor.request.target);
    row.from = transition.from;
    row.to = transition.to;
    row.unknownReason = transition.unknownReason;
    row.since = bridge.toUtc(transition.since);
    row.decided = bridge.utc;
    row.cause = transition.evidence.cause;
    row.evidence = evidenceOf(transition);
    row.reason = reasonInTheLog(transition);
    row.incident = transition.incident;
    return row;
}

IncidentRow openIncidentRow(const Monitor &monitor, const JudgeState &state, const TimeBridge &bridge)
{
    IncidentRow row;
    row.monitor = monitor.id;
    row.serial = state.incident->serial;
    row.since = bridge.toUtc(state.incident->since);
    if (state.acknowledged) {
        row.acknowledged = bridge.toUtc(state.acknowledged->at);
        row.acknowledgedBy = state.acknowledged->by;
        row.note = state.acknowledged->note;
    }
    return row;
}

IncidentRow resolvedIncidentRow(const Monitor &monitor, const effect::ResolvedIncident &resolved,
    const JudgeState &before, const TimeBridge &bridge)
{
    JudgeState atTheEnd = before;
    atTheEnd.incident = resolved.incident;
    IncidentRow row = openIncidentRow(monitor, atTheEnd, bridge);
    row.resolved = bridge.toUtc(resolved.at);
    return row;
}

//! What a message will be made of, frozen now: later edits and states do not change it.
QByteArray facts(const Monitor &monitor, const effect::Tell &tell, const TimeBridge &bridge)
{
    MessageItem item;
    item.kind = tell.kind;
    item.name = monitor.name;
    item.target = shownTarget(monitor.request.target);
    item.group = monitor.group;
    item.parents = monitor.rules.parents;
    item.severity = monitor.rules.severity;
    item.note = monitor.note;
    item.since = bridge.toUtc(tell.since);
    item.evidence = tell.evidence;
    item.confirm = monitor.rules.confirm;
    if (tell.previousSince)
        item.badSince = bridge.toUtc(*tell.previousSince);
    item.afterUnrest = tell.afterUnrest;
    item.ended = tell.ended;
    item.drill = monitor.drill;
    return factsOf(item);
}

bool beginsHolding(const Watched &watched, const JudgeState &before)
{
    const JudgeState &after = watched.judge;
    return after.snooze && !before.snooze && after.incident && isHeld(after, watched.monitor.rules, after.incident);
}

bool isPointless(const OutboxRow &waiting)
{
    return waiting.escalated || waiting.kind == AlertKind::Still;
}

void addAlerts(const Monitor &monitor, const effect::Tell &tell, const Audience &audience, const OutboxView &outbox,
    const TimeBridge &bridge, DurableChange &change)
{
    const QByteArray frozen = facts(monitor, tell, bridge);
    for (const PlannedAlert &planned : planAlert(tell, monitor, audience, bridge.utc)) {
        if (planned.escalated && tell.kind == AlertKind::Up && !outbox.hasTold(planned))
            continue;
        OutboxRow row;
        row.channel = planned.channel;
        row.address = planned.address;
        row.kind = tell.kind;
        row.monitor = monitor.id;
        row.incident = tell.incident;
        row.created = bridge.utc;
        row.facts = frozen;
        row.due = planned.due;
        row.heldUntil = planned.heldUntil;
        row.escalated = planned.escalated;
        change.alerts.push_back(std::move(row));
    }
}

} // namespace

bool makesSenseless(const Watched &watched, const JudgeState &before)
{
    const JudgeState &after = watched.judge;
    if (!before.incident)
        return false;
    return after.incident != before.incident || (after.acknowledged && !before.acknowledged)
        || (after.paused && !before.paused) || (after.maintenance && !before.maintenance)
        || beginsHolding(watched, before);
}

//! What a snooze holds back is told when it ends, whole.
std::vector<OutboxRow> withdrawnBy(const Watched &watched, const JudgeState &before, const OutboxView &outbox)
{
    std::vector<OutboxRow> withdrawn;
    if (!makesSenseless(watched, before))
        return withdrawn;
    const bool all = beginsHolding(watched, before);
    std::ranges::copy_if(outbox.waiting, std::back_inserter(withdrawn),
        [&](const OutboxRow &row) { return row.incident == before.incident->serial && (all || isPointless(row)); });
    return withdrawn;
}

DurableChange rowsOf(const Watched &watched, const JudgeState &before, const std::vector<JudgeEffect> &effects,
    const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox)
{
    const Monitor &monitor = watched.monitor;
    DurableChange change;
    for (const JudgeEffect &effect : effects) {
        if (const auto *transition = std::get_if<effect::RecordTransition>(&effect))
            change.transitions.push_back(transitionRow(monitor, *transition, bridge));
        if (const auto *resolved = std::get_if<effect::ResolvedIncident>(&effect))
            change.incidents.push_back(resolvedIncidentRow(monitor, *resolved, before, bridge));
        if (const auto *tell = std::get_if<effect::Tell>(&effect))
            addAlerts(monitor, *tell, audience, outbox, bridge, change);
    }
    for (const OutboxRow &row : withdrawnBy(watched, before, outbox)) {
        if (row.id != 0)
            change.withdrawn.push_back(row.id);
    }
    const bool outageChanged = watched.judge.incident
        && (before.incident != watched.judge.incident || before.acknowledged != watched.judge.acknowledged);
    if (outageChanged)
        change.incidents.push_back(openIncidentRow(monitor, watched.judge, bridge));
    if (differsDurably(before, watched.judge))
        change.states.push_back({monitor.id, encodeState(watched.judge, bridge)});
    return change;
}

ResultRow rowOf(const Monitor &monitor, const ProbeResult &result, UtcTime startedAt)
{
    return {monitor.id, startedAt, result.outcome, result.cause, result.code, result.timing.total};
}

} // namespace vigia
