// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMessageBox;

namespace vigia {

//! A key pressed by mistake must not end the watching. Minimising is offered where there is no tray to hide in;
//! whoever closes the question has decided nothing. The box deletes itself.
QMessageBox *askWhetherToQuit(bool hasTray, std::function<void()> quit, std::function<void()> minimise);

} // namespace vigia
