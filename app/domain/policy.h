// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <set>
#include <vector>

namespace vigia {

//! Whom to tell where nobody acknowledges.
struct EscalationStep {
    Duration after{0}; //!< since the outage was told; ≥ 1 s, ≤ 7 d
    QStringList to; //!< names of channels
    friend bool operator==(const EscalationStep &, const EscalationStep &) = default;
};

//! Messages that are not critical wait until `to`, and are told then as one summary. Every day of
//! `days` from `from` to `to` on the clocks of `zone`; `to` not after `from` means the next day.
struct QuietHours {
    QTime from;
    QTime to;
    std::set<int> days{1, 2, 3, 4, 5, 6, 7}; //!< ISO 8601: Monday 1 …: the day on which they begin
    QByteArray zone = "local"; //!< IANA name, or `local`
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

//! `policy:` as written; it may stand at the top, under a group and under a monitor. An absent value is
//! taken from the next wider level.
struct PolicySettings {
    std::optional<Duration> repeat; //!< 0, or 10 s – 7 d
    std::optional<int> repeatMost; //!< `repeat_at_most`: 1–1000
    std::optional<std::vector<EscalationStep>> escalate;
    std::optional<QString> ifUnheard; //!< name of a channel; empty: none
    std::optional<Duration> groupWait; //!< ≤ 10 min
    std::optional<std::vector<QuietHours>> quiet; //!< empty: none
    friend bool operator==(const PolicySettings &, const PolicySettings &) = default;
};

//! What stands in \a narrow, and for the rest what stands in \a wide.
PolicySettings merged(const PolicySettings &wide, const PolicySettings &narrow);

//! … with everything decided.
struct Policy {
    Duration repeat{0}; //!< 0: an outage is told once
    int repeatMost = 100; //!< "still down" messages of one outage
    std::vector<EscalationStep> escalate;
    QString ifUnheard;
    Duration groupWait = std::chrono::seconds(10);
    std::vector<QuietHours> quiet;
    friend bool operator==(const Policy &, const Policy &) = default;
};

Policy decided(const PolicySettings &settings);

//! Until when \a now lies in one of \a hours; absent: it does not. At a change of the clocks the wall
//! clock rules, as for WeeklyWindow.
std::optional<UtcTime> quietUntil(const std::vector<QuietHours> &hours, UtcTime now);

} // namespace vigia
