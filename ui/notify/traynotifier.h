// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notifier.h"

namespace vigia {

//! Messages of the tray icon: one at a time, without buttons, and they cannot be taken back.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(TrayMessage tray, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void update(const Notification &notification) override;
    void close(const QString &key) override;

    //! The message shown last was clicked.
    void clicked();

private:
    TrayMessage m_tray;
    QString m_last;
};

} // namespace vigia
