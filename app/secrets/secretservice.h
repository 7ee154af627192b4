// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyring.h"

#include <QDBusVariant>
#include <QObject>

#include <memory>

class QDBusServiceWatcher;

namespace vigia {

//! The Secret Service of the session bus (freedesktop.org), asked for nothing but whether it is locked, and to be
//! opened: QtKeychain cannot tell locked from "no such secret", and waits with everything for a person. Never blocks.
//!
//! libsecret, with which QtKeychain talks to it, needs two things said: a session bus that ends must not
//! end us, as GDBus would by default; and a keyring that was started anew knows nothing of its session.
class SecretService final : public QObject
{
    Q_OBJECT

public:
    SecretService();
    ~SecretService() override;

    void ask(std::function<void(KeyringState)> answer);
    //! See OpenKeyring; one at a time. What the person is asked is not withdrawn: GNOME's keyring ends by it.
    void open(std::function<void()> over);

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    class SharedBus;

    void watch();
    void unlock(const QString &collection);
    void prompt(const QString &path);
    void end();

    std::function<void()> m_over; //!< present while the person is asked
    QString m_prompt; //!< that asks the person; empty: none does
    std::unique_ptr<SharedBus> m_bus; //!< libsecret's
    std::unique_ptr<QDBusServiceWatcher> m_owner;
};

} // namespace vigia
