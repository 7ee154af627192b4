// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! \a text with what looks like a credential masked: user and password in an address, the values of
//! a query, a bot's token in a path, authorisation and cookie headers. The second line of defence:
//! nothing secret should have come here (P16).
QString redacted(const QString &text);

//! \a text on one line, its control and direction characters visible: `\t \n \r \x1b \u2028`, a
//! backslash doubled. Unambiguous, so that no text can pass for another line or column.
QString madeVisible(QStringView text);

} // namespace vigia
