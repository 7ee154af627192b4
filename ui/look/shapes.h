// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"

#include <QPixmap>
#include <QRectF>

class QPainter;
class QPainterPath;

namespace vigia {

//! Fills the largest square in the middle of \a rect. Designed for 12–256 px, sharpest at 16 and 32.
//! \a mark is what stands on a filled shape; of ChainLink it is the edge; outlines use \a fill alone.
void paintShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &fill, const QColor &mark);

//! The outer edge of the shape in a square of 16 × 16, for haloes.
QPainterPath silhouette(Shape shape);

//! The shape in the colours of its role, with its badge.
void paintAppearance(QPainter &painter, const QRectF &rect, const Appearance &appearance, Scheme scheme);

//! \a size in device-independent pixels.
QPixmap shapePixmap(const Appearance &appearance, int size, qreal devicePixelRatio, Scheme scheme);

} // namespace vigia
