// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace vigia {

//! One mailbox (RFC 5322, 3.4), as it may stand in a header and in an SMTP command without doing harm.
struct MailAddress {
    QString name; //!< shown name, without control characters; may be empty
    QByteArray address; //!< ASCII: dot-atom `@` host name; an international host name in its ASCII form
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

enum class MailAddressError {
    Empty,
    ControlCharacter, //!< CR, LF, NUL …: never let through, wherever it stands
    NotAnAddress, //!< no `@`, or more around the address than a name
    LocalPart, //!< before the `@`: only letters and digits of ASCII and !#$%&'*+-/=?^_`{|}~ and single dots
    Host, //!< after the `@`: not a host name
    TooLong, //!< RFC 5321: 64 before the `@`, 254 altogether; 200 for the name
};

//! Reads `me@example.org`, `<me@example.org>`, `Vigia <me@example.org>` and `"Vigia, the lookout" <me@example.org>`.
Result<MailAddress, MailAddressError> parseMailAddress(QStringView text);

//! Strict: the part that SMTP commands are made of.
bool isPlainMailAddress(QByteArrayView address);

//! Labels of letters, digits and hyphens between single dots.
bool isHostName(QByteArrayView text);

} // namespace vigia
