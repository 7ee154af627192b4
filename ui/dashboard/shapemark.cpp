// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/shapemark.h"

#include "look/shapes.h"
#include "look/theme.h"

#include <QPainter>

namespace vigia {

ShapeMark::ShapeMark(int size, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShapeMark::setAppearance(const Appearance &appearance, const QString &word)
{
    setAccessibleName(word);
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    update();
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAppearance(painter, rect(), m_appearance, m_theme.scheme());
}

} // namespace vigia
