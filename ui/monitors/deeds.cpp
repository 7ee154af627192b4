// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/deeds.h"

#include "facade/standing.h"

namespace vigia {

std::vector<DeedFace> deedFaces()
{
    return {
        {Deed::Acknowledge, ActionIcon::Acknowledge, Qt::CTRL | Qt::Key_K},
        {Deed::MuteOutage, {}, Qt::CTRL | Qt::Key_M},
        {Deed::MuteOneHour, {}, {}},
        {Deed::MuteFourHours, {}, {}},
        {Deed::MuteEightHours, {}, {}},
        {Deed::Unmute, ActionIcon::Unmute, Qt::CTRL | Qt::SHIFT | Qt::Key_M},
        {Deed::HoldOneHour, {}, Qt::CTRL | Qt::Key_H},
        {Deed::HoldFourHours, {}, {}},
        {Deed::HoldUntilMorning, {}, {}},
        {Deed::EndHold, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_H},
        {Deed::Pause, ActionIcon::Pause, Qt::CTRL | Qt::Key_P},
        {Deed::Resume, ActionIcon::Resume, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        {Deed::CheckNow, ActionIcon::CheckNow, Qt::Key_F5},
        {Deed::StartWatching, ActionIcon::Watch, {}},
        {Deed::OpenInBrowser, ActionIcon::Browser, Qt::CTRL | Qt::Key_B},
        {Deed::CopyAddress, ActionIcon::Copy, QKeySequence::Copy},
        {Deed::Edit, ActionIcon::Edit, Qt::CTRL | Qt::Key_E},
        {Deed::Duplicate, ActionIcon::Duplicate, Qt::CTRL | Qt::Key_D},
        {Deed::Delete, ActionIcon::Delete, QKeySequence::Delete},
        {Deed::UndoDelete, {}, QKeySequence::Undo},
    };
}

void PossibleDeeds::add(const MonitorView &monitor)
{
    ++m_count;
    m_drills += monitor.drill ? 1 : 0;
    m_reporting += monitor.heartbeat ? 1 : 0;
    m_acknowledge = m_acknowledge || canAcknowledge(monitor);
    m_outage = m_outage || (monitor.incident != 0 && !monitor.mute);
    m_unmute = m_unmute || monitor.mute;
    m_held = m_held || monitor.snoozedUntil;
    m_pause = m_pause || (monitor.status != Status::Paused && !monitor.drill);
    m_resume = m_resume || monitor.status == Status::Paused;
    m_trial = m_trial || monitor.onTrial;
}

bool PossibleDeeds::has(Deed deed) const
{
    switch (deed) {
    case Deed::Acknowledge:
        return m_acknowledge;
    case Deed::MuteOutage:
        return m_outage;
    case Deed::Unmute:
        return m_unmute;
    case Deed::EndHold:
        return m_held;
    case Deed::Pause:
        return m_pause;
    case Deed::Resume:
        return m_resume;
    case Deed::StartWatching:
        return m_trial;
    case Deed::OpenInBrowser:
        return m_count == 1 && m_drills == 0 && m_reporting == 0;
    case Deed::Duplicate:
        return m_count == 1 && m_drills == 0;
    case Deed::UndoDelete:
        return false; // it is not about what is selected
    case Deed::MuteOneHour:
    case Deed::MuteFourHours:
    case Deed::MuteEightHours:
    case Deed::HoldOneHour:
    case Deed::HoldFourHours:
    case Deed::HoldUntilMorning:
        return m_count > 0;
    case Deed::CheckNow:
        return m_count > m_drills + m_reporting;
    case Deed::CopyAddress:
        return m_count > m_reporting && m_drills == 0;
    case Deed::Edit:
    case Deed::Delete:
        return m_count > 0 && m_drills == 0;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
