// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace vigia {

//! What came of wanting a combination that works whichever program has the keyboard.
enum class ShortcutStanding {
    Off, //!< none is wanted
    Available,
    Taken, //!< another program has it
    Unusable, //!< no combination, or no key of this keyboard
    NotHere, //!< the platform gives programs none (Wayland)
};

//! Where nobody chose another.
inline QKeySequence usualShortcut()
{
    return Qt::CTRL | Qt::ALT | Qt::Key_V;
}

//! One combination with Ctrl, Alt or Meta: any other would be missed by whoever types.
inline bool mayBeShortcut(const QKeySequence &keys)
{
    constexpr Qt::KeyboardModifiers needed = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return keys.count() == 1 && (keys[0].keyboardModifiers() & needed);
}

} // namespace vigia
