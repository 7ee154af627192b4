// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace vigia::bot {

inline constexpr qsizetype longestText = 4096; //!< UTF-16 units that Telegram takes in one message

//! \a lines as messages of at most \a most units, ended at a line; where there are more than \a mostPages of them, the
//! last one ends with what \a more says of the lines left out.
QStringList pagesOf(
    const QStringList &lines, int mostPages, const std::function<QString(int)> &more, qsizetype most = longestText);

} // namespace vigia::bot
