// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formscroll.h"

#include <QEvent>
#include <QScrollBar>

namespace vigia {

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
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

} // namespace vigia
