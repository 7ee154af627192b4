// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/barcolors.h"

namespace vigia {

namespace {

BarColors filled(Role role, Scheme scheme)
{
    const QColor fill = color(role, scheme);
    const QColor ink = color(Role::Mark, scheme);
    return {.fill = fill, .edge = {}, .ink = ink, .shape = ink, .mark = fill};
}

BarColors outlined(Role role, Role surface, Role ink, Scheme scheme)
{
    const QColor edge = color(role, scheme);
    return {.fill = color(surface, scheme),
        .edge = edge,
        .ink = color(ink, scheme),
        .shape = edge,
        .mark = color(surface, scheme)};
}

} // namespace

BarColors barColors(const Appearance &appearance, Scheme scheme)
{
    switch (appearance.shape) {
    case Shape::CheckDisc:
    case Shape::BellDisc:
    case Shape::CrossOctagon:
    case Shape::BellOctagon:
    case Shape::QuestionDiamond:
    case Shape::Wrench:
        return filled(appearance.role, scheme);
    case Shape::Triangle: // pale, so that a full amber means one thing only: down and muted
        return outlined(Role::Warning, Role::WarningSurface, Role::Text, scheme);
    case Shape::CheckOctagon:
        return outlined(Role::Down, Role::DownSurface, Role::Text, scheme);
    case Shape::TrialOctagon: {
        BarColors colors = outlined(Role::Down, Role::Surface, Role::Text, scheme);
        colors.edgeStyle = Qt::DashLine;
        return colors;
    }
    case Shape::ClockDiamond:
        return outlined(Role::Unknown, Role::Surface, Role::Unknown, scheme);
    case Shape::ChainLink: {
        BarColors colors = filled(Role::Affected, scheme);
        colors.edge = color(Role::AffectedEdge, scheme);
        return colors;
    }
    case Shape::TwoBars: { // nothing is checked: nothing to look at
        BarColors colors = outlined(Role::Hairline, Role::Surface, Role::Paused, scheme);
        colors.shape = colors.ink;
        return colors;
    }
    }
    Q_UNREACHABLE();
}

} // namespace vigia
