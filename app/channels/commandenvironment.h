// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/message.h"

#include <QProcessEnvironment>

namespace vigia {

//! Of \a own what any program needs, and nothing else (P16): PATH, HOME, the user, the language, the zone, where the
//! desktop is; and \a message as variables: VIGIA_STATUS, VIGIA_MONITOR, VIGIA_MONITOR_ID, VIGIA_TARGET, VIGIA_GROUP,
//! VIGIA_SEVERITY, VIGIA_REASON (in English), VIGIA_REASON_CODE, VIGIA_SINCE, VIGIA_NOTE,
//! VIGIA_ACKNOWLEDGED_BY, VIGIA_ACKNOWLEDGED_NOTE, VIGIA_DRILL (0, 1) of the first thing it tells; VIGIA_COUNT of all;
//! VIGIA_SUBJECT, VIGIA_TEXT, VIGIA_CHANNEL, VIGIA_MESSAGE_KEY. Each is at most 8000 characters, without NUL.
QProcessEnvironment commandEnvironment(const QProcessEnvironment &own, const Message &message);

} // namespace vigia
