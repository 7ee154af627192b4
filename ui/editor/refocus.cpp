// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/refocus.h"

#include <QWidget>

namespace vigia {

int focusPlace(const QWidget *content)
{
    const QWidget *focused = content ? content->window()->focusWidget() : nullptr;
    return focused ? static_cast<int>(content->findChildren<QWidget *>().indexOf(focused)) : -1;
}

void focusAt(QWidget &content, int place)
{
    const auto all = content.findChildren<QWidget *>();
    if (place >= 0 && place < all.size())
        all[place]->setFocus(Qt::OtherFocusReason);
}

} // namespace vigia
