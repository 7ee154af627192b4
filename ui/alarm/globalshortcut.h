// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/shortcut.h"

#include <QObject>

#include <memory>

namespace vigia {

//! One key combination that works whichever program has the keyboard.
class GlobalShortcut : public QObject
{
    Q_OBJECT

public:
    //! The platform's; null where it gives none (Wayland, a platform without windows).
    static std::unique_ptr<GlobalShortcut> create();

    using QObject::QObject;

    //! Takes the place of the one before; empty: none. Where it is not available there is none then. At
    //! least one of Ctrl, Alt and Meta is needed, unless it is F1–F24.
    virtual ShortcutStanding set(const QKeySequence &keys) = 0;

Q_SIGNALS:
    void pressed();
};

} // namespace vigia
