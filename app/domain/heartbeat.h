// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "time.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

// `heartbeat:` — the question turned round: the watched thing reports, and silence is the alarm.

namespace vigia {

//! It reports at least this often.
struct EveryPeriod {
    Duration period = std::chrono::minutes(5); //!< 1 s – 366 d
    friend bool operator==(const EveryPeriod &, const EveryPeriod &) = default;
};

//! It reports at the times of a crontab line (five fields, POSIX; `*/n`, lists, ranges and names as
//! cron(8) has them), on the clocks of `zone`.
struct CronTimes {
    QString expression; //!< parseCron() takes it
    QByteArray zone; //!< IANA name, or `local`
    friend bool operator==(const CronTimes &, const CronTimes &) = default;
};

struct HeartbeatTarget {
    std::variant<EveryPeriod, CronTimes> when;
    Duration grace = std::chrono::minutes(5); //!< so much later than expected is still well; 0 s – 366 d
    std::optional<Duration> maxRun; //!< a run that began must end within
    QString downWhen; //!< pattern (PCRE): a report whose message it matches says that something is wrong; empty: none
    std::optional<int> appId; //!< ≥ 0; the number with which an application reports. Unique
    QString slug; //!< its short name in addresses; empty: made of its name
    std::optional<SecretRef> token; //!< who shows it may report for this monitor
    friend bool operator==(const HeartbeatTarget &, const HeartbeatTarget &) = default;
};

} // namespace vigia
