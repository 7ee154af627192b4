// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/ids.h"
#include "domain/judge.h"
#include "domain/proberesult.h"
#include "domain/status.h"
#include "domain/time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What is sent to people. Values; the words in them are frozen when the message is claimed.

namespace vigia {

//! A warning that was told, and is one no more.
struct WarningBefore {
    AlertKind kind = AlertKind::Degraded; //!< or Certificate
    UtcTime since;
    friend bool operator==(const WarningBefore &, const WarningBefore &) = default;
};

//! Who acknowledged, when, and what they said. Foreign text.
struct AcknowledgedBy {
    QString who;
    QString note;
    UtcTime at;
    friend bool operator==(const AcknowledgedBy &, const AcknowledgedBy &) = default;
};

//! One thing that a message tells, as it was when it was decided: later edits do not change it.
//! Names, notes and evidence are foreign text.
struct MessageItem {
    AlertKind kind = AlertKind::Down;
    MonitorId monitor; //!< empty: about this computer
    QString name;
    QString target; //!< masked
    QString group;
    QStringList parents; //!< names of the monitors it depends on
    Severity severity = Severity::Normal;
    QString note; //!< the person's own
    int incident = 0; //!< with the monitor the outage; 0: none
    UtcTime decided;
    UtcTime since; //!< when the state that is told began
    std::optional<UtcTime> badSince; //!< Up, WarningEnded: when what is over began
    //! Up, WarningEnded: that it had begun was never told to these people; Unheard: that was some time ago.
    bool untold = false;
    bool escalated = false; //!< told because nobody acknowledged
    bool afterUnrest = false; //!< the state an unstable monitor settled in
    bool drill = false; //!< nothing is wrong: a person rehearses
    //! WarningEnded: which warning; untold: also Stale. Acknowledged: what was told of it, Down or Unstable.
    AlertKind ended = AlertKind::Degraded;
    std::optional<WarningBefore> afterWarning; //!< which these people may know of, and this takes the place of
    bool ofAccount = false; //!< Test: of an account, no channel
    std::optional<AcknowledgedBy>
        acknowledged; //!< Acknowledged, Up; or an outage that was acknowledged before it was told
    QStringList soundsFor; //!< Unheard: names of what is down
    int confirm = 1; //!< so many looks in a row decided it
    ProbeResult evidence;
    friend bool operator==(const MessageItem &, const MessageItem &) = default;
};

//! One message to one channel and address.
struct Message {
    QString key; //!< [a-z0-9]{32}: what it is to everybody, the same when it is sent again
    QString channel; //!< its name
    QString address; //!< to whom, where the channel leaves that open; empty: the channel's own
    UtcTime created;
    std::vector<MessageItem> items; //!< at least one; outages first, what others depend on before them
    bool afterQuiet = false; //!< the summary at the end of quiet hours
    std::optional<Remainder> remainder; //!< others than those have it already
    bool notStored = false; //!< the storage failed: after a crash it may come a second time
    QString subject; //!< one line, without the program's name
    QString text; //!< plain, lines end in \n
    QString brief; //!< the text for where there is room for mostInChat with the subject; empty: the text itself
    QString html; //!< the same, complete
    friend bool operator==(const Message &, const Message &) = default;
};

//! So many UTF-16 units a chat takes in one message.
inline constexpr qsizetype mostInChat = 4096;

//! The text, or what stands for it where there is little room.
inline const QString &briefOf(const Message &message)
{
    return message.brief.isEmpty() ? message.text : message.brief;
}

//! `monitor.incident` — what all messages of one outage have in common; empty where there is none.
inline QString outageOf(const MessageItem &item)
{
    return item.incident == 0 ? QString() : QStringLiteral("%1.%2").arg(item.monitor.value).arg(item.incident);
}

//! True for what says that something is bad now, and a person should care.
bool tellsOfTrouble(AlertKind kind);
//! … and that it is an outage, or several in a row.
bool isOutage(AlertKind kind);

} // namespace vigia
