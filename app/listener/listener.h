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

    static constexpr Duration renewedWithin = std::chrono::seconds(30);

    //! Whether its certificate was renewed is looked at so often.
    explicit Listener(Doors doors, ConnectionLimits limits = {}, Duration renewal = renewedWithin);
    ~Listener() override;

    //! What is configured from now on; absent: nothing is listened to. Where nothing can be listened to, it is tried
    //! again and again. A certificate that was renewed is taken up within a moment, and cuts off nobody.
    void configure(const std::optional<ListenSettings> &settings, const std::vector<ListenedMonitor> &monitors);
    void secretChanged(const QString &name) { m_book.secretChanged(name); }

    bool isOpen() const { return m_server != nullptr; }
    //! It is open, and lets in who comes.
    bool hears() const { return m_server && !m_deafness; }
    //! See HttpServer::moved(); absent: closed.
    std::optional<Instant> moved() const;
    int port() const; //!< 0: closed
    //! What keeps most from being heard comes first, what nobody feels yet last. \a misnamed: names of monitors that
    //! do not report, under which somebody did.
    std::optional<ListenTrouble> trouble(const QStringList &misnamed = {}) const;
    //! Names of secrets without which somebody is not known.
    QStringList unknownSecrets() const { return m_book.unknown(); }
    //! Those of them that are not being read just now: whoever shows them is refused; why they cannot be had.
    const QMap<QString, SecretError> &missingSecrets() const { return m_missing; }

Q_SIGNALS:
    //! It opened, closed, or cannot; lets nobody in, or does again; or is to refuse others than before for want of a
    //! secret, or for another reason.
    void changed();

private:
    void open();
    void close();
    std::optional<ListenTrouble> tryToOpen();
    HttpServer::Setup setup(std::optional<HttpServer::Certificate> certificate);
    void lookForRenewal();
    std::optional<ListenTrouble> renew();
    std::optional<ListenTrouble> change(const HttpServer::Certificate &certificate);
    void takeCredentials();
    void takeDeafness(int opening, const std::optional<QString> &why);

    const Doors m_doors;
    const ConnectionLimits m_limits;
    const Duration m_renewalEvery;
    std::optional<ListenSettings> m_settings;
    std::optional<ListenTrouble> m_trouble; //!< why it is closed
    std::optional<ListenTrouble> m_renewalTrouble; //!< why it shows the certificate from before
    std::optional<HttpServer::Certificate> m_certificate; //!< that it shows
    std::optional<QString> m_deafness; //!< why nobody is let in, though it is open
    int m_opening = 0; //!< which one; of others nothing is heard any more
    QMap<QString, SecretError> m_missing;

    // In the order of their making; they end in the opposite one, but the lane first of all.
    PasswordLane m_lane;
    Gate m_gate;
    HandOver m_handOver;
    StateDesk m_state;
    AppRegistry m_apps;
    CredentialBook m_book;
    FrontDesk m_desk;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<HttpServer> m_retired; //!< serves those who came before the certificate was renewed; ends first
    std::unique_ptr<Timer> m_again;
    std::unique_ptr<Timer> m_renewal;
};

} // namespace vigia
