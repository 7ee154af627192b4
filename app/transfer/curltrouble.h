// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <curl/curl.h>

namespace vigia {

//! What a result of libcurl means where the server said nothing itself; None for CURLE_OK.
DeliveryTrouble troubleOf(CURLcode result);

} // namespace vigia
