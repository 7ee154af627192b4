// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/placeholders.h"

#include "look/roles.h"

#include <QGuiApplication>
#include <QWidget>

namespace vigia {

void makePlaceholdersReadable(QWidget &widget)
{
    QPalette palette = widget.palette();
    const QColor wanted = color(Role::SecondaryText, schemeOf(QGuiApplication::palette()));
    if (palette.color(QPalette::PlaceholderText) == wanted)
        return;
    palette.setColor(QPalette::PlaceholderText, wanted);
    widget.setPalette(palette);
}

} // namespace vigia
