// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "speech/speech.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QDir>

class QWidget;

namespace vigia::screenshots {

//! What every picture is taken with.
struct Stage {
    Speech speech;
    Theme theme;
    QDir folder;
    SystemClock clock = {};
    QtTimers timers = {};

    //! What is asked has been answered, and what is shown has been laid out.
    void settle(int milliseconds = 300) const;
    void shoot(QWidget &window, const QString &name) const;
    //! The dialog, box or menu that is open; it is closed afterwards.
    void shootPopup(const QString &name) const;
};

void takeDashboards(Stage &stage);
void takeBoards(Stage &stage);
void takeAlarms(Stage &stage);
void takeEditors(Stage &stage);
void takeSettings(Stage &stage);
void takeDialogs(Stage &stage);
void takeReports(Stage &stage);

} // namespace vigia::screenshots
