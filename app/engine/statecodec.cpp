// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statecodec.h"

#include "engine/tolddates.h"

#include "domain/names.h"
#include "domain/proberesultjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

constexpr NameTable<Verdict, 4> verdictNames{{{
    {Verdict::Pending, "pending"},
    {Verdict::Up, "up"},
    {Verdict::Degraded, "degraded"},
    {Verdict::Down, "down"},
}}};

constexpr NameTable<Told, 6> toldNames{{{
    {Told::Nothing, "nothing"},
    {Told::Up, "up"},
    {Told::Degraded, "degraded"},
    {Told::Certificate, "certificate"},
    {Told::Down, "down"},
    {Told::Unstable, "unstable"},
}}};

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

class Writer
{
public:
    Writer(const TimeBridge &bridge, const ToldDates *dates)
        : m_bridge(bridge)
        , m_dates(dates)
    {
    }

    qint64 time(Instant instant) const
    {
        const UtcTime date = m_dates ? m_dates->of(instant, m_bridge) : m_bridge.toUtc(instant);
        return date.time_since_epoch().count();
    }

private:
    const TimeBridge &m_bridge;
    const ToldDates *m_dates;
};

class Reader
{
public:
    explicit Reader(const TimeBridge &bridge)
        : m_bridge(bridge)
    {
    }

    Instant past(const QJsonValue &value) const { return m_bridge.pastInstant(utc(value)); }
    Instant any(const QJsonValue &value) const { return m_bridge.instant(utc(value)); }

private:
    static UtcTime utc(const QJsonValue &value) { return UtcTime(Duration(value.toInteger())); }

    const TimeBridge &m_bridge;
};

QJsonObject incidentJson(const OpenIncident &incident, const Writer &writer)
{
    return {{key("serial"), incident.serial}, {key("since"), writer.time(incident.since)},
        {key("opened"), writer.time(incident.opened)}};
}

QJsonObject muteJson(const MuteState &mute, const Writer &writer)
{
    QJsonObject json{{key("ends_with_outage"), mute.endsWithOutage}, {key("since"), writer.time(mute.since)}};
    if (mute.until)
        json[key("until")] = writer.time(*mute.until);
    return json;
}

} // namespace

