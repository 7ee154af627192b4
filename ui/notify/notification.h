// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vigia {

enum class Urgency { Low, Normal, Critical };

//! What can be chosen on a notification; Open is also a click on it.
enum class NotificationAction { Open, Acknowledge, AcknowledgeWithNote, Mute };

//! One notification of the desktop. Plain text; escaped where the desktop reads markup.
struct Notification {
    QString key; //!< one with the same key takes its place: an outage has one at most
    QString title;
    QString body;
    Urgency urgency = Urgency::Normal;
    bool stays = false; //!< until it is dismissed or closed
    std::vector<NotificationAction> actions; //!< besides Open
    friend bool operator==(const Notification &, const Notification &) = default;
};

} // namespace vigia
