// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alertrows.h"

#include "messages/messagejson.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace vigia {

namespace {

AcknowledgedBy asTold(const Acknowledgement &acknowledgement, const TimeBridge &bridge)
{
    return {acknowledgement.by, acknowledgement.note, bridge.toUtc(acknowledgement.at)};
}

//! What a message will be made of, frozen now: later edits and states do not change it.
//! \a acknowledgement: of what is told.
QByteArray facts(const Watched &watched, const effect::Tell &tell,
    const std::optional<Acknowledgement> &acknowledgement, const TimeBridge &bridge)
{
    const Monitor &monitor = watched.monitor;
    const ToldDates &dates = watched.dates;
    MessageItem item;
    item.kind = tell.kind;
    item.name = monitor.name;
    if (!std::holds_alternative<HeartbeatTarget>(monitor.request.target)) // which has no address
        item.target = shownTarget(monitor.request.target);
    item.group = monitor.group;
    item.parents = monitor.rules.parents;
    item.severity = monitor.rules.severity;
    item.note = monitor.note;
    item.since = dates.of(tell.since, bridge);
    item.evidence = tell.evidence;
    item.confirm = monitor.rules.confirm;
    if (tell.afterWarning && tell.previousSince)
        item.afterWarning = WarningBefore{*tell.afterWarning, dates.of(*tell.previousSince, bridge)};
    else if (tell.previousSince)
        item.badSince = dates.of(*tell.previousSince, bridge);
    item.afterUnrest = tell.afterUnrest;
    item.ended = tell.ended;
    item.drill = monitor.drill;
    if (acknowledgement)
        item.acknowledged = asTold(*acknowledgement, bridge);
    return factsOf(item);
}

bool beginsOutage(AlertKind kind)
{
    return kind == AlertKind::Down || kind == AlertKind::Unstable;
}

//! Told to those who heard of the outage.
bool isOfWhatWasHeard(AlertKind kind)
{
    return kind == AlertKind::Up || kind == AlertKind::Acknowledged;
}

//! True while a told outage goes on, in sight, and nobody cares: then others are told in time.
bool callsForOthers(const JudgeState &judge, const JudgeRules &rules)
{
    const bool isToldNow = judge.incident && isToldOfOutage(judge)
        && (judge.told == Told::Unstable || judge.coveredSerial == judge.incident->serial);
    const bool isSeen = isSeeing(judge) && !judge.maintenance && !judge.onTrial;
    return isToldNow && isSeen && !judge.acknowledged && !isHeld(judge, rules, judge.incident);
}

//! True while what began before the person came back can be told to them.
bool awaitsWhoIsBack(const JudgeState &judge, const JudgeRules &rules, const Audience &audience)
{
    return audience.backSince && callsForOthers(judge, rules) && !judge.woken
        && judge.incident->opened < *audience.backSince;
}

//! One judgement's alerts in the making.
class Alerting
{
public:
    Alerting(const Watched &watched, const JudgeState &before, const TimeBridge &bridge, const Audience &audience,
        const OutboxView &outbox)
        : m_watched(watched)
        , m_before(before)
        , m_bridge(bridge)
        , m_audience(audience)
        , m_outbox(outbox)
    {
    }

    void tell(const effect::Tell &tell);
    void escalateAnew();
    void escalateByTheRulesOfNow();
    void tellWhoIsBack();
    std::vector<OutboxRow> rows() { return std::move(m_rows); }

private:
    effect::Tell ofTheOutage() const;
    std::vector<Recipient> whoIsOwed(const effect::Tell &tell) const;
    std::vector<Recipient> whoHeard(int first, int last) const;
    std::vector<Recipient> whoHeard(int incident) const { return whoHeard(incident, incident); }
    int lastHeard(const PlannedAlert &planned, int incident) const;
    bool wasTold(const PlannedAlert &planned, int incident) const;
    bool isEscalated(const PlannedAlert &planned, int incident) const;
    effect::Tell asHeardOn(const QString &channel, effect::Tell tell) const;
    std::optional<Acknowledgement> acknowledgementOf(const effect::Tell &tell) const;
    void add(const effect::Tell &tell, const PlannedAlert &planned);

