// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace vigia {

//! Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

inline constexpr qreal cornerRadius = 6;

//! 11, 13, 16 and 22 where the system's font is 13: whoever enlarges that enlarges all.
enum class TextSize { Small, Body, Title, Display };

qreal scaleOf(TextSize size);

//! The application's font in that size.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
//! \a base in that size.
QFont scaled(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);

//! \a font with digits of one width, so that what counts does not tremble.
QFont withTabularFigures(const QFont &font);

} // namespace vigia
