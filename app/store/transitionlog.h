// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/rotatingfile.h"
#include "store/records.h"

#include <functional>

namespace vigia {

//! `logs/transitions.log`: a line for every transition, for people who tail it. A line is written
//! after its transition was kept; what a crash in between leaves out, catchUp() puts in.
//!
//! A log that cannot be written stops nothing: its lines wait, within bounds, and it is told once.
class TransitionLog
{
public:
    //! \a words: the system's.
    using Trouble = std::function<void(const QString &words)>;

    TransitionLog(const QString &path, Trouble onTrouble);

    //! Lines for \a rows, in their order.
    void append(const std::vector<TransitionRow> &rows);

    //! How many of the newest transitions catchUp() wants to see: more than one commit ever holds.
    static constexpr int catchUpRows = 20'000;
    //! Appends those of \a rows, oldest first, that came after the log's last known line and are not
    //! in it. Once, before the first append().
    void catchUp(const std::vector<TransitionRow> &rows);

private:
    void write(const QByteArray &lines);

    RotatingFile m_file;
    Trouble m_onTrouble;
    QByteArray m_waiting;
    bool m_troubled = false;
};

//! The part of \a rows, oldest first, that is missing in the log's last \a lines.
std::vector<TransitionRow> missingIn(const QStringList &lines, const std::vector<TransitionRow> &rows);

} // namespace vigia
