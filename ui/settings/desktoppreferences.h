// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarm/shortcut.h"
#include "domain/result.h"
#include "look/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace vigia {

//! What a person prefers on this desktop; what is watched has no part in it. The defaults are what
//! holds where nobody said anything.
struct DesktopPreferences {
    QString language; //!< code; empty: as the system
    SchemeChoice scheme = SchemeChoice::System;
    bool compactRows = false;
    bool boardOnTop = false;
    QString boardTitle; //!< empty: the program's name
    bool alarmOnEveryScreen = false;
    bool alarmBlinks = true;
    bool alarmShortcutOn = true;
    QKeySequence alarmShortcut = usualShortcut(); //!< kept while it is off
    bool startMinimised = false; //!< with the session: in the tray only
    bool desktopMessages = true;
    QHash<QString, QByteArray> windows; //!< where each stands, and what it remembers besides; by its name
    friend bool operator==(const DesktopPreferences &, const DesktopPreferences &) = default;
};

//! \a file is an INI file; where it is missing, or a value in it is none, the default holds.
DesktopPreferences loadPreferences(const QString &file);
//! All or nothing; what else stands in the file stays. The error is the file's name.
Result<void, QString> savePreferences(const DesktopPreferences &preferences, const QString &file);

} // namespace vigia
