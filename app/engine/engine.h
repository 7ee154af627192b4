// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertplan.h"
#include "domain/configuration.h"
#include "engine/alarmclocks.h"
#include "engine/alertrows.h"
#include "engine/attendance.h"
#include "engine/departed.h"
#include "engine/hearing.h"
#include "engine/heartbeats.h"
#include "engine/inquiry.h"
#include "engine/lateness.h"
#include "engine/networkwait.h"
#include "engine/pulse.h"
#include "engine/recorder.h"
#include "engine/scheduler.h"
#include "engine/sendergroup.h"
#include "engine/watched.h"
#include "outbox/outbox.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace vigia {

//! Everything the engine needs from outside; injected, so that a test can run a simulated day.
//! The engine owns nothing of it; all of it lives on the engine's thread and outlives the engine.
struct EngineWorld {
    const Clock &clock;
    Timers &timers;
    Prober &prober;
    Store &store;
    Outbox &outbox;
    SchedulerLimits limits{};
};

//! The watching itself: begins looks when they are due, has them judged, makes the judgements
//! durable and has people told. One thread; nothing in it blocks.
//!
//! Invariant: a JudgeState changes only in judge(), and every change passes through there; restore()
//! takes up what a former process left.
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const EngineWorld &world, QObject *parent = nullptr);
    ~Engine() override;

    //! Watches what \a configuration says from now on. Monitors that were watched before (same id)
    //! keep their state, also those that were taken away a moment ago; others begin anew; \a stored is what a former
    //! process knew (at the start only), \a beats what those that report said before they were watched here. To put a
    //! new one of which nothing is known on trial, apply() event::PutOnTrial right afterwards: no look has ended by
    //! then.
    void configure(const Configuration &configuration, const std::vector<StateRow> &stored = {},
        const std::vector<BeatRow> &beats = {});
    //! Another is told in the person's place; absent: nobody is, any more. One that is over says since when the person
    //! is back. Whoever is back is told in one message what they have not heard of and still goes on.
    void setAway(const std::optional<Away> &away);
    //! Nobody watched since \a lastAlive; at the start only, before configure(). \a heardUntil: what Hearing left.
    void noteAbsence(std::optional<UtcTime> lastAlive, const QByteArray &heardUntil);

    const Watched *find(const MonitorId &id) const;
    //! It was taken away, and would be what it was if it came back now.
    bool remembers(const MonitorId &id) const { return m_departed.has(id); }
    //! In the person's order.
    std::vector<const Watched *> all() const;
    std::optional<Instant> nextLook(const MonitorId &id) const;

    //! The one way in: judges \a event for a monitor now. Unknown ids are ignored.
    void apply(const MonitorId &id, const JudgeEvent &event);
    void lookNow(const MonitorId &id);
    //! Judges what \a id reports; what is to be stored before the sender may believe that it was heard. Absent: it is
    //! no monitor that reports.
    std::optional<BeatRow> report(const MonitorId &id, const Beat &beat);
    //! What is to be stored of one that reported, as it is known by now; absent: it is none, or owes nothing.
    std::optional<BeatRow> heartbeatRow(const MonitorId &id) const;
    //! Nobody can be heard or, where \a toAll is not so, those who show a secret that is not known here. Unknown ids
    //! are ignored. See Heartbeats::setDeafness().
    void setDeaf(bool toAll, const QHash<MonitorId, MissingSecret> &secrets = {});
    //! What is known of one that reports; null: it is none.
    const SenderState *sender(const MonitorId &id) const;
    //! What of one that reports is, or will be, missing; absent: nothing is expected.
    std::optional<Overdue> overdue(const MonitorId &id) const;
    //! Shows \a monitor, of which nothing is looked at, after all others; one at a time. What is known of it: \a judge.
    void beginDrill(const Monitor &monitor, const JudgeState &judge);
    //! What it still has to tell is told all the same.
    void endDrill();
    //! Tells \a recipient that the alarm for \a names cannot be heard.
    void tellUnheard(const Recipient &recipient, const QStringList &names);
    //! Tells what is true now of what \a lost, oldest first, would have told; \a transitions: newest first.
    void tellAnew(const std::vector<OutboxRow> &lost, const std::vector<TransitionRow> &transitions);
    const Audience &audience() const { return m_audience; }
    //! See Recorder::whenDurable().
    void whenDurable(Store::Done done) { m_recorder.whenDurable(std::move(done)); }

    //! How late looks began, since the start: Vigia's own health.
    const LatenessHistogram &lateness() const { return m_lateness; }
    //! True while something is watched and no look is overdue.
    bool isKeepingUp() const;
    //! Nothing is watched.
    bool isIdle() const { return m_order.empty(); }
    quint64 looksFinished() const { return m_looksFinished; }

