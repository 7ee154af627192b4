// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/rotatingfile.h"
#include "store/records.h"

#include <functional>
#include <optional>

namespace vigia {

//! `logs/transitions.log`: a line for every transition, for people who tail it. A line is written
//! after its transition was kept; what a crash in between leaves out, catchUp() puts in.
//!
//! A log that cannot be written stops nothing: its lines wait, within bounds, and it is told once; so is
//! that it can be written again.
class TransitionLog
{
public:
    //! \a words: the system's; absent: all is well again.
    using Trouble = std::function<void(const std::optional<QString> &words)>;

    TransitionLog(const QString &path, Trouble onTrouble);

    //! Lines for \a rows, in their order.
    void append(const std::vector<TransitionRow> &rows);
    //! Tries what waits.
    void retry() { write({}); }

    //! What is appended from now on waits for catchUp().
    void holdUntilCaughtUp() { m_held.emplace(); }

    //! How many of the newest transitions catchUp() wants to see: more than one commit ever holds.
    static constexpr int catchUpRows = 20'000;
    //! Appends those of \a rows, oldest first, that came after the log's last known line and are not
    //! in it; then what was held. Once, before the first line is written.
    void catchUp(const std::vector<TransitionRow> &rows);

private:
    void write(const QByteArray &lines);

    RotatingFile m_file;
    Trouble m_onTrouble;
    QByteArray m_waiting;
    std::optional<std::vector<TransitionRow>> m_held; //!< absent: nothing is to be held
    bool m_troubled = false;
};

//! The part of \a rows, oldest first, that is missing in the log's last \a lines.
std::vector<TransitionRow> missingIn(const QStringList &lines, const std::vector<TransitionRow> &rows);

} // namespace vigia
