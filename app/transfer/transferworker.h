// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerbox.h"
#include "curllibrary.h"
#include "transferjob.h"

#include <chrono>
#include <future>
#include <memory>
#include <thread>

namespace vigia {

//! A thread that carries transfers, any number at a time. Every job given is answered into the box.
class TransferWorker
{
public:
    TransferWorker(CurlLibrary::Use library, std::shared_ptr<AnswerBox> answers);
    ~TransferWorker(); //!< gives up what is under way; a thread that does not come back is left to itself

    void start(std::unique_ptr<TransferJob> job);
    //! Gives up what is under way: it is answered. Does not wait.
    void stop();
    //! After stop(): true when all is answered.
    bool isDoneBefore(std::chrono::steady_clock::time_point deadline) const;

private:
    struct State;

    const std::shared_ptr<State> m_state; //!< the thread holds it too
    std::future<void> m_finished;
    std::thread m_thread;
};

} // namespace vigia