    const Watched &m_watched;
    const JudgeState &m_before;
    const TimeBridge &m_bridge;
    const Audience &m_audience;
    const OutboxView &m_outbox;
    std::vector<OutboxRow> m_rows;
};

void Alerting::tell(const effect::Tell &tell)
{
    const std::vector<PlannedAlert> plan =
        planAlert(tell, m_watched.monitor, m_audience, m_bridge.utc, whoIsOwed(tell));
    for (const PlannedAlert &planned : plan) {
        const bool isKnown =
            tell.kind == AlertKind::Unstable && planned.escalated && isEscalated(planned, tell.incident);
        if (isKnown || (planned.escalated && m_watched.judge.acknowledged))
            continue;
        add(tell, planned);
        if (isOfWhatWasHeard(tell.kind))
            m_rows.back().incident = lastHeard(planned, tell.incident);
    }
}

effect::Tell Alerting::ofTheOutage() const
{
    effect::Tell tell;
    tell.kind = m_watched.judge.told == Told::Unstable ? AlertKind::Unstable : AlertKind::Down;
    tell.incident = m_watched.judge.toldSerial;
    tell.since = shownSince(m_watched.judge);
    tell.evidence = m_watched.judge.evidence;
    return tell;
}

//! What hid the outage for a while took its escalation along: others are told when the time passes once more.
void Alerting::escalateAnew()
{
    const effect::Tell tell = ofTheOutage();
    for (const PlannedAlert &planned : planEscalation(tell, m_watched.monitor, m_audience, m_bridge.utc)) {
        if (!isEscalated(planned, tell.incident))
            add(tell, planned);
    }
}

//! As if they had been so when the outage was decided.
void Alerting::escalateByTheRulesOfNow()
{
    const effect::Tell tell = ofTheOutage();
    const UtcTime opened = m_bridge.toUtc(m_watched.judge.incident->opened);
    for (const PlannedAlert &planned : planEscalation(tell, m_watched.monitor, m_audience, opened)) {
        if (planned.due > m_bridge.utc || !wasTold(planned, tell.incident))
            add(tell, planned);
    }
}

//! Whoever is at this computer was told there.
void Alerting::tellWhoIsBack()
{
    const effect::Tell tell = ofTheOutage();
    const std::vector<Recipient> known = whoHeard(tell.incident);
    for (const PlannedAlert &planned : planAlert(tell, m_watched.monitor, m_audience, m_bridge.utc)) {
        const bool isKnown = std::ranges::find(known, Recipient{planned.channel, planned.address}) != known.end();
        if (!planned.escalated && !isHere(planned.channel) && !isKnown)
            add(tell, planned);
    }
}

//! Whoever was told of an outage hears who acknowledged it, and of its end, or, where that was not told, of the one in
//! its place; and whoever did not hear of that one, either, hears when it is over.
std::vector<Recipient> Alerting::whoIsOwed(const effect::Tell &tell) const
{
    const bool begins = beginsOutage(tell.kind);
    if (!isToldOfOutage(m_before) || (!begins && !isOfWhatWasHeard(tell.kind)))
        return {};
    if (tell.kind == AlertKind::Acknowledged) // whoever has not heard hears of it as what somebody cares for
        return m_outbox.told(m_before.toldFrom, m_before.toldSerial);
    std::vector<Recipient> owed = whoHeard(m_before.toldFrom, m_before.toldSerial);
    if (begins) {
        const std::vector<Recipient> known = whoHeard(tell.incident);
        std::erase_if(owed, [&](const Recipient &one) { return std::ranges::find(known, one) != known.end(); });
    }
    return owed;
}

//! And who will hear of it, or should have by now and could not be told.
std::vector<Recipient> Alerting::whoHeard(int first, int last) const
{
    std::vector<Recipient> heard = m_outbox.told(first, last);
    for (const OutboxRow &waiting : m_outbox.waiting()) {
        const bool isOfThem = first <= waiting.incident && waiting.incident <= last;
        if (isOfThem && (!waiting.escalated || waiting.heldUntil <= m_bridge.utc))
            heard.push_back({waiting.channel, waiting.address});
    }
    return heard;
}

//! Of the outages that ended with \a incident: people look for the end where they heard of the beginning.
int Alerting::lastHeard(const PlannedAlert &planned, int incident) const
{
    const Recipient recipient{planned.channel, planned.address};
    const auto heardSince = [&](int first) {
        const std::vector<Recipient> who = whoHeard(first, incident);
        return std::ranges::find(who, recipient) != who.end();
    };
    int first = m_before.toldFrom;
    for (int end = incident + 1; first < end;) { // whoever heard of one heard since any before it
        const int middle = std::midpoint(first, end);
        if (heardSince(middle))
            first = middle + 1;
        else
            end = middle;
    }
    return first == m_before.toldFrom ? incident : first - 1;
}

bool Alerting::wasTold(const PlannedAlert &planned, int incident) const
{
    const std::vector<Recipient> told = m_outbox.told(incident, incident);
    return std::ranges::find(told, Recipient{planned.channel, planned.address}) != told.end();
}

//! It waits already, or was told there.
bool Alerting::isEscalated(const PlannedAlert &planned, int incident) const
{
    const std::vector<OutboxRow> waiting = m_outbox.waiting();
    const auto isIt = [&](const OutboxRow &row) {
        return row.escalated && row.incident == incident && row.channel == planned.channel
            && row.address == planned.address;
    };
    return wasTold(planned, incident) || std::ranges::any_of(waiting, isIt);
}

//! What was never told there does not end there.
effect::Tell Alerting::asHeardOn(const QString &channel, effect::Tell tell) const
{
    const auto found = m_audience.channels.find(channel);
    effect::Tell warning;
    warning.kind = tell.afterWarning.value_or(AlertKind::Degraded);
    if (found == m_audience.channels.end() || !isNewsTo(found->second.tell, warning))
        tell.afterWarning.reset();
    return tell;
}

//! An end tells who cared until then, an outage who cares for it by the time it is told.
std::optional<Acknowledgement> Alerting::acknowledgementOf(const effect::Tell &tell) const
{
    if (tell.kind == AlertKind::Acknowledged || beginsOutage(tell.kind))
        return m_watched.judge.acknowledged;
    const auto &ended = m_watched.caredFor;
    const bool isItsEnd = tell.kind == AlertKind::Up && ended && ended->first == tell.incident;
    return isItsEnd ? std::optional(ended->second) : std::nullopt;
}

void Alerting::add(const effect::Tell &tell, const PlannedAlert &planned)
{
    OutboxRow row;
    row.channel = planned.channel;
    row.address = planned.address;
    row.kind = tell.kind;
    row.monitor = m_watched.monitor.id;
    row.incident = tell.incident;
    row.created = m_bridge.utc;
    row.facts = facts(m_watched, asHeardOn(planned.channel, tell), acknowledgementOf(tell), m_bridge);
    row.due = planned.due;
    row.heldUntil = planned.heldUntil;
    row.escalated = planned.escalated;
    m_rows.push_back(std::move(row));
}

} // namespace

