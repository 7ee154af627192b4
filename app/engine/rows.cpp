// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rows.h"

#include "domain/proberesultjson.h"
#include "wording/language.h"
#include "wording/statuswords.h"

#include <QJsonDocument>
#include <QJsonObject>

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
    const Watched &watched, const effect::RecordTransition &transition, const TimeBridge &bridge)
{
    const Monitor &monitor = watched.monitor;
    TransitionRow row;
    row.monitor = monitor.id;
    row.name = monitor.name;
    row.target = shownTarget(monitor.request.target);
    row.from = transition.from;
    row.to = transition.to;
    row.unknownReason = transition.unknownReason;
    row.since = watched.dates.of(transition.since, bridge);
    row.decided = bridge.utc;
    row.cause = transition.evidence.cause;
    row.evidence = evidenceOf(transition);
    row.reason = reasonInTheLog(transition);
    row.incident = transition.incident;
    return row;
}

//! \a state: of \a watched, now or before.
IncidentRow openIncidentRow(const Watched &watched, const JudgeState &state, const TimeBridge &bridge)
{
    IncidentRow row;
    row.monitor = watched.monitor.id;
    row.serial = state.incident->serial;
    row.since = watched.dates.of(state.incident->since, bridge);
    if (state.acknowledged) {
        row.acknowledged = bridge.toUtc(state.acknowledged->at);
        row.acknowledgedBy = state.acknowledged->by;
        row.note = state.acknowledged->note;
    }
    return row;
}

IncidentRow resolvedIncidentRow(const Watched &watched, const effect::ResolvedIncident &resolved,
    const JudgeState &before, const TimeBridge &bridge)
{
    JudgeState atTheEnd = before;
    atTheEnd.incident = resolved.incident;
    IncidentRow row = openIncidentRow(watched, atTheEnd, bridge);
    row.resolved = bridge.toUtc(resolved.at);
    return row;
}

} // namespace

DurableChange rowsOf(
    const Watched &watched, const JudgeState &before, const std::vector<JudgeEffect> &effects, const TimeBridge &bridge)
{
    const Monitor &monitor = watched.monitor;
    DurableChange change;
    for (const JudgeEffect &effect : effects) {
        if (const auto *transition = std::get_if<effect::RecordTransition>(&effect))
            change.transitions.push_back(transitionRow(watched, *transition, bridge));
        if (const auto *resolved = std::get_if<effect::ResolvedIncident>(&effect))
            change.incidents.push_back(resolvedIncidentRow(watched, *resolved, before, bridge));
    }
    const bool outageChanged = watched.judge.incident
        && (before.incident != watched.judge.incident || before.acknowledged != watched.judge.acknowledged);
    if (outageChanged)
        change.incidents.push_back(openIncidentRow(watched, watched.judge, bridge));
    if (differsDurably(before, watched.judge))
        change.states.push_back({monitor.id, encodeState(watched.judge, bridge, &watched.dates)});
    return change;
}

ResultRow rowOf(const Monitor &monitor, const ProbeResult &result, UtcTime startedAt)
{
    return {monitor.id, startedAt, result.outcome, result.cause, result.code, result.timing.total};
}

} // namespace vigia
