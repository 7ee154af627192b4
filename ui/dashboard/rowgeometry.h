// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>

namespace vigia {

enum class Density {
    Comfortable, //!< two lines
    Compact, //!< one
};

//! What the widths and heights in a list rest on; made anew when the font or the language changes.
struct RowMetrics {
    QFont name, detail, figures;
    int nameHeight = 0, detailHeight = 0;
    int latencyWidth = 0, sinceWidth = 0;

    static RowMetrics of(const QFont &base);
};

//! Where things stand in the row of a monitor. What there is no room for is empty.
struct RowGeometry {
    QRect shape, name, detail, strip, latency, since;
};

int rowHeight(const RowMetrics &metrics, Density density);
int headingHeight(const RowMetrics &metrics, Density density);
RowGeometry rowGeometry(const QRect &row, const RowMetrics &metrics, Density density);
//! \a place, the words as wide as a strip of \a bars and a row without a latency leave them.
RowGeometry wordsWidened(RowGeometry place, int bars, bool hasLatency);

} // namespace vigia
