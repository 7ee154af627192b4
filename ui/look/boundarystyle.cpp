// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/boundarystyle.h"

#include "look/roles.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace vigia {

namespace {

constexpr qreal fusionRadius = 2;

QPen penFor(const QStyleOption &option)
{
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    QColor ink = color(hasKeyboard ? Role::Focus : Role::Boundary, schemeOf(option.palette));
    if (!option.state.testFlag(QStyle::State_Enabled))
        ink.setAlphaF(0.5F);
    return ink;
}

void draw(QPainter &painter, const QStyleOption &option, const QRect &outline, qreal radius = fusionRadius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(penFor(option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(outline).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

//! Where Fusion has it: an even number of pixels wide.
QRect circleOf(const QRect &indicator)
{
    const int odd = indicator.width() % 2;
    return indicator.adjusted(odd, odd, 0, 0);
}

bool isText(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

} // namespace

BoundaryStyle::BoundaryStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(baseStyle()->objectName());
}

void BoundaryStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
        draw(*painter, *option, option->rect, element == PE_IndicatorCheckBox ? 0 : fusionRadius);
    else if (element == PE_IndicatorRadioButton)
        draw(*painter, *option, circleOf(option->rect), option->rect.width());
}

void BoundaryStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel && isText(widget))
        draw(*painter, *option, option->rect, 0);
}

void BoundaryStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_SpinBox && spin && spin->frame)
        draw(*painter, *option, option->rect.adjusted(0, 1, 0, -1));
    else if (control == CC_ComboBox && combo && combo->frame)
        draw(*painter, *option, option->rect);
}

} // namespace vigia
