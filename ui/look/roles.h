// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace vigia {

//! Whether what surrounds us is light or dark.
enum class Scheme { Light, Dark };

//! What a colour is for. Only what we paint ourselves uses these; widgets keep their style's palette.
enum class Role {
    // states: as a shape, and as text on every surface
    Up,
    Warning,
    Down,
    DownSilenced,
    Unknown,
    Affected,
    AffectedEdge,
    Maintenance,
    Paused,
    // surfaces
    Surface, //!< lists and panes
    Window, //!< around them
    Hover,
    Selected,
    WarningSurface,
    DownSurface,
    // the rest
    Text,
    SecondaryText,
    Hairline, //!< separators; carries no meaning alone
    Boundary, //!< of what a person fills in or ticks
    Focus, //!< the same, where the keyboard is
    Unwatched, //!< the hatching of time that was not watched
    Mark, //!< on a shape or a bar filled with a state's colour: × , check, words
};

inline constexpr std::array stateRoles{Role::Up, Role::Warning, Role::Down, Role::DownSilenced, Role::Unknown,
    Role::Affected, Role::AffectedEdge, Role::Maintenance, Role::Paused};
inline constexpr std::array surfaceRoles{
    Role::Surface, Role::Window, Role::Hover, Role::Selected, Role::WarningSurface, Role::DownSurface};

QColor color(Role role, Scheme scheme);

//! Dark where the palette writes light on dark.
Scheme schemeOf(const QPalette &palette);

//! WCAG 2 contrast, 1–21; alpha is ignored.
double contrast(const QColor &a, const QColor &b);

} // namespace vigia
