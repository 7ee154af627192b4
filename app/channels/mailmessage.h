// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailaddress.h"
#include "domain/time.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace vigia {

//! One mail, as text and as HTML.
struct MailMessage {
    MailAddress from;
    std::vector<MailAddress> to;
    QString subject; //!< any text; control and direction characters are taken out
    QByteArray id; //!< `left@right` of ASCII letters, digits and -._
    std::vector<QByteArray> answers; //!< ids of what it belongs to, the first most of all; the like of `id`
    UtcTime date;
    QString text; //!< lines end in \n
    QString html;
};

//! \a message as RFC 5322 has it, the same for the same message. Whatever its texts hold, there are no other headers
//! than these and no other parts: texts are encoded (RFC 2047, quoted-printable), every line ends in CR LF and has at
//! most 78 characters, none begins with a dot.
QByteArray rfc5322(const MailMessage &message);

} // namespace vigia
