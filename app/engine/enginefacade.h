// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/channeltrials.h"
#include "engine/configurationkeeper.h"
#include "engine/drill.h"
#include "engine/engine.h"
#include "engine/generalmute.h"
#include "engine/recentlooks.h"
#include "engine/reportdesk.h"
#include "engine/secretnames.h"
#include "engine/viewmaker.h"
#include "facade/facade.h"
#include "probes/prober.h"
#include "secrets/secretplaces.h"
#include "secrets/secretstore.h"

#include <memory>

namespace vigia {

//! What is kept under EngineFacade::awayKey().
std::optional<Away> awayFromBytes(const QByteArray &bytes);

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
        Outbox &outbox;
        Prober &prober; //!< for looks that are only tried
        ChannelTrials &trials; //!< for channels that are not saved yet
        SecretPlaces &secrets;
        SecretNames &secretNames;
        ReportDesk &reports;
        const Clock &clock;
        Timers &timers;
        bool endsWithDesktop = false; //!< Stop is obeyed
        SecretStore *keychain = nullptr; //!< null: there is none
        SecretSource *reportKeys = nullptr; //!< asked for nothing but these; null: none is told
    };

    //! \a generalMute is what the store remembered under GeneralMute::storeKey(), and \a away what it did under
    //! awayKey().
    EngineFacade(
        const Parts &parts, const QByteArray &generalMute, const QByteArray &away = {}, QObject *parent = nullptr);
    ~EngineFacade() override;

    void execute(const Command &command, Done done) override;

    //! Vigia's own condition, for what only the composition root sees.
    void reportTrouble(HealthTrouble what, const QString &detail);
    void clearTrouble(HealthTrouble what);

    //! Tells the person at this desktop; \a alert is of the outbox.
    void raise(const MessageItem &alert);

    //! Whether reports are taken now.
    void noteListening(bool listens);

    //! How the channels fare has changed.
    void noteChannels();

    //! See Drill::end().
    void endDrill(const StoredWorld &interrupted) { m_drill.end(interrupted); }

    static QString awayKey();

Q_SIGNALS:
    //! The windows want the watching to end.
    void stopRequested();
    //! Its value is another now, or there is none any more.
    void secretChanged(const QString &name);

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
    void on(const command::Consent &c, const Done &done);
    void on(const command::ReportUnheard &c, const Done &done);
    void on(const command::TestChannel &c, const Done &done);
    void on(const command::FindChats &c, const Done &done);
    void on(const command::Drill &c, const Done &done);
    void on(const command::GetDeliveries &c, const Done &done);
    void on(const command::SendAgain &c, const Done &done);
    void on(const command::SetAway &c, const Done &done);
    void on(const command::Edit &c, const Done &done);
    void on(const command::Try &c, const Done &done);
    void on(const command::GetRecentLooks &c, const Done &done);
    void on(const command::Stop &c, const Done &done);
    void on(const command::ListSecrets &c, const Done &done);
    void on(const command::SecretChanged &c, const Done &done);
    void on(const command::WatchSender &c, const Done &done);
    void on(const command::IgnoreSender &c, const Done &done);
    void on(const command::GetReportLog &c, const Done &done);
    void on(const command::GetReportKey &c, const Done &done);
    void on(const command::KeepSecret &c, const Done &done);
    void on(const command::ForgetSecret &c, const Done &done);

    using Found = Result<std::vector<MonitorId>, CommandError>;
    Found find(const Scope &scope) const;
    //! … without a drill: it can be acknowledged and muted, and nothing else.
    Found findReal(const Scope &scope) const;
    Found findOne(const QString &name) const;
    //! Applies \a event to those of \a found, which \a scope meant, that \a concerns picks, and answers how many they
    //! were; \a none where there is none.
    template <typename Concerns>
    void applyTo(const Found &found, const Scope &scope, const JudgeEvent &event, Concerns concerns,
        CommandErrorCode none, const Done &done);
    void takeUp(const std::vector<MonitorId> &onTrial);
    void noteLook(const MonitorId &id);
    void answerWhenDurable(int count, const Done &done);
    void noteGeneralMute();
    void followChannel(const QString &from, const QString &to);
    void takeAway(const std::optional<Away> &away);
    int sendAgain(const std::vector<DeliveryRow> &deliveries, const std::vector<TransitionRow> &transitions);
    void addTold(const ExplanationView &explanation, const Done &done);
    CommandError noSuchChannel(const QString &name) const;
    CommandError noSuchSender(const QString &name) const;
    void noteNewSenders();
    MonitorView view(const Watched &watched) const;
    HealthView health() const;
    void forgetDeparted();
    void publish();

    Parts m_parts;
    GeneralMute m_generalMute;
    std::vector<HealthView::Trouble> m_troubles;
    QSet<MonitorId> m_dirty;
    QSet<MonitorId> m_departed; //!< not watched any more, their looks still kept
    RecentLooks m_recentLooks;
    QHash<MonitorId, Instant> m_notedLooks; //!< when the last look that is noted began
    Drill m_drill;
    std::optional<Away> m_away;
    std::unique_ptr<Timer> m_publishTimer;
    std::unique_ptr<Timer> m_channelsTimer;
    std::unique_ptr<Timer> m_sendersTimer;
    bool m_listens = false;
    bool m_sendersNoted = false; //!< they are told of when the timer comes
    std::unique_ptr<Timer> m_awayTimer;
};

} // namespace vigia
