// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Who is at the keyboard, by the account's name: USER or USERNAME, else what the system says. A service
//! has an account, but often no USER. Never empty.
QString accountName();

} // namespace vigia
