// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>

namespace vigia {

//! Every week from `from` to `to` on the clocks of `zone`. `to` not after `from` means the next day.
//! At a change to or from daylight saving the wall clock rules: 02:00–04:00 is 02:00–04:00, even
//! when that night has one hour less or more; a skipped start begins with the first moment after it.
struct WeeklyWindow {
    int day = 7; //!< ISO 8601: Monday 1 … Sunday 7, the day on which it begins
    QTime from;
    QTime to;
    QByteArray zone; //!< IANA name, or `local`
    friend bool operator==(const WeeklyWindow &, const WeeklyWindow &) = default;
};

struct SingleWindow {
    UtcTime from;
    UtcTime to; //!< after from
    friend bool operator==(const SingleWindow &, const SingleWindow &) = default;
};

//! Planned work: the monitors named, and those of the groups named, are not alarmed meanwhile.
struct MaintenanceWindow {
    QString name; //!< unique among windows
    QStringList monitors;
    QStringList groups;
    std::variant<SingleWindow, WeeklyWindow> when;
    friend bool operator==(const MaintenanceWindow &, const MaintenanceWindow &) = default;
};

//! True from the first moment of the window to the last before its end.
bool isActive(const MaintenanceWindow &window, UtcTime now);

//! When the occurrence that is under way at \a now began; absent when none is.
std::optional<UtcTime> beganAt(const MaintenanceWindow &window, UtcTime now);

//! The next moment after \a now at which isActive() changes; absent when it never will.
std::optional<UtcTime> nextChange(const MaintenanceWindow &window, UtcTime now);

} // namespace vigia
