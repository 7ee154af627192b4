// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/configurationkeeper.h"
#include "engine/engine.h"
#include "engine/recentlooks.h"
#include "engine/viewmaker.h"
#include "facade/facade.h"
#include "probes/prober.h"

#include <memory>

namespace vigia {

//! This computer's own sound off, for all monitors but critical ones.
struct GeneralMute {
    std::optional<Instant> until; //!< absent: until a person unmutes
};

//! The engine's own door. Lives on the engine's thread.
class EngineFacade final : public Facade
{
    Q_OBJECT

public:
    //! All of them outlive the façade.
    struct Parts {
        Engine &engine;
        ConfigurationKeeper &keeper;
        Store &store;
        Prober &prober; //!< for looks that are only tried
        const Clock &clock;
        Timers &timers;
        bool endsWithDesktop = false; //!< Stop is obeyed
    };

    //! \a generalMute is what the store remembered under generalMuteKey().
    EngineFacade(const Parts &parts, const QByteArray &generalMute, QObject *parent = nullptr);
    ~EngineFacade() override;

    void execute(const Command &command, Done done) override;

    //! Vigia's own condition, for what only the composition root sees.
    void reportTrouble(HealthTrouble what, const QString &detail);
    void clearTrouble(HealthTrouble what);

    //! Tells the person at this desktop; \a alert is of the outbox.
    void raise(const OutboxRow &alert);

    static QString generalMuteKey();

Q_SIGNALS:
    //! The windows want the watching to end.
    void stopRequested();

private:
    //! Commands answer here; a command that must wait for the store answers when it is durable.
    void on(const command::GetStatus &c, const Done &done);
    void on(const command::Acknowledge &c, const Done &done);
    void on(const command::Mute &c, const Done &done);
    void on(const command::Unmute &c, const Done &done);
    void on(const command::Snooze &c, const Done &done);
    void on(const command::Pause &c, const Done &done);
    void on(const command::Resume &c, const Done &done);
    void on(const command::CheckNow &c, const Done &done);
    void on(const command::Explain &c, const Done &done);
    void on(const command::Import &c, const Done &done);
    void on(const command::Export &c, const Done &done);
    void on(const command::GetTransitions &c, const Done &done);
    void on(const command::StartWatching &c, const Done &done);
    void on(const command::GetConfiguration &c, const Done &done);
    void on(const command::Edit &c, const Done &done);
    void on(const command::Try &c, const Done &done);
    void on(const command::GetRecentLooks &c, const Done &done);
    void on(const command::Stop &c, const Done &done);

    using Found = Result<std::vector<MonitorId>, CommandError>;
    Found find(const Scope &scope) const;
    Found findOne(const QString &name) const;
    //! Applies \a event to those of \a scope that \a concerns picks, and answers how many they were;
    //! \a none where there is none.
    template <typename Concerns>
    void applyTo(
        const Scope &scope, const JudgeEvent &event, Concerns concerns, CommandErrorCode none, const Done &done);
    void takeUp(const std::vector<MonitorId> &onTrial);
    void noteLook(const MonitorId &id);
    void answerWhenDurable(int count, const Done &done);
    void setGeneralMute(const std::optional<GeneralMute> &mute, const Done &done);
    void armMuteEnd();
    MonitorView view(const Watched &watched) const;
    HealthView health() const;
    void publish();

    Parts m_parts;
    std::optional<GeneralMute> m_generalMute;
    std::vector<HealthView::Trouble> m_troubles;
    QSet<MonitorId> m_dirty;
    RecentLooks m_recentLooks;
    QHash<MonitorId, Instant> m_notedLooks; //!< when the last look that is noted began
    std::unique_ptr<Timer> m_publishTimer;
    std::unique_ptr<Timer> m_muteTimer;
};

} // namespace vigia
