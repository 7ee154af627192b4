// SPDX-License-Identifier: GPL-3.0-or-later
#include "status.h"

#include "names.h"

namespace vigia {

namespace {

constexpr NameTable<Status, 7> statusNames{{{
    {Status::Up, "up"},
    {Status::Degraded, "degraded"},
    {Status::Down, "down"},
    {Status::Unknown, "unknown"},
    {Status::Unreachable, "unreachable"},
    {Status::Maintenance, "maintenance"},
    {Status::Paused, "paused"},
}}};

constexpr NameTable<UnknownReason, 6> unknownReasonNames{{{
    {UnknownReason::NotCheckedYet, "not_checked_yet"},
    {UnknownReason::NeverHeard, "never_heard"},
    {UnknownReason::Blind, "blind"},
    {UnknownReason::Stale, "stale"},
    {UnknownReason::OffItsNetwork, "off_its_network"},
    {UnknownReason::OwnFault, "own_fault"},
}}};

constexpr NameTable<Severity, 3> severityNames{{{
    {Severity::Info, "info"},
    {Severity::Normal, "normal"},
    {Severity::Critical, "critical"},
}}};

} // namespace

QLatin1StringView apiName(Status status)
{
    return statusNames.name(status);
}

std::optional<Status> statusFromApiName(QStringView name)
{
    return statusNames.value(name);
}

QLatin1StringView logWord(Status status)
{
    switch (status) {
    case Status::Up:
        return QLatin1StringView("ONLINE");
    case Status::Degraded:
        return QLatin1StringView("DEGRADED");
    case Status::Down:
        return QLatin1StringView("OFFLINE");
    case Status::Unknown:
        return QLatin1StringView("UNKNOWN");
    case Status::Unreachable:
        return QLatin1StringView("UNREACHABLE");
    case Status::Maintenance:
        return QLatin1StringView("MAINTENANCE");
    case Status::Paused:
        return QLatin1StringView("PAUSED");
    }
    Q_UNREACHABLE();
}

QLatin1StringView apiName(UnknownReason reason)
{
    return unknownReasonNames.name(reason);
}

std::optional<UnknownReason> unknownReasonFromApiName(QStringView name)
{
    return unknownReasonNames.value(name);
}

QLatin1StringView apiName(Severity severity)
{
    return severityNames.name(severity);
}

std::optional<Severity> severityFromApiName(QStringView name)
{
    return severityNames.value(name);
}

int rank(Status status)
{
    switch (status) {
    case Status::Down:
        return 6;
    case Status::Degraded:
        return 5;
    case Status::Unreachable:
        return 4;
    case Status::Unknown:
        return 3;
    case Status::Maintenance:
        return 2;
    case Status::Paused:
        return 1;
    case Status::Up:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
