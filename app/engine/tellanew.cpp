// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tellanew.h"

#include "engine/alertholding.h"
#include "messages/messagejson.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace vigia {

namespace {

//! What was to be told of one outage.
struct Outage {
    std::vector<OutboxRow> begins;
    std::optional<OutboxRow> still; //!< the last
    std::optional<OutboxRow> acknowledged;
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

QByteArray withAcknowledgement(MessageItem outage, const OutboxRow &acknowledged)
{
    outage.acknowledged = itemOf(acknowledged).acknowledged;
    return factsOf(outage);
}

//! A beginning that nobody heard of needs no repetition; what somebody cares for is not repeated.
std::optional<OutboxRow> goingOn(const Outage &outage, UtcTime now)
{
    std::optional<OutboxRow> row = outage.acknowledged ? outage.acknowledged : outage.still;
    if (!outage.begins.empty()) {
        row = outage.begins.back();
        row->escalated = std::ranges::all_of(outage.begins, &OutboxRow::escalated);
        if (outage.acknowledged)
            row->facts = withAcknowledgement(itemOf(*row), *outage.acknowledged);
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
    if (const auto &last = outage.up ? outage.up : outage.acknowledged)
        item.acknowledged = itemOf(*last).acknowledged;
    row.kind = AlertKind::Up;
    row.created = item.since; // what is told of a later outage is the later word
    row.escalated = false;
    row.facts = factsOf(item);
    return row;
}

//! When the first status after what \a begin tells began, or was decided, that \a isEnd of it; absent: none that is
//! known.
std::optional<UtcTime> firstAfter(const OutboxRow &begin, const std::vector<TransitionRow> &transitions,
    bool (*isEnd)(Status), UtcTime TransitionRow::*when)
{
    std::optional<UtcTime> first;
    for (const TransitionRow &row : transitions) { // newest first
        if (row.monitor == begin.monitor && row.decided > begin.created && isEnd(row.to))
            first = row.*when;
    }
    return first;
}

bool endsWarning(Status status)
{
    return status == Status::Up || status == Status::Down;
}

//! Something is known of it, or nothing is wanted.
bool endsSilence(Status status)
{
    return status != Status::Unknown && status != Status::Maintenance;
}

OutboxRow wasUntil(UtcTime end, OutboxRow row)
{
    MessageItem item = itemOf(row);
    item.ended = item.kind;
    item.kind = AlertKind::WarningEnded;
    item.badSince = item.since;
    item.since = std::max(end, item.since);
    item.untold = true;
    item.afterWarning.reset();
    row.kind = AlertKind::WarningEnded;
    row.created = item.since; // what is told of a later one is the later word
    row.escalated = false;
    row.facts = factsOf(item);
    return row;
}

//! As far as it is known when it ended: it is true of the moment at which it was decided.
OutboxRow asItIs(OutboxRow begin, bool mayGoOn, const std::optional<UtcTime> &end, UtcTime now)
{
    if (end || !mayGoOn)
        return wasUntil(end.value_or(begin.created), begin);
    begin.created = now;
    return begin;
}

//! \a lost: what began and what ended of its warnings.
std::vector<OutboxRow> warningsAnew(const std::vector<OutboxRow> &lost, const Watched &watched,
    const std::vector<TransitionRow> &transitions, UtcTime now)
{
    std::vector<OutboxRow> rows;
    std::optional<OutboxRow> begin;
    std::optional<UtcTime> end;
    for (const OutboxRow &row : lost) {
        if (row.kind == AlertKind::WarningEnded) {
            rows.push_back(begin ? wasUntil(itemOf(row).since, *begin) : row);
            begin.reset();
            continue;
        }
        if (begin && end && *end <= row.created)
            rows.push_back(wasUntil(*end, *begin)); // else the later one says more of the same
        begin = row;
        end = firstAfter(row, transitions, endsWarning, &TransitionRow::since);
    }
    if (begin)
        rows.push_back(asItIs(*begin, watched.judge.verdict == Verdict::Degraded, end, now));
    return rows;
}

//! Whether it is heard by now, nobody here knows.
OutboxRow wasUnheard(OutboxRow row)
{
    MessageItem item = itemOf(row);
    item.untold = true;
    row.facts = factsOf(item);
    return row;
}

bool isOfWarning(const OutboxRow &row)
{
    return row.kind == AlertKind::Degraded || row.kind == AlertKind::Certificate || row.kind == AlertKind::WarningEnded;
}

} // namespace

std::vector<OutboxRow> tellAnew(const std::vector<OutboxRow> &lost, const Watched *watched,
    const std::vector<TransitionRow> &transitions, UtcTime now)
{
    std::vector<OutboxRow> rows;
    if (!watched) {
        std::ranges::transform(lost, std::back_inserter(rows), [now](const OutboxRow &row) {
            return asOfNow(row.kind == AlertKind::Unheard ? wasUnheard(row) : row, now);
        });
        return rows;
    }
    std::vector<OutboxRow> warnings;
    std::map<int, Outage> outages;
    for (const OutboxRow &row : lost) {
        if (row.kind == AlertKind::Unheard) {
            rows.push_back(wasUnheard(row));
        } else if (row.kind == AlertKind::Stale) {
            // What is shown again may have begun long before the silence.
            const auto end = firstAfter(row, transitions, endsSilence, &TransitionRow::decided);
            rows.push_back(asItIs(row, watched->judge.toldStale, end, now));
        } else if (isOfWarning(row)) {
            warnings.push_back(row);
        } else if (row.incident == 0) {
            rows.push_back(row);
        } else {
            Outage &outage = outages[row.incident];
            if (row.kind == AlertKind::Up)
                outage.up = row;
            else if (row.kind == AlertKind::Still)
                outage.still = row;
            else if (row.kind == AlertKind::Acknowledged)
                outage.acknowledged = row;
            else
                outage.begins.push_back(row);
        }
    }
    if (!warnings.empty())
        std::ranges::move(warningsAnew(warnings, *watched, transitions, now), std::back_inserter(rows));
    for (const auto &[incident, outage] : outages) {
        if (auto row = goesOn(watched->judge, incident) ? goingOn(outage, now) : over(outage, transitions))
            rows.push_back(std::move(*row));
    }
    for (OutboxRow &row : rows)
        row = asOfNow(std::move(row), now);
    return rows;
}

} // namespace vigia
