// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monitor.h"
#include "domain/result.h"
#include "networkerrors.h"

#include <QHash>
#include <QUrl>

namespace vigia {

//! Names → values, only while a look runs.
using SecretValues = QHash<QString, QString>;

struct PlannedHeader {
    QByteArray name;
    QByteArray value;
    bool isCredential = false; //!< never follows a redirect to another origin (P16)
};

//! A request with its secrets in place.
struct HttpPlan {
    QUrl url; //!< http or https, with a host, without user and fragment
    QByteArray method;
    QByteArray body;
    bool bodyIsSecret = false;
    std::vector<PlannedHeader> headers; //!< Authorization included

    bool carriesCredentials() const;
};

//! The names of the secrets that \a target and \a options point to, each once.
QStringList secretsIn(const HttpTarget &target, const HttpOptions &options);

//! Fails with SecretUnavailable when a secret cannot be used as what it stands for, and with
//! SystemFault for a configuration that should never have come so far. \a secrets has all of secretsIn().
Result<HttpPlan, Failure> planOf(const HttpTarget &target, const HttpOptions &options, const SecretValues &secrets);

//! One request of a look; redirects make further ones.
struct Hop {
    QUrl url;
    QByteArray method;
    QByteArray body;
    bool withCredentials = true;
};

//! Scheme, host and port (RFC 6454); default ports filled in.
QString originOf(const QUrl &url);

} // namespace vigia
