// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/alarmline.h"

#include <QObject>

#include <functional>

namespace vigia::alarmline {

//! Reads orders from standard input on a thread of its own and hands them to \a obey on \a receiver's
//! thread. At the end of the input, or at a line that is no order, the program ends from that very thread:
//! it never outlives its parent, even when the sound system holds everything else up.
//! \a receiver lives as long as the program.
void readOrders(QObject &receiver, std::function<void(const Order &)> obey);

} // namespace vigia::alarmline
