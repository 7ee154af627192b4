// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace vigia {

//! Runs calls that may hang for minutes (name lookups, the system's proxy settings) on threads of
//! its own. A call that takes longer than `youth` no longer counts against the lane's width, and one
//! that has waited that long gets a thread whatever the width: hanging calls delay healthy ones by
//! about that long at most, as long as there are threads at all.
//!
//! Its destruction waits for nobody: calls under way end when they end, calls still queued are
//! forgotten. post() from the owner's thread only.
class WorkLane final : public QObject
{
public:
    struct Limits {
        int young = 16; //!< calls younger than `youth` at a time
        int total = 256; //!< threads at a time, whatever their age
        std::chrono::milliseconds youth{1000};
    };

    explicit WorkLane(Limits limits);
    WorkLane();
    ~WorkLane() override;

    //! Runs on the owner's thread, through its event loop.
    using Sequel = std::function<void()>;
    //! \a job runs on a thread of the lane; the sequel it returns is run unless the lane is gone by then.
    void post(std::function<Sequel()> job);

private:
    struct Shared;

    void staff();

    std::shared_ptr<Shared> m_shared;
    QTimer m_ageing; //!< looks again while jobs wait behind old ones
};

} // namespace vigia
