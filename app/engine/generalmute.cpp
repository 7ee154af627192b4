// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generalmute.h"

#include "engine/statecodec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

constexpr auto untilKey = QLatin1StringView("until");

std::optional<GeneralMute::End> endFromBytes(const QByteArray &bytes, const TimeBridge &bridge)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty())
        return std::nullopt;
    if (!json.contains(untilKey))
        return GeneralMute::End();
    return GeneralMute::End(bridge.instant(UtcTime(Duration(json[untilKey].toInteger()))));
}

} // namespace

QString GeneralMute::storeKey()
{
    return QStringLiteral("general_mute");
}

GeneralMute::GeneralMute(const QByteArray &remembered, Store &store, const Clock &clock, Timers &timers)
    : m_store(store)
    , m_clock(clock)
    , m_end(endFromBytes(remembered, TimeBridge::at(clock)))
    , m_timer(timers.create([this] { lookAgain(); }))
{
    lookAgain();
}

GeneralMute::~GeneralMute() = default;

std::optional<MuteView> GeneralMute::view() const
{
    if (!m_end)
        return std::nullopt;
    MuteView view;
    if (*m_end)
        view.until = TimeBridge::at(m_clock).toUtc(**m_end);
    return view;
}

void GeneralMute::turnOn(const End &end, const Store::Done &stored)
{
    set(end, stored);
}

void GeneralMute::turnOff(const Store::Done &stored)
{
    set(std::nullopt, stored);
}

void GeneralMute::set(const std::optional<End> &end, const Store::Done &stored)
{
    m_end = end;
    lookAgain();
    Q_EMIT changed();
    m_store.setValue(storeKey(), toBytes(), stored);
}

void GeneralMute::lookAgain()
{
    if (!m_end || !*m_end)
        return m_timer->stop();
    const Instant now = m_clock.now();
    if (**m_end <= now)
        return turnOff([](const Result<void, StoreError> &) {});
    m_timer->start(**m_end - now);
}

QByteArray GeneralMute::toBytes() const
{
    if (!m_end)
        return {};
    QJsonObject json{{QStringLiteral("muted"), true}};
    if (*m_end)
        json[untilKey] = static_cast<qint64>(TimeBridge::at(m_clock).toUtc(**m_end).time_since_epoch().count());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace vigia
