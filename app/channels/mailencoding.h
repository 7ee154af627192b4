// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace vigia {

//! \a text as it may stand in an unstructured header (RFC 2047): as it is where it is short and plain ASCII, else as
//! encoded words on folded lines.
QByteArray headerText(const QString &text);

//! … as the name before an address (RFC 5322, display-name).
QByteArray headerPhrase(const QString &text);

//! \a text in quoted-printable (RFC 2045, 6.7), as UTF-8: lines of at most 76 characters that end in CR LF; what
//! begins with a dot is written otherwise.
QByteArray quotedPrintable(const QString &text);

} // namespace vigia
