// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpplan.h"

#include <QNetworkRequest>

namespace vigia {

//! What the server, SNI and the certificate check know the target by: its name (IDNA encoded) or address.
QString verifiedName(const QUrl &url);

//! \a hop as a request without cookies, cache, own redirects, HTTP/2, compression and persistence.
//! Its Host header stands, so that the URL may be given an address instead of the name.
QNetworkRequest networkRequest(const HttpPlan &plan, const Hop &hop);

} // namespace vigia
