// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tellanew.h"

#include "engine/alertholding.h"
#include "messages/messagejson.h"

#include <algorithm>
#include <map>
#include <optional>

namespace vigia {

namespace {

//! What was to be told of one outage.
struct Outage {
    std::vector<OutboxRow> begins;
    std::optional<OutboxRow> still; //!< the last
    std::optional<OutboxRow> up;
};

OutboxRow asOfNow(OutboxRow row, UtcTime now)
{
    row.id = 0;
    row.state = AlertState::Waiting;
    row.message.clear();
    row.due = now;
    row.heldUntil.reset();
    return row;
}

//! As far as it is known: what was seen last of it.
UtcTime endOf(const OutboxRow &begin, const Outage &outage, const std::vector<TransitionRow> &transitions)
{
    if (outage.up)
        return itemOf(*outage.up).since;
    const auto end = std::ranges::find_if(transitions, [&](const TransitionRow &row) {
        return row.monitor == begin.monitor && row.incident == begin.incident && row.to != Status::Down;
    });
    if (end != transitions.end())
        return end->since;
    return outage.still ? outage.still->created : begin.created;
}

//! A beginning that nobody heard of needs no repetition.
std::optional<OutboxRow> goingOn(const Outage &outage, UtcTime now)
{
    std::optional<OutboxRow> row = outage.still;
    if (!outage.begins.empty()) {
        row = outage.begins.back();
        row->escalated = std::ranges::all_of(outage.begins, &OutboxRow::escalated);
    }
    if (row)
        row->created = now;
    return row;
}

//! Whoever heard of the beginning hears of the end as ever; a repetition is of no interest any more.
std::optional<OutboxRow> over(const Outage &outage, const std::vector<TransitionRow> &transitions)
{
    if (outage.begins.empty())
        return outage.up;
    OutboxRow row = outage.begins.front();
    MessageItem item = itemOf(row);
    item.kind = AlertKind::Up;
    item.badSince = item.since;
    item.since = endOf(row, outage, transitions);
    item.untold = true;
    item.afterWarning.reset();
    item.evidence = outage.up ? itemOf(*outage.up).evidence : ProbeResult{};
    row.kind = AlertKind::Up;
    row.created = item.since; // what is told of a later outage is the later word
    row.escalated = false;
    row.facts = factsOf(item);
    return row;
}

} // namespace

std::vector<OutboxRow> tellAnew(const std::vector<OutboxRow> &lost, const Watched *watched,
    const std::vector<TransitionRow> &transitions, UtcTime now)
{
    std::vector<OutboxRow> rows;
    std::map<int, Outage> outages;
    for (const OutboxRow &row : lost) {
        if (row.incident == 0 || !watched) {
            rows.push_back(asOfNow(row, now));
            continue;
        }
        Outage &outage = outages[row.incident];
        if (row.kind == AlertKind::Up)
            outage.up = row;
        else if (row.kind == AlertKind::Still)
            outage.still = row;
        else
            outage.begins.push_back(row);
    }
    for (const auto &[incident, outage] : outages) {
        const auto row = goesOn(watched->judge, incident) ? goingOn(outage, now) : over(outage, transitions);
        if (row)
            rows.push_back(asOfNow(*row, now));
    }
    return rows;
}

} // namespace vigia
