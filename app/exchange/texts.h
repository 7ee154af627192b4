// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Nothing that moves the cursor, ends the line or turns the direction of what stands beside it.
bool isSingleLine(QStringView text);

//! As isSingleLine(), but line breaks and tabs are welcome.
bool isPlainText(QStringView text);

//! 1–200 characters, a single line, no blanks at either end.
bool isValidName(QStringView text);

//! RFC 9110 `token`: methods and field names.
bool isHttpToken(QStringView text);

//! RFC 9110 `field-value`: no CR, LF, NUL or other control characters, no blanks at either end.
bool isHttpFieldValue(QStringView text);

//! One plain address: something@somewhere, nothing that could start another header or recipient.
bool isEmailAddress(QStringView text);

//! True for a header whose whole point is a secret, in any case: `Authorization`, `Cookie` …
bool isSecretHeader(QStringView name);

} // namespace vigia
