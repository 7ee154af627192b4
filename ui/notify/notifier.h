// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notification.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vigia {

//! Why a notification was not shown.
enum class NotShown {
    NobodyThere, //!< no desktop that shows notifications
    Silent, //!< it did not answer in time
    Refused, //!< it answered with an error
};

//! Shows notifications of the desktop. Interface thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Replaces the one with its key.
    virtual void show(const Notification &notification) = 0;
    //! The same where the one with its key is still to be seen, and can be replaced; a person who took it away is not
    //! bothered with it again, nor is anybody told whether this was shown.
    virtual void update(const Notification &notification) = 0;
    //! Takes it away, where that is possible; unknown keys are no error.
    virtual void close(const QString &key) = 0;

Q_SIGNALS:
    //! A person chose it; never from inside show().
    void actionChosen(const QString &key, vigia::NotificationAction action);
    //! Only now is it certain that somebody may see it.
    void shown(const QString &key);
    void notShown(const QString &key, vigia::NotShown why);
};

//! Hands a message to the system's tray; false: it cannot.
using TrayMessage = std::function<bool(const Notification &)>;

//! The best this platform has: the desktop's own notifications over D-Bus, else \a tray.
std::unique_ptr<Notifier> makeNotifier(TrayMessage tray);

} // namespace vigia
