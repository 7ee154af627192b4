// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardheader.h"

#include "look/roles.h"
#include "look/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace vigia {

QSize BoardTitle::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * space::tiny, metrics.height() + space::tiny};
}

QSize BoardTitle::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 4, sizeHint().height()};
}

void BoardTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scheme scheme = schemeOf(palette());
    QFont font(this->font());
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(color(Role::Text, scheme));
    const QRect inner = rect().adjusted(space::tiny, 0, -space::tiny, 0);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(color(Role::SecondaryText, scheme), 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

BoardHeader::BoardHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new BoardTitle(this))
    , m_clock(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_base(font())
{
    m_title->setCursor(Qt::PointingHandCursor);
    m_title->setFocusPolicy(Qt::TabFocus);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QLabel *label : {m_clock, m_notice})
        label->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_clock, 0, 2);
    layout->addWidget(m_notice, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setVerticalSpacing(0);
    layout->setHorizontalSpacing(space::large);
    layout->setContentsMargins(space::small, space::small, space::small, space::tiny);
    setScale(1);
}

void BoardHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

void BoardHeader::setClock(const QString &time)
{
    m_clock->setText(time);
}

void BoardHeader::setNotice(const QString &notice, bool isTrouble)
{
    const Scheme scheme = schemeOf(palette());
    QPalette colors(palette());
    colors.setColor(QPalette::WindowText, color(isTrouble ? Role::Down : Role::SecondaryText, scheme));
    m_notice->setPalette(colors);
    QFont font(m_notice->font());
    font.setWeight(isTrouble ? QFont::DemiBold : QFont::Normal);
    m_notice->setFont(font);
    m_notice->setText(notice);
    m_notice->setContentsMargins(space::tiny, 0, 0, 0);
}

void BoardHeader::setScale(qreal scale)
{
    QFont base(m_base);
    base.setPixelSize(qRound(QFontInfo(m_base).pixelSize() * scale));
    m_title->setFont(scaled(base, TextSize::Title, QFont::DemiBold));
    m_clock->setFont(withTabularFigures(scaled(base, TextSize::Title)));
    m_notice->setFont(withTabularFigures(scaled(base, scale > 1 ? TextSize::Body : TextSize::Small)));
    updateGeometry();
}

void BoardHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked();
}

void BoardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool inOneLine = width() >= 60 * QFontMetrics(m_notice->font()).averageCharWidth();
    if (inOneLine == m_inOneLine)
        return;
    m_inOneLine = inOneLine;
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->removeWidget(m_notice);
    if (inOneLine)
        grid->addWidget(m_notice, 0, 1);
    else
        grid->addWidget(m_notice, 1, 0, 1, 3);
    grid->setColumnStretch(1, inOneLine ? 1 : 0);
    m_notice->setAlignment(inOneLine ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace vigia
