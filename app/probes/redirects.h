// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpplan.h"

namespace vigia {

//! True for the statuses that send a client elsewhere by itself: 301, 302, 303, 307, 308.
bool isRedirect(int status);

//! The request that follows \a hop after a redirect to \a location (RFC 9110, section 15.4; RFC 3986).
//! Only http and https are followed. Credentials are dropped for good when the origin changes; from
//! https to http a request that carries any is not followed at all.
Result<Hop, Failure> followed(const Hop &hop, int status, const QByteArray &location, const HttpPlan &plan);

} // namespace vigia
