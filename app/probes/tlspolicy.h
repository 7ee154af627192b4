// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/settings.h"

#include <QDateTime>
#include <QHash>
#include <QSslConfiguration>

namespace vigia {

//! TLS configurations by policy, kept because making one is dear.
//!
//! - Verify: the system's authorities.
//! - CaFile: that file's certificates and nothing else; read anew when the file changed.
//! - Pin: no authority at all, so that every certificate is objected to before a byte of the request
//!   is sent; the pin is compared in that objection.
//! - Insecure: any certificate.
class TlsConfigurations final
{
public:
    //! The error is the path of a CA file that cannot be read or holds no certificate.
    Result<QSslConfiguration, QString> configurationFor(const TlsTrust &trust, TlsVersion minimum);

private:
    struct Entry {
        QSslConfiguration configuration;
        QDateTime fileChanged;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace vigia
