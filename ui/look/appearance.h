// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/standing.h"
#include "look/roles.h"

#include <array>

namespace vigia {

//! What is drawn for a state. Each can be told from the others without its colour.
enum class Shape {
    CheckDisc, //!< up
    BellDisc, //!< all is up and the sound is off: only of the whole, never of one monitor
    Triangle, //!< warning
    CrossOctagon, //!< down
    BellOctagon, //!< down, sound off: crossed bell
    CheckOctagon, //!< down, acknowledged: an outline
    TrialOctagon, //!< does not answer, but is on trial: a dashed outline
    QuestionDiamond, //!< unknown
    ClockDiamond, //!< no recent result: an outline, "hollow"
    ChainLink, //!< affected by what it depends on
    Wrench, //!< maintenance
    TwoBars, //!< paused
};

inline constexpr std::array allShapes{Shape::CheckDisc, Shape::BellDisc, Shape::Triangle, Shape::CrossOctagon,
    Shape::BellOctagon, Shape::CheckOctagon, Shape::TrialOctagon, Shape::QuestionDiamond, Shape::ClockDiamond,
    Shape::ChainLink, Shape::Wrench, Shape::TwoBars};

//! A small mark over the lower right corner of a shape.
enum class Badge {
    None,
    Failing, //!< the last look failed; not yet down
    Unstable, //!< a wave: it changes too often
};

struct Appearance {
    Role role = Role::Unknown;
    Shape shape = Shape::QuestionDiamond;
    Badge badge = Badge::None;
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

//! Its sound is off: muted itself, or by the computer's general mute, which critical ones break through.
bool isSilenced(const MonitorView &monitor, const std::optional<MuteView> &generalMute = {});

//! \a monitor as its words shall say it: where its shape says that the sound is off, it is muted, whichever way that
//! was done. Shape and word say the same.
MonitorView asHeard(const MonitorView &monitor, const std::optional<MuteView> &generalMute);

Appearance appearanceOf(const MonitorView &monitor, const std::optional<MuteView> &generalMute = {});

//! The look of the whole (facade/standing.h).
Appearance appearanceOf(const Whole &whole, const std::optional<MuteView> &generalMute = {});

} // namespace vigia
