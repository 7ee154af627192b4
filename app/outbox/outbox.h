// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/alertplan.h"
#include "facade/views.h"
#include "outbox/lane.h"
#include "outbox/undelivered.h"
#include "store/store.h"

#include <deque>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace vigia {

//! What an outbox needs from outside; all of it outlives it.
struct OutboxWorld {
    Store &store;
    const Clock &clock;
    Timers &timers;
};

//! Brings durable alerts to their channels, at least once (P2, P3): an alert is done with once its channel accepted
//! it, refused it for good, it was tried for a day, or it became senseless; and what a crash left behind is delivered
//! at the next start. Each channel and address has a lane of its own, so that the trouble of one delays no other.
//! Engine's thread.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    //! Beyond it the oldest alerts that were done with before they were stored go: if they are stored after all, they
    //! are told a second time.
    static constexpr std::size_t mostUnstored = 10'000;

    explicit Outbox(const OutboxWorld &world, QObject *parent = nullptr);
    ~Outbox() override;

    //! The ways there are from now on, by the channels' names. What is for others waits.
    void setRoutes(std::map<QString, ChannelRoute> routes);
    //! The channel \a from is called \a to from now on: what waits for it, and how it fares, is that one's. Before
    //! setRoutes() with the new name.
    void rename(const QString &from, const QString &to);
    //! Nobody will open the ways that are not there: what waits for them, or may have been sent on them, is withdrawn,
    //! and what was not delivered on them is no trouble any more.
    void withdrawWithoutRoute();
    //! What a former process left: at the start, after setRoutes() and before anything is decided.
    void resume(const StoredWorld &stored);

    //! \a alert may be told; id 0 means that it could not be stored yet.
    void take(const OutboxRow &alert);
    //! What was taken with id 0 is stored now, as \a alert: not to be told again if it was told.
    void storedLate(const OutboxRow &alert);

    //! What still waits of one monitor, on all channels.
    std::vector<OutboxRow> waiting(const MonitorId &monitor) const;
    //! What of one monitor may have been told, and is to be told again, on all channels.
    std::vector<OutboxRow> uncertain(const MonitorId &monitor) const;
    //! Where one of the outages \a first to \a last was told, see Lane::hasTold().
    std::vector<Recipient> told(const MonitorId &monitor, int first, int last) const;
    //! Those of \a alerts that still wait are not told. The caller makes it durable for those that have an id. Nor is
    //! what may have been told told again, see Lane::giveUp().
    void withdraw(const std::vector<OutboxRow> &alerts);
    //! The monitor is gone; what waited of it, or was to be told again, in case it comes back.
    std::vector<OutboxRow> forget(const MonitorId &monitor);
    //! \a alert, stored or not, is about what is not watched any more: it is not told.
    void discard(const OutboxRow &alert);
    //! \a alert, which waits again, or is to be told again, is not told, nor after a restart.
    void drop(const OutboxRow &alert);

    //! Something may have changed for the better on \a channel.
    void hurry(const QString &channel);
    //! … or on all those that lack a secret or whose login was refused.
    void hurryForSecrets();
    //! Time was lost: what is due is looked at anew.
    void lookAgain();
    //! Those of \a deliveries, the store's, newest first, that were not delivered and can be sent again: not those of
    //! channels that are gone.
    std::vector<DeliveryRow> lostOf(const std::vector<DeliveryRow> &deliveries) const;
    //! Messages that were not delivered are sent once more, as they were, for another day. How many that were.
    int sendAgain(const std::vector<DeliveryRow> &deliveries);
    //! What \a lost, of lostOf(), told is told by other messages. How many messages that were.
    int replaceLost(const std::vector<DeliveryRow> &lost);
    //! Those of \a deliveries that were not delivered count, from a former process.
    void noteNotDelivered(const std::vector<DeliveryRow> &deliveries);

    //! Sends \a items on \a channel once, without keeping anything; false, and no answer: there is no such channel.
    bool tryOnce(const QString &channel, std::vector<MessageItem> items, Channel::Done done);
    //! … in a way that need not be one of ours.
    void tryOnce(const QString &channel, const ChannelRoute &route, std::vector<MessageItem> items, Channel::Done done);

    //! Of every channel that has a route or something to send, by name.
    std::vector<ChannelView> conditions() const;
    //! True while nothing that was due at \a moment, and can be told, is unsettled.
    bool isDrained(Instant moment) const;
    //! Of the lane that has been at the same step for longest; see Lane::busySince().
    std::optional<Instant> busySince() const;

Q_SIGNALS:
    //! conditions() may have changed.
    void changed();
    //! These were not sent and wait again; meanwhile they may have become senseless: see drop().
    void wereNotSent(const std::vector<vigia::OutboxRow> &alerts);

private:
    using LaneKey = std::pair<QString, QString>;
    struct Done {
        OutboxRow alert;
        AlertState state;
    };

    static constexpr std::size_t mostRenames = 100;

    QString nameNow(QString channel) const;
    Lane &lane(const QString &called, const QString &address);
    void rememberUnstored(const OutboxRow &alert, AlertState state);
    void keepWithdrawn(const std::vector<OutboxRow> &alerts);

    const OutboxWorld m_world;
    DeliveryKeeper m_keeper;
    std::map<QString, ChannelRoute> m_routes;
    std::map<LaneKey, std::unique_ptr<Lane>> m_lanes;
    Undelivered m_undelivered;
    std::deque<std::pair<QString, QString>> m_renames; //!< from, to; oldest first
    std::deque<Done> m_unstored; //!< done with before they were stored, oldest first
};

} // namespace vigia
