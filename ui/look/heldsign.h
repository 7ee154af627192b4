// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace vigia {

//! An hourglass in the largest square in the middle of \a rect: alerts are held. No state looks like it.
void paintHeldSign(QPainter &painter, const QRectF &rect, const QColor &ink);

} // namespace vigia
