// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/stripview.h"

#include "dashboard/strippainting.h"
#include "look/theme.h"
#include "monitors/rowwords.h"
#include "monitors/striptext.h"
#include "speech/speech.h"
#include "world/clock.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigia {

namespace {

constexpr int stripHeight = 36;

} // namespace

StripView::StripView(const Theme &theme, const Speech &speech, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_speech(speech)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StripView::setStrip(const Strip &strip)
{
    m_strip = strip;
    if (!strip.isEmpty()) {
        const StripBar newest{strip.size() - 1, {}, {}};
        setAccessibleName(StripText::of(newest, strip, m_clock.utc(), m_speech.language()));
    }
    update();
}

QSize StripView::sizeHint() const
{
    return {stripWidth(Strip::capacity), stripHeight};
}

QRect StripView::stripRect() const
{
    // The newest stand at the right end of what there is, and the first at the left edge.
    const StripBars bars = barsOf(m_strip);
    int used = 0;
    for (int i = 0; i < bars.size; ++i)
        used += bars.bars[std::size_t(i)].slots();
    return {0, 0, std::min(width(), used * barPitch), height()};
}

void StripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStrip(painter, stripRect(), m_strip, m_theme.scheme());
}

bool StripView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bar = barAt(stripRect(), m_strip, help->pos().x());
        QToolTip::showText(help->globalPos(),
            bar ? plainToolTip(StripText::of(*bar, m_strip, m_clock.utc(), m_speech.language())) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace vigia
