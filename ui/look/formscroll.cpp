// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/formscroll.h"

#include "look/opening.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace vigia {

namespace {

constexpr int leastWidth = 280;

} // namespace

FormScroll::FormScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void FormScroll::setForm(QWidget *form)
{
    setWidget(form);
    followForm();
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followForm();
    return handled;
}

void FormScroll::followForm()
{
    const int whole =
        std::max(leastWidth, widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    const bool isNarrow = isNarrowScreen(*this);
    setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setMinimumWidth(isNarrow ? leastWidth : whole);
}

} // namespace vigia
