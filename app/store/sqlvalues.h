// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/names.h"
#include "domain/proberesult.h"
#include "domain/time.h"
#include "store/records.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

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

inline constexpr NameTable<ConfigurationRow::Section, 5> sectionNames{{{
    {ConfigurationRow::Section::Defaults, "defaults"},
    {ConfigurationRow::Section::Group, "group"},
    {ConfigurationRow::Section::Monitor, "monitor"},
    {ConfigurationRow::Section::Maintenance, "maintenance"},
    {ConfigurationRow::Section::Channel, "channel"},
}}};

inline constexpr NameTable<GapRow::Why, 3> gapNames{{{
    {GapRow::Why::Asleep, "asleep"},
    {GapRow::Why::Stalled, "stalled"},
    {GapRow::Why::Off, "off"},
}}};

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
