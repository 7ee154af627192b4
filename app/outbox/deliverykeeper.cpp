// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverykeeper.h"

#include <QPointer>

#include <utility>

namespace vigia {

DeliveryKeeper::DeliveryKeeper(Store &store, Timers &timers, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_retry(timers.create([this] { retry(); }))
{
}

DeliveryKeeper::~DeliveryKeeper() = default;

void DeliveryKeeper::keep(DeliveryChange change, Done done)
{
    if (change.isEmpty())
        return done(true);
    if (m_later.empty() && m_unanswered < mostUnanswered)
        return submit(std::move(change), std::move(done));
    m_later.push_back(std::move(change));
    if (m_later.size() > mostKept)
        m_later.pop_front();
    m_retry->start(retryEvery);
    done(false);
}

void DeliveryKeeper::submit(DeliveryChange change, Done done)
{
    ++m_unanswered;
    m_store.keep(change, [self = QPointer(this), change, done = std::move(done)](const Result<void, StoreError> &kept) {
        if (!self)
            return;
        --self->m_unanswered;
        if (!kept) {
            // Those that were handed over after it fail as well, and come back after it.
            self->m_later.push_back(change);
            self->m_retry->start(retryEvery);
        }
        done(kept.has_value());
    });
}

//! The oldest alone, until one could be stored; then all.
void DeliveryKeeper::retry()
{
    if (m_later.empty())
        return;
    if (m_unanswered > 0)
        return m_retry->start(retryEvery);
    const DeliveryChange oldest = m_later.front();
    ++m_unanswered;
    m_store.keep(oldest, [self = QPointer(this)](const Result<void, StoreError> &kept) {
        if (!self)
            return;
        --self->m_unanswered;
        if (!kept)
            return self->m_retry->start(retryEvery);
        self->m_later.pop_front();
        self->m_retry->start(Duration::zero());
    });
}

} // namespace vigia