QByteArray encodeState(const JudgeState &state, const TimeBridge &bridge, const ToldDates *dates)
{
    const Writer writer(bridge, dates);
    QJsonObject json{
        {key("verdict"), verdictNames.name(state.verdict)},
        {key("since"), writer.time(state.since)},
        {key("evidence"), toJson(state.evidence)},
        {key("last_serial"), state.lastSerial},
        {key("told"), toldNames.name(state.told)},
        {key("told_serial"), state.toldSerial},
        {key("told_at"), writer.time(state.toldAt)},
        {key("told_since"), writer.time(state.toldSince)},
        {key("covered_serial"), state.coveredSerial},
        {key("overlay_since"), writer.time(state.overlaySince)},
    };
    if (state.toldFrom != state.toldSerial)
        json[key("told_from")] = state.toldFrom;
    if (state.stillsTold > 0)
        json[key("stills_told")] = state.stillsTold;
    if (state.paused)
        json[key("paused")] = true;
    if (state.onTrial)
        json[key("on_trial")] = true;
    if (state.unstable)
        json[key("unstable")] = true;
    if (state.incident)
        json[key("incident")] = incidentJson(*state.incident, writer);
    if (state.acknowledged) {
        json[key("acknowledged")] = QJsonObject{{key("by"), state.acknowledged->by},
            {key("note"), state.acknowledged->note}, {key("at"), writer.time(state.acknowledged->at)}};
    }
    if (state.mute)
        json[key("mute")] = muteJson(*state.mute, writer);
    if (state.snooze)
        json[key("snooze")] = QJsonObject{
            {key("until"), writer.time(state.snooze->until)}, {key("since"), writer.time(state.snooze->since)}};
    if (!state.flips.empty()) {
        QJsonArray flips;
        for (const Instant flip : state.flips)
            flips.append(writer.time(flip));
        json[key("flips")] = flips;
    }
    if (state.recorded) {
        json[key("recorded")] = apiName(*state.recorded);
        json[key("recorded_reason")] = apiName(state.recordedReason);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

JudgeState decodeState(const QByteArray &document, const TimeBridge &bridge)
{
    JudgeState state = JudgeState::created(bridge.now);
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    if (json.isEmpty())
        return state;
    const Reader reader(bridge);
    state.verdict = verdictNames.value(json[key("verdict")].toString()).value_or(Verdict::Pending);
    state.since = reader.past(json[key("since")]);
    if (json.contains(key("overlay_since")))
        state.overlaySince = reader.past(json[key("overlay_since")]);
    state.evidence = probeResultFromJson(json[key("evidence")].toObject());
    state.paused = json[key("paused")].toBool();
    state.onTrial = json[key("on_trial")].toBool();
    state.unstable = json[key("unstable")].toBool();
    state.lastSerial = json[key("last_serial")].toInt();
    state.told = toldNames.value(json[key("told")].toString()).value_or(Told::Nothing);
    state.toldSerial = json[key("told_serial")].toInt();
    state.toldFrom = json[key("told_from")].toInt(state.toldSerial);
    state.toldAt = reader.past(json[key("told_at")]);
    state.toldSince = reader.past(json[key("told_since")]);
    state.coveredSerial = json[key("covered_serial")].toInt();
    state.stillsTold = json[key("stills_told")].toInt();
    if (json.contains(key("incident"))) {
        const QJsonObject incident = json[key("incident")].toObject();
        state.incident = OpenIncident{
            incident[key("serial")].toInt(), reader.past(incident[key("since")]), reader.past(incident[key("opened")])};
        state.lastSerial = std::max(state.lastSerial, state.incident->serial);
    }
    if (json.contains(key("acknowledged"))) {
        const QJsonObject acknowledged = json[key("acknowledged")].toObject();
        state.acknowledged = Acknowledgement{acknowledged[key("by")].toString(), acknowledged[key("note")].toString(),
            reader.past(acknowledged[key("at")])};
    }
    if (json.contains(key("mute"))) {
        const QJsonObject mute = json[key("mute")].toObject();
        state.mute = MuteState{{}, mute[key("ends_with_outage")].toBool(), reader.past(mute[key("since")])};
        if (mute.contains(key("until")))
            state.mute->until = reader.any(mute[key("until")]);
    }
    if (json.contains(key("snooze"))) {
        const QJsonObject snooze = json[key("snooze")].toObject();
        state.snooze = SnoozeState{reader.any(snooze[key("until")]), reader.past(snooze[key("since")])};
    }
    for (const QJsonValue &flip : json[key("flips")].toArray())
        state.flips.push_back(reader.past(flip));
    state.unstable = state.unstable && !state.flips.empty() && state.incident;
    state.recorded = statusFromApiName(json[key("recorded")].toString());
    state.recordedReason =
        unknownReasonFromApiName(json[key("recorded_reason")].toString()).value_or(UnknownReason::NotCheckedYet);
    // Down and having an outage are one: half of it can only be a damaged document.
    if (state.verdict == Verdict::Down && !state.incident)
        state.verdict = Verdict::Pending;
    if (state.verdict != Verdict::Down && !state.unstable)
        state.incident.reset();
    return state;
}

bool differsDurably(const JudgeState &a, const JudgeState &b)
{
    return a.verdict != b.verdict || a.since != b.since || a.paused != b.paused || a.onTrial != b.onTrial
        || a.unstable != b.unstable || a.incident != b.incident || a.lastSerial != b.lastSerial
        || a.acknowledged != b.acknowledged || a.mute != b.mute || a.snooze != b.snooze || a.flips != b.flips
        || a.told != b.told || a.toldSerial != b.toldSerial || a.toldFrom != b.toldFrom || a.toldAt != b.toldAt
        || a.toldSince != b.toldSince || a.coveredSerial != b.coveredSerial || a.stillsTold != b.stillsTold
        || a.recorded != b.recorded || a.recordedReason != b.recordedReason;
}

} // namespace vigia
