// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyring.h"

#include <QDBusVariant>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QDBusServiceWatcher;

namespace vigia {

//! The Secret Service of the session bus (freedesktop.org), asked for nothing but whether it is locked, and to be
//! opened: QtKeychain cannot tell locked from "no such secret", and waits with everything for a person. Never blocks.
//!
//! libsecret, with which QtKeychain talks to it, needs two things said: a session bus that ends must not
//! end us, as GDBus would by default; and a keyring that was started anew knows nothing of its session. QtDBus waits
//! for the bus when it is first used, on the caller's thread, for as long as the bus takes: so GDBus, which does not,
//! is connected before.
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
    //! Absent: the bus is there.
    using GoOn = std::function<void(std::optional<KeyringState> why)>;

    void whenBusIsThere(GoOn goOn);
    void busCame(bool isThere);
    void watch();
    void readAlias();
    void unlock(const QString &collection);
    void prompt(const QString &path);
    void end();

    std::function<void()> m_over; //!< present while the person is asked
    QString m_prompt; //!< that asks the person; empty: none does
    std::unique_ptr<SharedBus> m_bus; //!< libsecret's
    bool m_isBusThere = false;
    std::map<int, GoOn> m_waiting; //!< for the bus
    int m_lastWaiting = 0;
    std::unique_ptr<QDBusServiceWatcher> m_owner;
};

} // namespace vigia
