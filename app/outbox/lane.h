// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "messages/messagewords.h"
#include "outbox/alertqueue.h"
#include "outbox/deliverykeeper.h"
#include "outbox/deliverylog.h"
#include "outbox/latest.h"
#include "outbox/toldoutages.h"
#include "store/records.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace vigia {

//! What a lane needs; all of it outlives it.
struct LaneWorld {
    DeliveryKeeper &keeper;
    const Clock &clock;
    Timers &timers;
};

//! Where a channel leads to, and how it is spoken on it.
struct ChannelRoute {
    std::shared_ptr<Channel> channel;
    MessageContext context;
    bool forgets = false; //!< what cannot be told for too long is of no interest any more: no dead letters
};

//! The alerts to one channel and address, in their order: one message at a time, made of all that is due, claimed
//! before it is tried, tried until it is accepted, refused, or too old (P2, P3). Engine's thread.
//!
//! What certainly was not sent waits again, and is made anew at the next try, of everything that is due by then; what
//! may have been sent is only ever sent again as it was, and after a few tries no longer keeps the others waiting. It
//! is sent again in its order, and no more once something that takes its place is sent: the last that people read is
//! how it stands.
class Lane final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration patience =
        std::chrono::milliseconds(250); //!< with the store, then it is sent from memory
    static constexpr std::size_t mostInMessage = 500; //!< alerts
    static constexpr int triesThatBlock = 3; //!< of a message that may have been sent
    //! Of such a message, and for leastTrying: by then they are ten minutes apart, and whoever takes every one of them
    //! and says otherwise has it no more often than that, and for an hour more after a restart (P2).
    static constexpr int mostTriesOfTheSame = 12;
    //! With a provider that asked a former process for it: the settings may have changed since.
    static constexpr Duration mostPatienceKept = std::chrono::hours(1);
    //! Awake, by this process, before anything is given up, however long ago and often it was tried.
    static constexpr Duration leastTrying = std::chrono::hours(1);

    Lane(const LaneWorld &world, QString channel, QString address, QObject *parent = nullptr);
    ~Lane() override;

    const QString &channel() const { return m_channel; }
    const QString &address() const { return m_address; }

    //! The channel has another name from now on, and so has what waits here.
    void rename(const QString &channel);
    //! How to send from now on; without a channel everything waits.
    void setRoute(ChannelRoute route);

    //! \a alert waits here from now on.
    void take(const OutboxRow &alert);
    //! The alert that was taken with id 0 has one now; false: it is not here (any more).
    bool storedLate(const OutboxRow &alert);
    //! \a message was claimed once and not settled: it is sent as it is, before anything new. Nobody tries any more
    //! a day after \a firstTried.
    void resume(const MessageRow &message, const std::vector<OutboxRow> &alerts, Instant firstTried);
    //! \a message was claimed once and not settled, and nothing that it tells is wanted any more: it is not sent again.
    void giveUp(const MessageRow &message);
    //! True while the message \a key is claimed and not settled.
    bool isSending(const QString &key) const;
    //! \a message, which is not being sent, told outages, or may have, or its provider asked for patience.
    void remember(const MessageRow &message);
    //! Takes out of what waits of \a monitor, and returns, what \a isMeant; it is not told here any more.
    std::vector<OutboxRow> takeBack(const MonitorId &monitor, const std::function<bool(const OutboxRow &)> &isMeant);
    //! What may have been sent, but for what is being sent at the moment, of one monitor.
    std::vector<OutboxRow> uncertain(const MonitorId &monitor) const;
    //! Messages of those that tell nothing but what \a isMeant of \a monitor, now or in former calls, are not sent
    //! again, nor after a restart; what they told. The one that is being sent goes on, but once.
    std::vector<OutboxRow> giveUp(const MonitorId &monitor, const std::function<bool(const OutboxRow &)> &isMeant);
    //! Nobody will open the way: nothing is told here any more.
    void withdrawAll();

    //! Something may have changed for the better: the next try is now, but for what the provider asked for.
    void hurry();
    //! Time was lost, or the wall clock was set: what is due is looked at anew.
    void lookAgain();

    //! What waits of one monitor, without what is being sent.
    std::vector<OutboxRow> waiting(const MonitorId &monitor) const;
    //! True where one of the outages \a first to \a last was told here, or may have been: its end is owed.
    bool hasTold(const MonitorId &monitor, int first, int last) const;
    //! How many alerts are not settled.
    std::size_t unsettled() const;
    //! True while something that was due at \a moment, and can be told, is not settled. What a person has to allow
    //! first cannot be.
    bool isBehind(Instant moment) const;

    //! Since when it has been at the same step of sending, or owes one that is due; absent: there is nothing to do.
    std::optional<Instant> busySince() const;

    //! How the last try ended, unless it was well.
    const std::optional<DeliveryOutcome> &trouble() const { return m_trouble; }
    std::optional<UtcTime> troubleSince() const { return m_troubleSince; }
    std::optional<UtcTime> lastAccepted() const { return m_lastAccepted; }

