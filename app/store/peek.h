// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! What a file looks like before SQLite is let at it: opening may already change a file, and one
//! that is not ours to change must stay as it is.
struct Peeked {
    enum class Kind {
        Missing,
        Ours,
        Newer, //!< of a newer Vigia
        Foreign, //!< another program's SQLite database
        NoDatabase, //!< empty, cut short or overwritten: ours are never empty
        Unreadable,
    };
    Kind kind = Kind::Missing;
    int version = 0;
    QString words; //!< Unreadable: the system's
};

//! Looks at the file at \a path; \a newest is the schema version this program writes.
Peeked peekDatabase(const QString &path, int newest);

//! The write-ahead log that belongs to the database at \a path, and its index.
QString walOf(const QString &path);
QString shmOf(const QString &path);

} // namespace vigia
