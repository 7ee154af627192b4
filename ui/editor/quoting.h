// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// One text as one word of another language, whatever stands in it: nothing of it is taken for that language's own.
// \a text has no line breaks and no NUL.

namespace vigia {

//! For sh and everything like it.
QString shellWord(const QString &text);
//! A command for sh as a crontab takes it, where `%` would end it and some crons drop a backslash before another.
QString cronCommand(const QString &command);
//! For ExecStart= and the like of systemd (systemd.syntax(7)): no variables, no specifiers.
QString systemdWord(const QString &text);
//! A literal; everything beyond ASCII is escaped.
QString pythonText(const QString &text);
QString powerShellText(const QString &text);
//! One segment of an address's path, or a value in a form.
QString percentEncoded(const QString &text);

} // namespace vigia
