// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! How an attempt to send ended, and where something can be done about it what: one or two sentences, plain text,
//! foreign words made visible. `mail.example does not answer.`, `The server refused the login: 535 …`.
QString outcomeText(const DeliveryOutcome &outcome, const Language &language);

} // namespace vigia