Q_SIGNALS:
    //! What the last four say may have changed.
    void changed();
    //! These were not sent, or nobody knows, and wait again: it may be that nobody wants them any more.
    void wereNotSent(const std::vector<vigia::OutboxRow> &alerts);
    //! Given up, and people are to be told so.
    void notDelivered(const QString &key);
    //! An alert that has no id yet is done with.
    void settledUnstored(const vigia::OutboxRow &alert, vigia::AlertState state);

private:
    struct Alert {
        OutboxRow row;
        Instant due;
        std::optional<Instant> heldUntil;
        std::optional<Instant> firstTry; //!< by whichever process
        Instant triedHere; //!< by the clock of awake(): since then this process tries
        bool isRehearsed = false; //!< of a drill
        bool mayBeKnown = false; //!< told by a message that may have been sent; in the store still claimed by it
        bool isMoot = false; //!< … and that would not be sent again if this were all it tells; in the store withdrawn
    };
    struct Sending {
        Message message;
        MessageRow row;
        std::vector<Alert> alerts;
        std::optional<Instant> notBefore;
        quint64 order = 0; //!< older ones have a lower one
        bool waitsForOlder = false; //!< one that tells of the same monitor
        bool mayBeTaken = false; //!< by an earlier try: only the same message is sent again, however the next ends
    };
    enum class Phase {
        Idle,
        Claiming, //!< the store is asked
        Trying, //!< the channel is asked
    };

    Alert alertOf(const OutboxRow &row) const;
    void holdAnew(Alert &alert) const;
    bool mayBeTold(const Alert &alert) const;
    Instant dueOf(const Alert &alert) const { return std::max(alert.due, alert.heldUntil.value_or(alert.due)); }
    Instant awake() const { return m_world.clock.now() - m_world.clock.slept(); }
    bool isTriedForLong(const Alert &alert) const { return awake() - alert.triedHere >= leastTrying; }
    bool isTooOld(const Alert &alert) const;

    bool mustWaitForTheSame() const;
    void keepAsItIs(Sending sending);
    void putInOrder();
    void noteAsPerhapsTold(const Message &message);
    void letGo(Sending &sending, DeliveryChange &change, NoMore why = NoMore::Unwanted);
    static void noteMoot(Alert &alert, DeliveryChange &change);
    static bool isMoot(const Sending &sending);
    std::vector<OutboxRow> giveUpMoot(DeliveryChange change = {});
    std::set<OutageKey> toldPerhaps(bool newly) const;
    std::vector<Alert> takeOld(const Latest &latest, int &tries, DeliveryChange &change);
    int overtake(std::vector<Alert> &due, DeliveryChange &change);
    bool isTriedEnough(const Sending &sending) const;

    void arm();
    void armFor(const Alert &alert);
    void sendNext();
    bool resendNext();
    std::vector<Alert> takeDue();
    std::vector<Alert> takeDue(bool rehearsed);
    void leaveTheRestForLater(std::vector<Alert> &due);
    static std::vector<Alert> takeMoot(Sending &sending);
    void claim(std::vector<Alert> alerts, DeliveryChange change, int triedBefore);
    Sending messageOf(std::vector<Alert> alerts) const;
    void claimed(quint64 attempt, bool stored);
    void attempt();
    void ended(quint64 attempt, const DeliveryOutcome &outcome);
    void putBack(const DeliveryOutcome &outcome);
    void sendTheSameLater(const DeliveryOutcome &outcome);
    void settle(MessageRow::State state, const DeliveryOutcome &outcome);
    void giveUpTooOld(std::vector<Alert> &alerts);
    void mark(const std::vector<Alert> &alerts, AlertState state, const QString &message, DeliveryChange &change);
    void noteTrouble(const DeliveryOutcome &outcome);
    void leaveAlone(const MessageRow &message);

    const LaneWorld m_world;
    QString m_channel;
    const QString m_address;
    ChannelRoute m_route;
    AlertQueue<Alert> m_waiting;
    //! May have been sent before, or their way closed before they were: only these very messages are sent. Oldest
    //! first.
    std::deque<Sending> m_asTheyAre;
    QHash<MonitorId, std::vector<std::size_t>> m_tellersOf; //!< which of those tell, or told, of a monitor
    quint64 m_lastOrder = 0;
    std::optional<Sending> m_current; //!< being claimed or tried
    std::optional<MessageRow> m_notSent; //!< the last message that certainly was not
    Phase m_phase = Phase::Idle;
    Instant m_stepSince; //!< of the phase, unless Idle
    std::optional<Instant> m_armedFor; //!< Idle: the next turn
    quint64 m_attempt = 0; //!< an answer to another is nobody's
    int m_failures = 0; //!< in a row
    std::optional<Instant> m_notBefore;
    std::optional<Instant> m_asked; //!< the provider wants to be left alone until then
    ToldOutages m_told;
    std::optional<DeliveryOutcome> m_trouble;
    std::optional<UtcTime> m_troubleSince;
    bool m_isTroubleLogged = false; //!< by this process
    std::optional<UtcTime> m_lastAccepted;
    std::unique_ptr<Timer> m_timer;
    std::unique_ptr<Timer> m_patience;
};

} // namespace vigia
