// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace vigia {

//! What stands behind `vigia-desktop`.
struct DesktopArguments {
    enum class What { Run, Help, Version };
    What what = What::Run;
    QString profile; //!< empty: the standard one
    bool minimized = false; //!< tray only; without a tray the window, minimised
    friend bool operator==(const DesktopArguments &, const DesktopArguments &) = default;
};

//! The error is the word that was not understood.
Result<DesktopArguments, QString> parseDesktopArguments(const QStringList &words);

//! The words that start the same again in the place of this, with its window or without.
QStringList wordsToRestart(const DesktopArguments &arguments, bool windowShown);

} // namespace vigia
