// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace vigia {

bool isInputTerminal();

//! One line of the terminal that is the standard input, its end included, not shown while it is typed.
//! Absent: interrupted with Ctrl+C. Blocking.
std::optional<QByteArray> readHiddenLine();

} // namespace vigia
