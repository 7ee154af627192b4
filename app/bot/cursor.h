// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QByteArray>

namespace vigia::bot {

//! How far a bot's updates have been taken. Kept before they are carried out, so that nothing is carried out twice.
struct Cursor {
    //! Telegram begins to count anew where a bot heard nothing for a week: an older one means nothing.
    static constexpr Duration lasts = std::chrono::hours(24 * 6);

    qint64 bot = 0; //!< whose: another bot counts for itself
    qint64 next = 0; //!< the first that was not taken; 0: any
    UtcTime at{}; //!< when it was last moved
    qint64 movedTo = 0; //!< the group the configured one has become; 0: it has not
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

QByteArray toBytes(const Cursor &cursor);
//! An empty one where \a bytes are none.
Cursor cursorFromBytes(const QByteArray &bytes);
//! \a cursor as far as it means anything to \a bot at \a now.
Cursor validFor(const Cursor &cursor, qint64 bot, UtcTime now);

} // namespace vigia::bot
