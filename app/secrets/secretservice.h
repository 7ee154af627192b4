// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyring.h"

#include <QObject>

#include <memory>

class QDBusServiceWatcher;

namespace vigia {

//! The Secret Service of the session bus (freedesktop.org), asked for nothing but whether it is locked:
//! QtKeychain cannot tell that from "no such secret". Never blocks.
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

private:
    class SharedBus;
    std::unique_ptr<SharedBus> m_bus; //!< libsecret's
    std::unique_ptr<QDBusServiceWatcher> m_owner;
};

} // namespace vigia
