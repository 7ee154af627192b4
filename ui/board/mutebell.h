// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace vigia {

//! A bell in the middle of \a rect; \a crossed: the sound is off.
void paintBell(QPainter &painter, const QRectF &rect, const QColor &ink, bool crossed);

} // namespace vigia
