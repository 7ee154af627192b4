// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "notify/notification.h"
#include "wording/language.h"

#include <QTimeZone>

#include <optional>
#include <vector>

// What notifications say, from what is known. Times are of the day of `now`, in `zone`.

namespace vigia {

struct NotificationContext {
    const Language &language;
    UtcTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

//! The key of everything about an outage of \a monitor: its recovery takes the place of its alarm.
QString outageKey(const MonitorView &monitor);

//! The key of what warns of \a monitor.
QString warningKey(const MonitorView &monitor);

//! One outage; `stillDown`: told again.
Notification outageNotification(const MonitorView &monitor, const NotificationContext &context, bool stillDown = false);

//! Several that began at the same time, the worst first, as one; of one it is outageNotification().
Notification outagesNotification(
    const QString &key, const std::vector<MonitorView> &monitors, const NotificationContext &context);

//! Who has acknowledged, with what note: quiet, as nothing is left to be done. Of several as one.
//! \a monitors: not empty, all acknowledged.
Notification acknowledgedNotification(
    const QString &key, const std::vector<MonitorView> &monitors, const NotificationContext &context);

//! \a downFor absent: not known.
Notification recoveryNotification(
    const MonitorView &monitor, std::optional<Duration> downFor, const NotificationContext &context);

//! Where it can be acknowledged, with a button for it.
Notification warningNotification(const MonitorView &monitor, const NotificationContext &context);

//! This computer has no connection.
Notification blindNotification(UtcTime since, const NotificationContext &context);

//! Anything the program itself has to say.
Notification plainNotification(const QString &key, const QString &title, const QString &body);

//! What the action is called on its button.
QString actionText(NotificationAction action);

} // namespace vigia
