// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigia {

//! `vigia WORDS…`: puts the console together with the real world and runs it to its end in the event
//! loop of the application, which must exist. The exit code.
int runProgram(const QStringList &words);

} // namespace vigia