std::vector<OutboxRow> alertRows(const Watched &watched, const JudgeState &before,
    const std::vector<JudgeEffect> &effects, const TimeBridge &bridge, const Audience &audience,
    const OutboxView &outbox)
{
    Alerting alerting(watched, before, bridge, audience, outbox);
    bool isToldAnew = false;
    for (const JudgeEffect &effect : effects) {
        if (const auto *tell = std::get_if<effect::Tell>(&effect)) {
            alerting.tell(*tell);
            isToldAnew = isToldAnew || beginsOutage(tell->kind);
        }
    }
    const JudgeRules &rules = watched.monitor.rules;
    if (!isToldAnew && callsForOthers(watched.judge, rules) && !callsForOthers(before, rules))
        alerting.escalateAnew();
    // What was out of sight when they came back is told when it is in sight again.
    if (!isToldAnew && awaitsWhoIsBack(watched.judge, rules, audience) && !awaitsWhoIsBack(before, rules, audience))
        alerting.tellWhoIsBack();
    return alerting.rows();
}

std::vector<OutboxRow> alertsOnReturn(
    const Watched &watched, const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox)
{
    Alerting alerting(watched, watched.judge, bridge, audience, outbox);
    if (!watched.monitor.drill && awaitsWhoIsBack(watched.judge, watched.monitor.rules, audience))
        alerting.tellWhoIsBack();
    return alerting.rows();
}

Replanning toldAsAcknowledged(const Watched &watched, const TimeBridge &bridge, const OutboxView &outbox)
{
    Replanning changed;
    for (const OutboxRow &row : outbox.waiting()) {
        if (!beginsOutage(row.kind) || row.escalated || !goesOn(watched.judge, row.incident))
            continue;
        const std::vector<Recipient> told = outbox.told(row.incident, row.incident);
        if (std::ranges::find(told, Recipient{row.channel, row.address}) != told.end())
            continue; // perhaps they have it as it is
        MessageItem item = itemOf(row);
        item.acknowledged = asTold(*watched.judge.acknowledged, bridge);
        changed.withdrawn.push_back(row);
        changed.alerts.push_back(row);
        changed.alerts.back().id = 0;
        changed.alerts.back().facts = factsOf(item);
    }
    return changed;
}

Replanning replan(const Watched &watched, const TimeBridge &bridge, const Audience &audience, const OutboxView &outbox)
{
    Replanning changed;
    const Monitor &monitor = watched.monitor;
    for (const OutboxRow &row : outbox.waiting()) {
        if (row.escalated)
            changed.withdrawn.push_back(row);
        auto moved = row.isAfterQuiet() ? heldOtherwise(row, watched, bridge) : std::nullopt;
        if (!moved)
            continue;
        changed.withdrawn.push_back(row);
        changed.alerts.push_back(std::move(*moved));
    }
    Alerting alerting(watched, watched.judge, bridge, audience, outbox);
    if (callsForOthers(watched.judge, monitor.rules))
        alerting.escalateByTheRulesOfNow();
    std::ranges::move(alerting.rows(), std::back_inserter(changed.alerts));
    return changed;
}

} // namespace vigia
