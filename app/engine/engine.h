// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/outbox.h"
#include "domain/configuration.h"
#include "engine/inquiry.h"
#include "engine/lateness.h"
#include "engine/recorder.h"
#include "engine/scheduler.h"
#include "engine/watched.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <queue>
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
    //! keep their state, others begin anew; \a stored is what a former process knew (at the start only).
    void configure(const Configuration &configuration, const std::vector<StateRow> &stored = {});

    const Watched *find(const MonitorId &id) const;
    //! In the person's order.
    std::vector<const Watched *> all() const;
    std::optional<Instant> nextLook(const MonitorId &id) const;

    //! The one way in: judges \a event for a monitor now. Unknown ids are ignored.
    void apply(const MonitorId &id, const JudgeEvent &event);
    void lookNow(const MonitorId &id);
    //! See Recorder::whenDurable().
    void whenDurable(Store::Done done) { m_recorder.whenDurable(std::move(done)); }

    //! How late looks began, since the start: Vigia's own health.
    const LatenessHistogram &lateness() const { return m_lateness; }
    quint64 looksFinished() const { return m_looksFinished; }

Q_SIGNALS:
    //! A look ended or a judgement changed.
    void changed(const vigia::MonitorId &id);
    //! May be spoken of; see Recorder::released().
    void transitionsReleased(const std::vector<vigia::TransitionRow> &transitions, bool durable);
    void transitionsStoredLate(const std::vector<vigia::TransitionRow> &transitions);
    void storageFailed(const vigia::StoreError &error);
    void storageRecovered();

private:
    struct AlarmClock {
        Instant at;
        Slot slot;
        friend bool operator>(const AlarmClock &a, const AlarmClock &b) { return a.at > b.at; }
    };

    struct Adopted {
        Slot slot;
        bool newRhythm; //!< to be scheduled (anew)
        std::optional<event::Reconfigured> reconfigured;
    };

    Adopted adoptNew(const Monitor &monitor);
    Adopted adoptChanged(Slot slot, const Monitor &monitor);
    void restore(const std::vector<StateRow> &stored);
    void beginRhythm(const std::vector<Slot> &slots);
    Slot freeSlot();
    void retire(Slot slot);
    void beginLook(Slot slot, Instant due);
    void endLook(Slot slot, quint64 look, const ProbeResult &result);
    void cancelLook(Watched &watched);
    void judge(Slot slot, const JudgeEvent &event);
    void carryOut(Slot slot, const std::vector<JudgeEffect> &effects);
    void replaceLostLook(Slot slot);
    void followPause(Slot slot);
    void askWitnesses(Slot slot, const effect::AskWitnesses &ask);
    void testify(const MonitorId &who, Witness witness, const QString &subject, Testimony said);
    void tellChildren(Slot parent, Status before);
    void armAlarmClock(Slot slot);
    void ringAlarmClocks();
    void noticeSleep();
    void tickCalendar();

    EngineWorld m_world;
    Scheduler m_scheduler;
    Inquiry m_inquiry;
    Recorder m_recorder;
    std::vector<std::unique_ptr<Watched>> m_watched; //!< by slot; null: free
    std::vector<Slot> m_order;
    QHash<MonitorId, Slot> m_slots;
    QHash<QString, Slot> m_slotsByName;
    QHash<QString, QList<Slot>> m_children; //!< by the parent's name
    std::vector<MaintenanceWindow> m_maintenance;
    std::priority_queue<AlarmClock, std::vector<AlarmClock>, std::greater<>> m_alarmClocks;
    std::unique_ptr<Timer> m_alarmTimer;
    std::unique_ptr<Timer> m_calendarTimer;
    std::unique_ptr<Timer> m_pulseTimer;
    LatenessHistogram m_lateness;
    quint64 m_looksFinished = 0;
    quint64 m_lastLook = 0;
    Duration m_sleptBefore{0};
    Instant m_lastAlive;
};

} // namespace vigia
