// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/selection.h"

#include "look/theme.h"

#include <QGuiApplication>
#include <QWidget>

namespace vigia {

void makeSelectionReadable(QWidget &widget)
{
    constexpr double least = 4.5;
    const QPalette around = QGuiApplication::palette();
    const QPalette ours = ownPalette(schemeOf(around));
    QPalette palette = widget.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const bool readable =
            contrast(around.color(group, QPalette::HighlightedText), around.color(group, QPalette::Highlight)) >= least;
        for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
            palette.setColor(group, role, (readable ? around : ours).color(group, role));
    }
    if (palette != widget.palette())
        widget.setPalette(palette);
}

} // namespace vigia
