// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listentrouble.h"
#include "wording/language.h"

namespace vigia {

//! Why nothing is listened to and what to do, as a part of a sentence after a colon.
QString listenTroubleText(const ListenTrouble &trouble, const Language &language);

} // namespace vigia
