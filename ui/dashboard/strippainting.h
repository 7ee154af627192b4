// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/roles.h"
#include "monitors/strip.h"

#include <QRect>

#include <optional>

class QPainter;

namespace vigia {

inline constexpr int barWidth = 2;
inline constexpr int barPitch = 3;
constexpr int stripWidth(int bars)
{
    return bars * barPitch - (barPitch - barWidth);
}

//! The last looks as bars, as many as fit, the newest at the right: the higher, the slower, on a square-root scale of
//! the slowest. Without colours: a failure fills the whole height, a warning has a dot above it, what
//! says nothing is hollow, and time that was not watched is hatched.
void paintStrip(QPainter &painter, const QRect &rect, const Strip &strip, Scheme scheme);

//! The bar under \a x; absent where there is none.
std::optional<StripBar> barAt(const QRect &rect, const Strip &strip, int x);

} // namespace vigia
