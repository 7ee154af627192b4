// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "look/icons.h"

#include <QKeySequence>

#include <optional>
#include <vector>

namespace vigia {

//! What can be done with the monitors that are selected.
enum class Deed {
    Acknowledge,
    MuteOutage, //!< until the outage ends
    MuteOneHour,
    MuteFourHours,
    MuteEightHours,
    Unmute,
    HoldOneHour,
    HoldFourHours,
    HoldUntilMorning,
    EndHold,
    Pause,
    Resume,
    CheckNow,
    StartWatching,
    OpenInBrowser,
    CopyAddress,
    Edit,
    Duplicate,
    Delete,
    UndoDelete,
};

//! How a deed is shown, but for its words.
struct DeedFace {
    Deed deed;
    std::optional<ActionIcon> icon;
    QKeySequence keys;
};

std::vector<DeedFace> deedFaces();

//! What can be done with some monitors: whatever at least one of them has something of.
class PossibleDeeds
{
public:
    void add(const MonitorView &monitor);
    bool has(Deed deed) const;

private:
    int m_count = 0;
    int m_drills = 0; //!< of these: they are no monitors that could be changed
    int m_reporting = 0; //!< of these: they have no address, and nobody can look at them
    bool m_acknowledge = false;
    bool m_outage = false;
    bool m_unmute = false;
    bool m_held = false;
    bool m_pause = false;
    bool m_resume = false;
    bool m_trial = false;
};

} // namespace vigia
