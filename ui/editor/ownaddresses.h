// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigia {

//! This computer's addresses in the networks it is in, those that people write first. None that is of this computer
//! or this link alone.
QStringList ownAddresses();

} // namespace vigia
