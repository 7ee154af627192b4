// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigia {

//! \a text as the message of a beat: one line, no control characters, not too long.
QString beatMessage(const QString &text);
//! The first line of \a log that says something.
QString firstLine(const QByteArray &log);
//! \a text in at most \a most UTF-16 units, no character cut in two.
QString cutTo(const QString &text, qsizetype most);

} // namespace vigia
