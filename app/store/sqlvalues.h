// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "domain/proberesult.h"
#include "domain/time.h"
#include "store/records.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>

// How values are bound and read. QtSql makes NULL of a null QString or QByteArray, which the
// columns do not take; to us null and empty are the same.

namespace vigia::sql {

inline constexpr NameTable<Outcome, 4> outcomeNames{{{
    {Outcome::Passed, "passed"},
    {Outcome::Warned, "warned"},
    {Outcome::Failed, "failed"},
    {Outcome::Inconclusive, "inconclusive"},
}}};

inline constexpr NameTable<ConfigurationRow::Section, 10> sectionNames{{{
    {ConfigurationRow::Section::Defaults, "defaults"},
    {ConfigurationRow::Section::Group, "group"},
    {ConfigurationRow::Section::Monitor, "monitor"},
    {ConfigurationRow::Section::Maintenance, "maintenance"},
    {ConfigurationRow::Section::Account, "account"},
    {ConfigurationRow::Section::Channel, "channel"},
    {ConfigurationRow::Section::Policy, "policy"},
    {ConfigurationRow::Section::PingOut, "ping_out"},
    {ConfigurationRow::Section::Listen, "listen"},
    {ConfigurationRow::Section::Bot, "bot"},
}}};

inline constexpr NameTable<GapRow::Why, 3> gapNames{{{
    {GapRow::Why::Asleep, "asleep"},
    {GapRow::Why::Stalled, "stalled"},
    {GapRow::Why::Off, "off"},
}}};

inline constexpr NameTable<AlertState, 5> alertStateNames{{{
    {AlertState::Waiting, "waiting"},
    {AlertState::Claimed, "claimed"},
    {AlertState::Delivered, "delivered"},
    {AlertState::NotDelivered, "not_delivered"},
    {AlertState::Withdrawn, "withdrawn"},
}}};

inline constexpr NameTable<MessageRow::State, 4> messageStateNames{{{
    {MessageRow::State::Sending, "sending"},
    {MessageRow::State::Delivered, "delivered"},
    {MessageRow::State::NotDelivered, "not_delivered"},
    {MessageRow::State::GivenUp, "given_up"},
}}};

//! The values of a prepared query's places, in their order.
inline void bind(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const QVariant &value : values)
        query.bindValue(place++, value);
}

inline QVariant text(const QString &value)
{
    return value.isNull() ? QString::fromLatin1("") : value;
}

inline QVariant text(QLatin1StringView value)
{
    return QString(value);
}

inline QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

inline QVariant time(UtcTime value)
{
    return QVariant::fromValue<qint64>(value.time_since_epoch().count());
}

inline QVariant time(const std::optional<UtcTime> &value)
{
    return value ? time(*value) : QVariant();
}

inline UtcTime utcTime(const QVariant &value)
{
    return UtcTime(Duration(value.toLongLong()));
}

inline std::optional<UtcTime> optionalTime(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return utcTime(value);
}

} // namespace vigia::sql