Q_SIGNALS:
    //! A look ended or a judgement changed.
    void changed(const vigia::MonitorId &id);
    //! May be spoken of; see Recorder::released().
    void transitionsReleased(const std::vector<vigia::TransitionRow> &transitions, bool durable);
    void transitionsStoredLate(const std::vector<vigia::TransitionRow> &transitions);
    //! See Recorder.
    void storageFailed(const vigia::StoreError &error);
    void storageRecovered();
    //! Nothing ran for a while: times that passed meanwhile are to be looked at now, no timer counted them.
    void awokeAfterLapse();

private:
    struct Adopted {
        Slot slot;
        bool newRhythm; //!< to be scheduled (anew)
        bool cameBack; //!< what is known of it is not stored any more
        std::optional<event::Reconfigured> reconfigured;
        bool tellsOtherwise = false; //!< than what waits was planned by
    };

    Adopted adoptNew(const Monitor &monitor);
    Adopted adoptChanged(Slot slot, const Monitor &monitor);
    void restore(const std::vector<StateRow> &stored);
    void restoreSenders(const std::vector<StateRow> &stored, const std::vector<BeatRow> &beats);
    void hear(Slot slot, const ProbeResult &result, Instant startedAt);
    void gatherSenders();
    std::optional<BeatRow> heartbeatRow(Slot slot) const;
    bool keepExcused();
    void keepTogether();
    void keepExcusedWithin(Duration time);
    void keepExcusedSoon();
    bool missesWithItsGroup(Slot slot, ProbeResult result, Instant startedAt);
    bool speaks(Slot voice, Slot other, const SenderGroup &group) const;
    void endGroupSilence(const QString &name);
    int silentIn(const SenderGroup &group) const;
    std::optional<ProbeResult> openOutage(Slot slot) const;
    void storeAgain(Slot slot);
    void planAnew(Slot slot);
    bool isUnwanted(const OutboxRow &alert) const;
    void handOver(const OutboxRow &alert);
    void holdWhatWaits(const MonitorId &id);
    void replace(Replanning replanning, DurableChange &change);
    void beginRhythm(const std::vector<Slot> &slots);
    Slot freeSlot();
    void retire(Slot slot);
    void vacate(Slot slot);

    void beginLook(Slot slot, Instant due);
    void endLook(Slot slot, quint64 look, const ProbeResult &result);
    void cancelLook(Watched &watched);

    void judge(Slot slot, const JudgeEvent &event);
    void carryOut(Slot slot, const std::vector<JudgeEffect> &effects);
    void replaceLostLook(Slot slot);
    void followPause(Slot slot);
    void askWitnesses(Slot slot, const effect::AskWitnesses &ask);
    void testify(const Inquiry::Asker &who, Witness witness, const QString &subject, Testimony said);
    void tellChildren(Slot parent, Status before);
    OutboxView outboxOf(const MonitorId &id) const;
    void withdraw(const std::vector<OutboxRow> &alerts, DurableChange &change);
    JudgeRules rulesNow(const Watched &watched) const;
    bool isToldAlready(Slot slot, const JudgeEffect &effect) const;

    void setAlarmClock(Slot slot);
    void ring(Slot slot);
    void awake(const Lapse &lapse);
    void tickCalendar();

    EngineWorld m_world;
    Pulse m_pulse;
    Scheduler m_scheduler;
    AlarmClocks m_alarmClocks;
    Heartbeats m_heartbeats;
    Inquiry m_inquiry;
    Recorder m_recorder;
    Attendance m_attendance;
    Hearing m_hearing;
    Departed m_departed;
    NetworkWait m_networkWait;
    std::vector<std::unique_ptr<Watched>> m_watched; //!< by slot; null: free
    std::vector<Slot> m_order;
    QHash<MonitorId, Slot> m_slots;
    QHash<QString, Slot> m_slotsByName;
    QHash<QString, QList<Slot>> m_children; //!< by the parent's name
    QHash<QString, SenderGroup> m_senderGroups; //!< by name
    std::vector<MaintenanceWindow> m_maintenance;
    Audience m_audience;
    std::optional<Slot> m_drill;
    std::unique_ptr<Timer> m_calendarTimer;
    std::unique_ptr<Timer> m_excusedTimer;
    std::optional<Instant> m_excusedDue; //!< when it rings
    std::optional<Instant> m_keptTogether; //!< when last
    LatenessHistogram m_lateness;
    quint64 m_looksFinished = 0;
    quint64 m_lastLook = 0;
};

} // namespace vigia
