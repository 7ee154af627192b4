// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QString>

namespace vigia {

class Scene;
class Speech;
class Theme;

//! What every part of the desktop is made with; all of it outlives them. Interface thread.
struct DeskWorld {
    Facade &facade;
    const Scene &scene;
    Speech &speech;
    Theme &theme;
    const Clock &clock;
    Timers &timers;
    QString person; //!< who acknowledges: the account's name
};

} // namespace vigia
