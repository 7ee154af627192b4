// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"

#include <QColor>
#include <QPen>

namespace vigia {

//! What a bar is painted with. The whole bar is what the shape on it is: filled where that is filled, an
//! outline where that is one. Words on it have a contrast of at least 4.5 : 1.
struct BarColors {
    QColor fill;
    QColor edge; //!< invalid: none
    QColor ink; //!< name, word and button
    QColor shape;
    QColor mark; //!< on the shape
    Qt::PenStyle edgeStyle = Qt::SolidLine;
};

BarColors barColors(const Appearance &appearance, Scheme scheme);

//! Of every bar when nothing is known any more: never of a state.
inline constexpr Appearance noData{Role::Unknown, Shape::ClockDiamond};

} // namespace vigia
