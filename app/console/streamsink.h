// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/textsink.h"

#include <cstdio>

namespace vigia {

//! A stream of the C library. SIGPIPE must be ignored by the process.
class StreamSink final : public TextSink
{
public:
    explicit StreamSink(std::FILE *stream)
        : m_stream(stream)
    {
    }

    bool write(const QByteArray &bytes) override;
    bool isTerminal() const override;
    QString trouble() const override { return m_trouble; }

private:
    std::FILE *m_stream;
    QString m_trouble;
};

} // namespace vigia
