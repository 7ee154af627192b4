// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel.h"
#include "judge.h"
#include "monitor.h"

#include <map>
#include <tuple>

// Who is told what, and when: the decision between a judgement and the outbox. Pure.

namespace vigia {

//! The person is away: another is told in their place until then.
struct Away {
    UtcTime until;
    QString to; //!< name of a channel
    bool isOver(UtcTime now) const { return until <= now; }
    friend bool operator==(const Away &, const Away &) = default;
};

//! The ways there are to tell people now.
struct Audience {
    std::map<QString, ChannelDefinition> channels; //!< by name; `sound` and `desktop` need not be there
    std::optional<Away> away;
    std::optional<Instant> backSince; //!< the person was away until then

    static Audience of(const Configuration &configuration);
    friend bool operator==(const Audience &, const Audience &) = default;
};

//! Who is told: on a channel, and where that leaves it open to which address.
struct Recipient {
    QString channel;
    QString address; //!< empty: the channel's own
    friend bool operator==(const Recipient &, const Recipient &) = default;
    friend bool operator<(const Recipient &a, const Recipient &b)
    {
        return std::tie(a.channel, a.address) < std::tie(b.channel, b.address);
    }
};

//! One alert for one channel.
struct PlannedAlert {
    QString channel;
    QString address; //!< to whom, where the channel leaves that open; empty: the channel's own
    UtcTime due; //!< when it is to be told, with what else there is by then
    std::optional<UtcTime> heldUntil; //!< not before: quiet hours, an escalation's wait
    bool escalated = false;
    friend bool operator==(const PlannedAlert &, const PlannedAlert &) = default;
};

//! Where \a tell, decided \a now about \a monitor, goes. A channel that is not there, or does not want to hear of it,
//! is left out; no channel comes twice with the same address and wait.
//!
//! What begins an outage brings its escalation along: told when its wait is over, unless it is withdrawn before. Of
//! its end those of \a told, who heard of it, hear too, be they named for it no more; that somebody acknowledged it
//! they alone hear, but where it was said.
std::vector<PlannedAlert> planAlert(const effect::Tell &tell, const Monitor &monitor, const Audience &audience,
    UtcTime now, const std::vector<Recipient> &told = {});

//! The escalation of an outage of \a monitor that its people are told of at \a told, or when the quiet hours of that
//! time are over.
std::vector<PlannedAlert> planEscalation(
    const effect::Tell &tell, const Monitor &monitor, const Audience &audience, UtcTime told);

//! Until when messages about \a monitor wait for the end of its quiet hours; absent: they do not, it is critical or no
//! such hour.
std::optional<UtcTime> quietUntil(const Monitor &monitor, UtcTime now);

//! To whom \a monitor is told on the channel \a name: empty: to those the channel names. Absent: there is no such
//! channel, or neither it nor the monitor's group names anybody.
std::optional<QString> addressOn(const QString &name, const Monitor &monitor, const Audience &audience);

//! False where nothing told on the channel \a name can reach anybody: there is none, or nobody let it run its program.
bool canTell(const QString &name, const Audience &audience);

//! True where a channel with these \a news is told of \a tell.
bool isNewsTo(const std::set<News> &news, const effect::Tell &tell);

} // namespace vigia
