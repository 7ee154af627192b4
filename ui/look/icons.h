// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <array>

namespace vigia {

//! The actions that have an icon; drawn by us in one stroke weight (resources/icons).
enum class ActionIcon {
    Open,
    Board,
    Mute,
    Unmute,
    Acknowledge,
    Hold, //!< hold alerts (snooze)
    Pause,
    Resume,
    CheckNow,
    Watch, //!< start watching
    Browser,
    Add,
    Edit,
    Duplicate,
    Delete,
    Settings,
    Search,
    Copy,
    Warning,
    Information,
    Quit,
    Sound,
    Folder,
    Group,
    Import,
    Export,
    History,
    Close,
    Up,
    DownArrow,
    More,
};

inline constexpr std::array allActionIcons{ActionIcon::Open, ActionIcon::Board, ActionIcon::Mute, ActionIcon::Unmute,
    ActionIcon::Acknowledge, ActionIcon::Hold, ActionIcon::Pause, ActionIcon::Resume, ActionIcon::CheckNow,
    ActionIcon::Watch, ActionIcon::Browser, ActionIcon::Add, ActionIcon::Edit, ActionIcon::Duplicate,
    ActionIcon::Delete, ActionIcon::Settings, ActionIcon::Search, ActionIcon::Copy, ActionIcon::Warning,
    ActionIcon::Information, ActionIcon::Quit, ActionIcon::Sound, ActionIcon::Folder, ActionIcon::Group,
    ActionIcon::Import, ActionIcon::Export, ActionIcon::History, ActionIcon::Close, ActionIcon::Up,
    ActionIcon::DownArrow, ActionIcon::More};

//! Tinted with the palette's text colour each time it is painted, so that it follows a change of theme.
QIcon actionIcon(ActionIcon icon);

//! The program's own, in colour.
QIcon applicationIcon();

} // namespace vigia
