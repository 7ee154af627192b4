// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

namespace vigia {

//! What a message that tells \a alerts is called, on this computer and everywhere: [a-z0-9]{32}. The same alerts
//! give the same key, so that a message that is made anew after a crash is known as the one it was.
QString messageKey(const QString &channel, const QString &address, const std::vector<OutboxRow> &alerts);

//! True for an alert before and after it got its id.
bool isSameAlert(const OutboxRow &a, const OutboxRow &b);

} // namespace vigia
