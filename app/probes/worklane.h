// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace vigia {

//! Runs calls that may hang for minutes (name lookups, the system's proxy settings) on threads of
//! its own. A call that takes longer than `youth` no longer counts against the lane's width, and one
//! that has waited that long gets a thread whatever the width: hanging calls delay healthy ones by
//! about that long at most, as long as there are threads at all.
//!
//! Its destruction waits for nobody: calls under way end when they end, calls still queued are
//! forgotten. From the owner's thread only.
class WorkLane final : public QObject
{
public:
    struct Limits {
        int young = 16; //!< calls younger than `youth` at a time
        int total = 256; //!< threads at a time, whatever their age
        std::chrono::milliseconds youth{1000};
        int queue = 16'384; //!< calls waiting for a thread
    };
    enum class Ticket : std::uint64_t {};

    explicit WorkLane(Limits limits);
    WorkLane();
    ~WorkLane() override;

    //! Runs on the owner's thread, through its event loop.
    using Sequel = std::function<void()>;
    //! \a job runs on a thread of the lane; the sequel it returns is run unless the lane is gone by then.
    //! Absent when too many wait already: then nothing of it is run.
    std::optional<Ticket> post(std::function<Sequel()> job);
    //! Forgets a job that still waits; false when it has begun, or is over.
    bool withdraw(Ticket ticket);
    //! How long a job has been under way; absent while it waits and once it is over.
    std::optional<std::chrono::milliseconds> underWayFor(Ticket ticket) const;

private:
    struct Shared;

    void staff();

    std::shared_ptr<Shared> m_shared;
    std::uint64_t m_lastTicket = 0;
    QTimer m_ageing; //!< looks again while jobs wait behind old ones
};

} // namespace vigia
