// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "store/store.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigia {

//! This computer's own sound off, for all monitors but critical ones, until a moment or until a person unmutes; kept
//! over restarts (P14). Engine's thread.
class GeneralMute final : public QObject
{
    Q_OBJECT

public:
    //! Of either, absent: until a person unmutes.
    using End = std::optional<Instant>;

    //! \a remembered is what the store holds under storeKey(). All of them outlive it.
    GeneralMute(const QByteArray &remembered, Store &store, const Clock &clock, Timers &timers);
    ~GeneralMute() override;

    bool isOn() const { return m_end.has_value(); }
    //! Absent while it is off.
    std::optional<MuteView> view() const;

    //! It is in force at once; \a stored is called when a restart would remember it, or why it would not.
    void turnOn(const End &end, const Store::Done &stored);
    void turnOff(const Store::Done &stored);
    //! Time was lost: its end may be over.
    void lookAgain();

    static QString storeKey();

Q_SIGNALS:
    void changed();

private:
    void set(const std::optional<End> &end, const Store::Done &stored);
    QByteArray toBytes() const;

    Store &m_store;
    const Clock &m_clock;
    std::optional<End> m_end; //!< absent: it is off
    std::unique_ptr<Timer> m_timer;
};

} // namespace vigia
