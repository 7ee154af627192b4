// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferjob.h"

#include <QObject>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace vigia {

//! Where workers lay answers down and their owner picks them up, on the owner's thread.
class AnswerBox
{
public:
    using Answers = std::vector<std::pair<TransferId, TransferAnswer>>;

    AnswerBox(QObject &owner, std::function<void()> filled);

    void put(TransferId id, TransferAnswer answer); //!< any thread
    Answers takeAll(); //!< any thread
    void close(); //!< the owner goes: nobody is told of anything any more

private:
    std::mutex m_mutex;
    QObject *m_owner; //!< null: gone
    const std::function<void()> m_filled; //!< called on the owner's thread
    Answers m_answers;
};

} // namespace vigia
