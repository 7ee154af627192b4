// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/elidedlabel.h"

#include "look/theme.h"
#include "monitors/rowwords.h"

#include <QPainter>

namespace vigia {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::say(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    adaptToolTip();
}

void ElidedLabel::setRole(Role role, const Theme &theme)
{
    m_role = role;
    m_theme = &theme;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme ? color(m_role, m_theme->scheme()) : palette().color(QPalette::WindowText));
    painter.drawText(
        rect(), int(alignment() | Qt::TextSingleLine), fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    adaptToolTip();
}

void ElidedLabel::adaptToolTip()
{
    const bool whole = fontMetrics().horizontalAdvance(text()) <= width();
    setToolTip(whole ? QString() : plainToolTip(text()));
}

} // namespace vigia
