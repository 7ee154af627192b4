// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configurationcheck.h"

namespace vigia {

//! What is wrong with how people would be told: accounts and channels that do not exist, mail to
//! nobody, help that is called by the very alarm nobody heeds.
ConfigErrors checkChannels(const Configuration &configuration, const Origins &origins);

} // namespace vigia
