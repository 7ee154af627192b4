// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

// Rows to keep, and how a test waits for an answer.

namespace vigia::samples {

inline UtcTime at(qint64 seconds)
{
    return UtcTime(std::chrono::seconds(1'790'000'000 + seconds));
}

inline TransitionRow transition(const QString &monitor, Status to, qint64 seconds)
{
    TransitionRow row;
    row.monitor = {monitor};
    row.name = QStringLiteral("Name of %1").arg(monitor);
    row.target = QStringLiteral("https://%1.example/").arg(monitor);
    row.from = Status::Up;
    row.to = to;
    row.since = at(seconds - 7);
    row.decided = at(seconds);
    row.cause = Cause::UnexpectedStatus;
    row.evidence = R"({"code":503})";
    row.reason = QStringLiteral("HTTP 503 in 0.210 s");
    row.incident = 1;
    return row;
}

inline IncidentRow incident(const QString &monitor, int serial)
{
    return {{monitor}, serial, at(0), std::nullopt, std::nullopt, QString(), QString()};
}

inline OutboxRow alert(const QString &monitor, const QString &channel)
{
    OutboxRow row;
    row.channel = channel;
    row.monitor = {monitor};
    row.incident = 1;
    row.created = at(3);
    row.facts = R"({"name":"Shop"})";
    return row;
}

inline MessageRow message(const QString &key, const QString &channel)
{
    MessageRow row;
    row.key = key;
    row.channel = channel;
    row.created = at(13);
    row.document = R"({"subject":"[Vigia] DOWN Shop"})";
    row.attempts = 1;
    return row;
}

inline ResultRow result(const QString &monitor, qint64 seconds)
{
    return {{monitor}, at(seconds), Outcome::Passed, Cause::None, 200, std::chrono::microseconds(123'456)};
}

inline ConfigurationRow configured(const QString &monitor)
{
    return {ConfigurationRow::Section::Monitor, monitor, R"({"name":"x"})"};
}

//! Calls \a start with a callback and turns the event loop until it was called.
template <typename Value, typename Start>
Value answerOf(Start start)
{
    std::optional<Value> answer;
    start([&](const Value &given) { answer = given; });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *answer;
}

using Done = Result<void, StoreError>;
using CommitDone = Result<Store::Committed, StoreError>;
using Transitions = Result<std::vector<TransitionRow>, StoreError>;
using Deliveries = Result<std::vector<DeliveryRow>, StoreError>;
using Results = Result<std::vector<ResultRow>, StoreError>;

inline CommitDone commit(Store &store, DurableChange change)
{
    return answerOf<CommitDone>([&](auto done) { store.commit(std::move(change), done); });
}

inline Done keep(Store &store, DeliveryChange change)
{
    return answerOf<Done>([&](auto done) { store.keep(std::move(change), done); });
}

inline Done configure(Store &store, std::vector<ConfigurationRow> rows)
{
    return answerOf<Done>([&](auto done) { store.saveConfiguration(std::move(rows), done); });
}

inline Done keepBeats(Store &store, const std::vector<BeatRow> &beats)
{
    return answerOf<Done>([&](auto done) { store.keepBeats(beats, done); });
}

inline Done setValue(Store &store, const QString &key, const QByteArray &value)
{
    return answerOf<Done>([&](auto done) { store.setValue(key, value, done); });
}

//! Without waiting for the answer.
inline void append(Store &store, std::vector<ResultRow> rows)
{
    store.append(std::move(rows), [](const Done &) {});
}

inline std::vector<TransitionRow> transitions(Store &store, qint64 after, int most, const QString &monitor = {})
{
    const auto found = answerOf<Transitions>([&](auto done) { store.transitions(after, most, {monitor}, done); });
    return found ? *found : std::vector<TransitionRow>{};
}

inline std::vector<ResultRow> latestResults(Store &store, int perMonitor)
{
    const auto found = answerOf<Results>([&](auto done) { store.latestResults(perMonitor, done); });
    return found ? *found : std::vector<ResultRow>{};
}

} // namespace vigia::samples
