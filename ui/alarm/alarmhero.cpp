// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmhero.h"

#include "look/shapes.h"
#include "look/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace vigia {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

AlarmHero::AlarmHero(QWidget *parent)
    : QWidget(parent)
    , m_name(wrappedLabel(this))
    , m_lasts(wrappedLabel(this))
    , m_reason(wrappedLabel(this))
    , m_place(wrappedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::tiny);
    for (QLabel *label : {m_name, m_lasts, m_reason, m_place}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    layout->insertStretch(0);
    layout->addStretch();
    dress();
}

void AlarmHero::say(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_name->setText(words.name);
    m_lasts->setText(words.lasts);
    m_reason->setText(words.reason);
    m_reason->setVisible(!words.reason.isEmpty());
    m_place->setText(words.place);
    m_place->setVisible(!words.place.isEmpty());
}

void AlarmHero::setLit(bool lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void AlarmHero::dress()
{
    const Scheme scheme = schemeOf(palette());
    QPalette colors(palette());
    colors.setColor(QPalette::WindowText, color(Role::Mark, scheme));
    for (QLabel *label : {m_name, m_lasts, m_reason, m_place})
        label->setPalette(colors);
    QFont name = textFont(TextSize::Display, QFont::Bold);
    name.setPointSizeF(name.pointSizeF() * 1.25);
    m_name->setFont(name);
    m_lasts->setFont(withTabularFigures(textFont(TextSize::Display, QFont::DemiBold)));
    m_reason->setFont(textFont(TextSize::Title));
    m_place->setFont(textFont(TextSize::Body));
    layout()->setContentsMargins(space::huge + shapeSide() + space::huge, space::huge, space::huge, space::huge);
    setMinimumHeight(shapeSide() + 2 * space::huge);
}

int AlarmHero::shapeSide() const
{
    return qRound(QFontMetricsF(textFont(TextSize::Display)).height() * 3.6);
}

void AlarmHero::paintEvent(QPaintEvent *)
{
    const Scheme scheme = schemeOf(palette());
    const QColor mark = color(Role::Mark, scheme);
    const QColor fill = color(Role::Down, scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    if (!m_lit) { // the shape is what blinks: the words stay where they can be read
        painter.setOpacity(0.45);
    }
    const int side = shapeSide();
    paintShape(painter, QRectF(space::huge, (height() - side) / 2.0, side, side), Shape::CrossOctagon, mark, fill);
}

void AlarmHero::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace vigia
