// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

#include <QByteArray>

#include <vector>

namespace vigia {

//! One mail to a server that takes it (RFC 5321, 6409).
struct MailTransfer {
    QString host; //!< a name or an address
    int port = 587;
    MailAccount::Security security = MailAccount::Security::StartTls;
    QString user; //!< empty: no login
    QString password; //!< with Security::None sent to loopback only
    QString caFile; //!< as of HttpTransfer
    QByteArray clientName = "localhost"; //!< for EHLO; what is no host name is replaced by `localhost`
    QByteArray sender; //!< of the envelope
    std::vector<QByteArray> recipients; //!< at least one
    QByteArray message; //!< RFC 5322, complete: lines end in CR LF and are at most 998 long
    Duration timeout = std::chrono::seconds(60); //!< of the whole; a third of it for the connection
};

} // namespace vigia
