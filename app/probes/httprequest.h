// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpplan.h"

#include <QNetworkProxy>

namespace vigia {

//! What the server, SNI and the certificate check know the target by: its name (IDNA encoded) or address.
QString verifiedName(const QUrl &url);

bool isEncrypted(const QUrl &url);

//! The port of \a url, the scheme's own if it names none.
quint16 portOf(const QUrl &url);

//! \a hop as it goes over the wire (RFC 9112): without cookies, compression and persistence.
//! \a route: a plain request handed to a \a proxy names its whole target, and who we are if the
//! system's settings say so; a tunnel learns that when it is dug.
QByteArray requestBytes(
    const HttpPlan &plan, const Hop &hop, Route route, const QNetworkProxy &proxy = QNetworkProxy::NoProxy);

//! Asks \a proxy for a tunnel to \a host (RFC 9110, section 9.3.6).
QByteArray connectBytes(const QString &host, quint16 port, const QNetworkProxy &proxy);

} // namespace vigia
