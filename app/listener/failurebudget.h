// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace vigia {

//! How often an address, or network (see networkOf()), may show wrong credentials: 20 times, and again once every 3 s.
//! Any thread.
class FailureBudget
{
public:
    static constexpr int burst = 20;
    static constexpr Duration recovery = std::chrono::seconds(3);
    static constexpr qsizetype mostAddresses = 10'000;

    //! Notes a failure of \a address; false: it had too many.
    bool spend(const QByteArray &address, Instant now);
    //! It has had too many.
    bool isSpent(const QByteArray &address, Instant now) const;

private:
    void forgetTheRecovered(Instant now);

    mutable std::mutex m_mutex;
    QHash<QByteArray, Instant> m_recovered; //!< when all of the address's failures are forgiven
};

} // namespace vigia
