// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

// How everything stands. The one rule for all who say it in a colour, a sentence or a number (tray, headline,
// groups, board, console): the worst that nobody acknowledged speaks for the whole, and an outage is counted
// as one only where it is neither acknowledged nor on trial.

namespace vigia {

//! What a monitor is to the whole; the worst first. Each monitor is one of them.
enum class Concern {
    Down, //!< also an alarm that sounds on unseen: nobody said that it is over
    Warning,
    Affected,
    Trial, //!< added just now and never answered: nobody was promised anything, but it is not well
    Unknown,
    DownAcknowledged,
    WarningAcknowledged,
    Up,
    Maintenance,
    Paused,
};

inline constexpr std::array allConcerns{Concern::Down, Concern::Warning, Concern::Affected, Concern::Trial,
    Concern::Unknown, Concern::DownAcknowledged, Concern::WarningAcknowledged, Concern::Up, Concern::Maintenance,
    Concern::Paused};

Concern concernOf(const MonitorView &monitor);

//! As the engine decides it: an outage, an unrest or a warning that nobody acknowledged.
bool canAcknowledge(const MonitorView &monitor);

//! How much it asks for an eye; the order of lists is the highest first. What needs nobody is 0. Within a
//! concern critical ones outweigh the others, and these those that are silenced.
int weight(const MonitorView &monitor);

//! "Worst first", wherever monitors are listed or named: by weight, then what changed last. Those that need nobody
//! stand as the person put them.
bool isMoreUrgent(const MonitorView &a, const MonitorView &b);

//! What waits on a channel cannot be sent at the moment, or the last message was refused for some of those it is for.
//! Nobody at the desktop is no fault of it.
bool isFailing(const ChannelView &channel);

//! Monitors counted by their concern.
struct Standing {
    int down = 0; //!< outages that are neither acknowledged nor on trial
    int warning = 0;
    int affected = 0;
    int onTrial = 0; //!< they do not answer yet
    int unknown = 0;
    int downAcknowledged = 0;
    int warningAcknowledged = 0;
    int up = 0;
    int maintenance = 0;
    int paused = 0;
    int held = 0; //!< of all these, those whose alerts are held
    friend bool operator==(const Standing &, const Standing &) = default;

    int total() const;
    int of(Concern concern) const;
    void count(const MonitorView &monitor, int by = 1);
    //! What speaks for the whole; absent: there is nothing.
    std::optional<Concern> worst() const;
};

//! What a sentence names: those of the worst concern, the most urgent first. Only the first few are said, so no
//! more than these need to be known.
inline constexpr int namesInHeadline = 3;

struct Whole {
    Standing standing;
    QStringList named; //!< empty where all is calm
    const MonitorView *worst = nullptr; //!< whose look is that of the whole; null: there is nothing
};

//! \a monitors in the person's order; they must outlive the answer's `worst`.
Whole wholeOf(const std::vector<const MonitorView *> &monitors);
Whole wholeOf(const std::vector<MonitorView> &monitors);

} // namespace vigia
