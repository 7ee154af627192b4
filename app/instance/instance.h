// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/bot.h"
#include "channels/desktopchannel.h"
#include "engine/configurationkeeper.h"
#include "engine/engine.h"
#include "engine/enginefacade.h"
#include "engine/reportdesk.h"
#include "engine/retention.h"
#include "instance/channelroutes.h"
#include "instance/checkup.h"
#include "instance/desktopkeeper.h"
#include "instance/drafttrials.h"
#include "instance/pingoutloop.h"
#include "instance/profilestore.h"
#include "ipc/localserver.h"
#include "listener/listener.h"
#include "outbox/outbox.h"
#include "platform/diagnosticlog.h"
#include "platform/socketnote.h"
#include "probes/httpprober.h"
#include "probes/resolver.h"
#include "secrets/secretchain.h"
#include "store/transitionlog.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <memory>
#include <optional>

namespace vigia {

//! A watching Vigia on a profile: the composition of everything, and nothing else. From open() until
//! its end it watches, records, and answers on the profile's local socket.
class Instance final : public QObject
{
    Q_OBJECT

public:
    enum class Lifetime {
        Service, //!< ends with its process only
        Desktop, //!< ends also when the windows say so
    };
    //! \a startDesktop starts the windows anew when they were lost; not for a service.
    static Result<std::unique_ptr<Instance>, CommandError> open(
        const QString &profile, Lifetime lifetime, DesktopKeeper::Start startDesktop = {});

    EngineFacade &facade() { return m_facade; }
    Engine &engine() { return m_engine; }
    Checkup &checkup() { return m_checkup; }

private:
    Instance(std::unique_ptr<ProfileStore> profile, Lifetime lifetime);

    void openRoutes();
    void closeRoutes();
    void whenDurable(std::function<void(bool)> done);
    void listen();
    void reportListening();
    QHash<MonitorId, MissingSecret> refused() const;
    void reportDeliveries();
    void reportBot(const std::optional<HealthView::Trouble> &trouble);
    std::optional<Bot::Settings> botSettings() const;
    Result<void, CommandError> serve();
    void heedTheDesktop(Lifetime lifetime, DesktopKeeper::Start startDesktop);
    void keepTheLog();
    void reportWhatHappened();
    void watch();

    // In the order of their making; each uses only what stands above it.
    std::unique_ptr<ProfileStore> m_profile;
    DiagnosticLog m_diagnostics;
    SystemClock m_clock;
    QtTimers m_timers;
    std::unique_ptr<SecretStore> m_keychain;
    SecretChain m_secrets;
    SecretNames m_secretNames;
    Resolver m_resolver;
    HttpProber m_prober;
    std::shared_ptr<DesktopChannel> m_desktop;
    ChannelRoutes m_routes;
    DraftTrials m_trials;
    Outbox m_outbox;
    ConfigurationKeeper m_keeper;
    Engine m_engine;
    ReportDesk m_reports;
    EngineFacade m_facade;
    PingOutLoop m_pingOut;
    Bot m_bot;
    Checkup m_checkup;
    Listener m_listener;
    Retention m_retention;
    TransitionLog m_transitionLog;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<SocketNote> m_socketNote;
    std::optional<DesktopKeeper> m_desktopKeeper;
};

} // namespace vigia
