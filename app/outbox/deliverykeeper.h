// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "world/timers.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace vigia {

//! Keeps every step of the telling, in its order: what cannot be stored now is stored later (P2, P10). A store that
//! does not answer is handed no more than a few steps; beyond `mostKept` the oldest are given up, which costs a
//! duplicate after a restart. Engine's thread.
class DeliveryKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr Duration retryEvery = std::chrono::seconds(5);
    static constexpr int mostUnanswered = 64;
    static constexpr std::size_t mostKept = 10'000;

    //! True: it is stored. Comes once; false does not mean that it will not be.
    using Done = std::function<void(bool stored)>;

    DeliveryKeeper(Store &store, Timers &timers, QObject *parent = nullptr);
    ~DeliveryKeeper() override;

    void keep(
        DeliveryChange change, Done done = [](bool) {});

private:
    void submit(DeliveryChange change, Done done);
    void retry();

    Store &m_store;
    std::deque<DeliveryChange> m_later; //!< oldest first
    int m_unanswered = 0;
    std::unique_ptr<Timer> m_retry;
};

} // namespace vigia
