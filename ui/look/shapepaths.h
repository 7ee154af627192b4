// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"

#include <QPainterPath>

namespace vigia {

// Geometry of the shapes in a square of 16 × 16; edges lie on whole pixels where they can.

inline constexpr qreal shapeGrid = 16;

//! What is filled with the state's colour.
QPainterPath bodyPath(Shape shape);
//! What stands on it; empty where the body says all.
QPainterPath markPath(Shape shape);
//! What surrounds it in a colour of its own: of the chain; else empty.
QPainterPath edgePath(Shape shape);

//! The body is an outline and the mark has its colour.
bool isOutline(Shape shape);

} // namespace vigia
