// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace vigia {

//! One HTTP request. Certificates are always verified, TLS is 1.2 or newer, redirects are not followed, so that
//! credentials stay where they were sent (P16).
struct HttpTransfer {
    static constexpr qsizetype usualBody = 64 * 1024;
    static constexpr qsizetype mostHeaders = 64 * 1024; //!< of the answer, together

    QByteArray method = "POST";
    QUrl url; //!< http or https
    std::vector<std::pair<QByteArray, QByteArray>> headers; //!< no control characters
    QByteArray body;
    qsizetype mostBody = usualBody; //!< of the answer; the rest is not read
    Duration timeout = std::chrono::seconds(20); //!< of the whole; half of it for the connection
    //! Automatic: none for localhost and addresses of private networks, the environment's otherwise. System: the
    //! environment's (`https_proxy`, `http_proxy`, `all_proxy`, `no_proxy`).
    ProxyChoice proxy;
    QString caFile; //!< absolute path, trusted instead of the system's authorities; empty: the system's
    std::vector<QByteArray> secrets; //!< what of the above may stand in no answer
};

} // namespace vigia
