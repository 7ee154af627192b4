// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/formscroll.h"

#include "look/opening.h"

#include <QComboBox>
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

void FormScroll::followForm()
{
    const int whole =
        std::max(leastWidth, widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    const bool isNarrow = isNarrowScreen(*this);
    setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setMinimumWidth(isNarrow ? leastWidth : whole);
    for (QComboBox *choice : widget()->findChildren<QComboBox *>()) {
        choice->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        choice->installEventFilter(this);
    }
}

} // namespace vigia
