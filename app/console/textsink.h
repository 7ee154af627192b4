// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigia {

//! Where words go: standard output, standard error, or a test's list.
class TextSink
{
public:
    virtual ~TextSink() = default;
    //! At once. False: nobody reads any more (EPIPE, disk full).
    virtual bool write(const QByteArray &bytes) = 0;
    virtual bool isTerminal() const = 0;
    //! The system's words for the first write that failed; empty where all went well, or where the
    //! reader has gone, for then it has read enough.
    virtual QString trouble() const = 0;
};

} // namespace vigia
