// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/traynotifier.h"

namespace vigia {

TrayNotifier::TrayNotifier(TrayMessage tray, QObject *parent)
    : Notifier(parent)
    , m_tray(std::move(tray))
{
}

void TrayNotifier::show(const Notification &notification)
{
    if (m_tray(notification)) {
        m_last = notification.key;
        Q_EMIT shown(notification.key);
    } else {
        Q_EMIT notShown(notification.key, NotShown::NobodyThere);
    }
}

//! It would be another message.
void TrayNotifier::update(const Notification &) { }

void TrayNotifier::close(const QString &key)
{
    if (key == m_last)
        m_last.clear();
}

void TrayNotifier::clicked()
{
    if (!m_last.isEmpty())
        Q_EMIT actionChosen(m_last, NotificationAction::Open);
}

} // namespace vigia
