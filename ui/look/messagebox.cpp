// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/messagebox.h"

#include "look/tokens.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>

#include <algorithm>

namespace vigia {

namespace {

constexpr int letters = 60;
constexpr int lettersBesideTitle = 16; // the window's own buttons and icon

} // namespace

void openWide(QMessageBox &box)
{
    // Beside a title of its own the toolkit's picture says nothing more.
    box.setIcon(QMessageBox::NoIcon);
    // setTextFormat() is for the first text alone: the second would go on guessing.
    for (QLabel *label : box.findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    if (auto *text = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        text->setFont(textFont(TextSize::Title, QFont::DemiBold));
    // The box fixes its own size from its layout, whatever its minimum, and makes that layout anew for each text.
    const QFontMetrics metrics(box.font());
    const int letter = metrics.averageCharWidth();
    const int title = metrics.horizontalAdvance(box.windowTitle()) + lettersBesideTitle * letter;
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout())) {
        grid->setHorizontalSpacing(0);
        grid->setContentsMargins(space::large, space::large, space::large, space::large);
        if (QLayoutItem *indent = grid->itemAtPosition(0, 0); indent && indent->spacerItem())
            indent->spacerItem()->changeSize(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed); // beside the picture
        const int column = grid->columnCount() - 1; // of the text
        grid->setColumnStretch(column, 1);
        grid->addItem(new QSpacerItem(std::max(title, letters * letter), 0), grid->rowCount(), column);
    }
    box.open();
}

} // namespace vigia
