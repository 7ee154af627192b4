// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/formscroll.h"

#include "look/opening.h"

#include <QComboBox>
#include <QEvent>
#include <QLayout>
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
    const auto *choice = qobject_cast<QComboBox *>(watched);
    if (choice && event->type() == QEvent::Wheel) {
        event->ignore(); // the form is scrolled
        return !choice->hasFocus();
    }
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        followForm();
    return handled;
}

void FormScroll::setGutter(int width)
{
    m_gutter = width;
    followBar();
}

void FormScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event); // the bar takes its room from the viewport
    followBar();
}

void FormScroll::followBar()
{
    QLayout *layout = m_gutter > 0 && widget() ? widget()->layout() : nullptr;
    if (!layout)
        return;
    QMargins margins = layout->contentsMargins();
    margins.setRight(verticalScrollBar()->isVisibleTo(this) ? m_gutter : 0);
    if (margins != layout->contentsMargins())
        layout->setContentsMargins(margins);
}

void FormScroll::followForm()
{
    const int room = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    const int gutter = verticalScrollBar()->isVisibleTo(this) ? 0 : m_gutter; // else it is the form's already
    const int whole = std::max(leastWidth, room + gutter);
    const bool isNarrow = isNarrowScreen(*this);
    setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setMinimumWidth(isNarrow ? leastWidth : whole);
    for (QComboBox *choice : widget()->findChildren<QComboBox *>()) {
        choice->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        choice->installEventFilter(this);
    }
}

} // namespace vigia
