// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/toldlist.h"

#include "dashboard/factlist.h"
#include "look/theme.h"
#include "look/tokens.h"
#include "wording/toldwords.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia {

ToldList::ToldList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_ways(new FactList(theme, this))
    , m_again(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_again->setObjectName(QStringLiteral("sendAgain"));
    connect(m_again, &QPushButton::clicked, this, &ToldList::sendAgainRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_ways);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    adaptFonts();
    hide();
}

void ToldList::setDeliveries(const std::vector<DeliveryView> &deliveries, UtcTime now, const Language &language)
{
    std::vector<WhyLine> ways;
    for (const ToldLines &way : toldLines(deliveries, now, language))
        ways.push_back({way.whom, way.lines.join(QLatin1Char('\n'))});
    m_title->setText(tr("Told"));
    m_ways->setLines(ways);
    m_again->setText(tr("Send again"));
    m_again->setToolTip(tr("Everything that was not delivered is tried for another day"));
    m_again->setVisible(std::ranges::any_of(
        deliveries, [](const DeliveryView &delivery) { return delivery.state == DeliveryView::State::NotDelivered; }));
    setVisible(!ways.empty());
}

void ToldList::adaptFonts()
{
    m_adapting = true;
    m_title->setFont(scaled(font(), TextSize::Body, QFont::DemiBold));
    m_adapting = false;
}

void ToldList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_adapting)
        adaptFonts();
}

} // namespace vigia
