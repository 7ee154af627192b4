// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutedit.h"

#include "alarm/shortcut.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

//! Held down on the way to a combination, or what an input method takes.
bool isNoKeyYet(int key)
{
    static constexpr std::array holding{Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_Meta, Qt::Key_AltGr,
        Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_CapsLock, Qt::Key_NumLock};
    return key == 0 || key == Qt::Key_unknown || std::ranges::find(holding, key) != holding.end();
}

} // namespace

ShortcutEdit::ShortcutEdit(const QKeySequence &keys, QWidget *parent)
    : QKeySequenceEdit(keys, parent)
{
}

void ShortcutEdit::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (isNoKeyYet(event->key()))
        return;
    const QKeySequence keys(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, Qt::Key(event->key())));
    if (mayBeShortcut(keys)) {
        setKeySequence(keys);
        Q_EMIT chosen(keys);
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore();
    } else {
        Q_EMIT refused();
    }
}

//! Nothing more is waited for.
void ShortcutEdit::keyReleaseEvent(QKeyEvent *event)
{
    QWidget::keyReleaseEvent(event);
}

} // namespace vigia
