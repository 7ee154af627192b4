// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/outbox.h"
#include "engine/configurationkeeper.h"
#include "engine/engine.h"
#include "engine/enginefacade.h"
#include "engine/retention.h"
#include "instance/profilestore.h"
#include "ipc/localserver.h"
#include "platform/diagnosticlog.h"
#include "platform/socketnote.h"
#include "probes/httpprober.h"
#include "probes/resolver.h"
#include "secrets/environmentsecrets.h"
#include "store/transitionlog.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <memory>

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
    static Result<std::unique_ptr<Instance>, CommandError> open(const QString &profile, Lifetime lifetime);

    EngineFacade &facade() { return m_facade; }
    Engine &engine() { return m_engine; }

private:
    Instance(std::unique_ptr<ProfileStore> profile, Lifetime lifetime);

    Result<void, CommandError> serve();
    void keepTheLog();
    void reportWhatHappened();
    void watch();

    // In the order of their making; each uses only what stands above it.
    std::unique_ptr<ProfileStore> m_profile;
    DiagnosticLog m_diagnostics;
    SystemClock m_clock;
    QtTimers m_timers;
    EnvironmentSecrets m_secrets;
    Resolver m_resolver;
    HttpProber m_prober;
    Outbox m_outbox;
    ConfigurationKeeper m_keeper;
    Engine m_engine;
    EngineFacade m_facade;
    Retention m_retention;
    TransitionLog m_transitionLog;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<SocketNote> m_socketNote;
};

} // namespace vigia
