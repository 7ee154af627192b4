// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/credentialbook.h"
#include "listener/frontdesk.h"
#include "listener/gate.h"
#include "listener/handover.h"
#include "listener/passwordlane.h"
#include "listener/statedesk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigia {

//! Where watched things report and the state is read, over HTTP. Lives on the engine's thread, which it is never on for
//! longer than what is asked of façade and desk takes.
class Listener final : public QObject
{
    Q_OBJECT

public:
    struct Doors {
        Facade &facade;
        BeatDesk &beats;
        SecretSource &secrets;
        Timers &timers;
        const Clock &clock;
        std::function<bool()> isAlive; //!< every part has shown life within its deadline
        QByteArray keptCredentials; //!< what keepCredentials was given last
        CredentialBook::Keep keepCredentials;
    };

    explicit Listener(Doors doors, ConnectionLimits limits = {});
    ~Listener() override;

    //! What is configured from now on; absent: nothing is listened to. Where nothing can be listened to, it is tried
    //! again and again.
    void configure(const std::optional<ListenSettings> &settings, const std::vector<ListenedMonitor> &monitors);
    void secretChanged(const QString &name) { m_book.secretChanged(name); }

    bool isOpen() const { return m_server != nullptr; }
    int port() const; //!< 0: closed
    std::optional<ListenTrouble> trouble() const;
    //! Names of secrets without which somebody is not known.
    QStringList unknownSecrets() const { return m_book.unknown(); }
    //! Those of them that are not being read just now: whoever shows them is refused.
    const QStringList &missingSecrets() const { return m_missing; }

Q_SIGNALS:
    //! It opened, closed, or cannot; or is to refuse others than before for want of a secret.
    void changed();

private:
    void open();
    void close();
    std::optional<ListenTrouble> tryToOpen();
    void takeCredentials();

    const Doors m_doors;
    const ConnectionLimits m_limits;
    std::optional<ListenSettings> m_settings;
    std::optional<ListenTrouble> m_trouble; //!< why it is closed
    QStringList m_missing;

    // In the order of their making; they end in the opposite one, but the lane first of all.
    PasswordLane m_lane;
    Gate m_gate;
    HandOver m_handOver;
    StateDesk m_state;
    AppRegistry m_apps;
    CredentialBook m_book;
    FrontDesk m_desk;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Timer> m_again;
};

} // namespace vigia
