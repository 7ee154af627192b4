// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/senderjson.h"

#include "domain/names.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia {

namespace {

constexpr NameTable<Beat::Kind, 4> kindNames{{{
    {Beat::Kind::Success, "success"},
    {Beat::Kind::Start, "start"},
    {Beat::Kind::Failure, "failure"},
    {Beat::Kind::Log, "log"},
}}};

constexpr auto reportedKey = QLatin1StringView("reported");
constexpr auto silentFromKey = QLatin1StringView("silent_from");
constexpr auto heardFromKey = QLatin1StringView("heard_from");
constexpr auto deafSinceKey = QLatin1StringView("deaf_since");
constexpr auto listenedKey = QLatin1StringView("listened_ms");
constexpr auto runsKey = QLatin1StringView("runs");
constexpr auto kindKey = QLatin1StringView("kind");
constexpr auto messageKey = QLatin1StringView("message");
constexpr auto runKey = QLatin1StringView("run");
constexpr auto exitCodeKey = QLatin1StringView("exit_code");
constexpr auto tookKey = QLatin1StringView("took_ms");

qint64 stored(Instant instant, const Moment &moment)
{
    return moment.toUtc(instant).time_since_epoch().count();
}

std::optional<Instant> instantFrom(const QJsonValue &value, const Moment &moment)
{
    if (!value.isDouble())
        return std::nullopt;
    return moment.pastInstant(UtcTime(Duration(value.toInteger())));
}

void addBeat(QJsonObject &json, const Beat &beat)
{
    json[kindKey] = kindNames.name(beat.kind);
    if (!beat.message.isEmpty())
        json[messageKey] = beat.message;
    if (!beat.run.isEmpty())
        json[runKey] = beat.run;
    if (beat.exitCode)
        json[exitCodeKey] = *beat.exitCode;
    if (beat.took)
        json[tookKey] = qint64(beat.took->count());
}

std::optional<Beat> beatFrom(const QJsonObject &json)
{
    const auto kind = kindNames.value(json[kindKey].toString());
    if (!kind)
        return std::nullopt;
    Beat beat;
    beat.kind = *kind;
    beat.message = json[messageKey].toString().left(longestBeatMessage);
    beat.run = json[runKey].toString();
    if (json[exitCodeKey].isDouble())
        beat.exitCode = std::clamp(json[exitCodeKey].toInt(), 0, 255);
    if (json[tookKey].isDouble())
        beat.took = Duration(std::max<qint64>(0, json[tookKey].toInteger()));
    return beat;
}

} // namespace

QByteArray senderDocument(const SenderState &state, const Moment &moment)
{
    QJsonObject json;
    if (state.reported)
        json[reportedKey] = stored(*state.reported, moment);
    if (state.silentFrom)
        json[silentFromKey] = stored(*state.silentFrom, moment);
    if (state.heardFrom)
        json[heardFromKey] = stored(*state.heardFrom, moment);
    if (state.deafSince)
        json[deafSinceKey] = stored(*state.deafSince, moment);
    if (state.listened > Duration::zero())
        json[listenedKey] = qint64(state.listened.count());
    if (state.last)
        addBeat(json, *state.last);
    if (!state.runs.empty()) {
        QJsonObject runs;
        for (const auto &[run, began] : state.runs)
            runs[run] = stored(began, moment);
        json[runsKey] = runs;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SenderState senderFromDocument(const QByteArray &document, const Moment &moment)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    SenderState state;
    state.reported = instantFrom(json[reportedKey], moment);
    state.silentFrom = instantFrom(json[silentFromKey], moment);
    state.heardFrom = instantFrom(json[heardFromKey], moment);
    state.deafSince = instantFrom(json[deafSinceKey], moment);
    state.listened = Duration(std::max<qint64>(0, json[listenedKey].toInteger()));
    state.last = beatFrom(json);
    const QJsonObject runs = json[runsKey].toObject();
    for (auto run = runs.begin(); run != runs.end() && state.runs.size() < SenderState::mostRuns; ++run) {
        if (const auto began = instantFrom(run.value(), moment))
            state.runs.emplace(run.key(), *began);
    }
    return state;
}

} // namespace vigia
