// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vigia {

//! Where words go: standard output, standard error, or a test's list.
class TextSink
{
public:
    virtual ~TextSink() = default;
    //! At once. False: nobody reads any more (EPIPE, disk full).
    virtual bool write(const QByteArray &bytes) = 0;
    virtual bool isTerminal() const = 0;
};

} // namespace vigia
