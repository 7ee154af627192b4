// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace vigia {

//! A text file that is appended to line by line and never grows beyond its limit: then it becomes
//! `PATH.1`, that `PATH.2` … Readable by its owner only. Lines are never split between two files.
//!
//! A line that a crash tore is taken away when the file is opened; follows the file when somebody
//! else moves or removes it.
class RotatingFile
{
public:
    struct Limits {
        qint64 bytes = 0; //!< of one file
        int keep = 0; //!< older files beside it
    };

    RotatingFile(const QString &path, Limits limits);

    QString path() const { return m_file.fileName(); }
    //! Appends whole lines, each with its line feed. Returns how many bytes of them, in whole lines,
    //! were written; fewer than given: see errorText().
    qint64 append(QByteArrayView lines);
    QString errorText() const { return m_error; }

    //! The last \a most bytes of `PATH.1` and the file, from the beginning of a line on.
    QByteArray tail(qint64 most);

private:
    bool makeReady();
    bool rotate();
    bool failed();

    QFile m_file;
    const Limits m_limits;
    qint64 m_size = 0;
    QString m_error;
};

} // namespace vigia
