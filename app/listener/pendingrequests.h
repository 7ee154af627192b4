// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/httpserver.h"
#include "listener/incoming.h"

#include <mutex>
#include <unordered_map>

namespace vigia {

//! Requests that wait for their answers: their connections are suspended, so that nothing but an answer moves them.
//! Any thread.
class PendingRequests
{
public:
    //! Ids count from \a first.
    explicit PendingRequests(RequestId first)
        : m_last(first)
    {
    }

    //! False: we are about to end, nothing waits any more.
    bool add(Incoming &incoming, Instant answerBy);
    //! Each is answered once; whoever comes later is not heard.
    void answer(Answers answers);
    void giveUp(Instant now); //!< with 503, those whose time is over
    void end(); //!< with 503, all of them, and all that are to come
    std::optional<Response> takeAnswer(Incoming &incoming);

private:
    struct Waiting {
        Incoming *incoming;
        Instant answerBy;
    };

    std::mutex m_resuming; //!< held until all are resumed, so that end() waits for that
    std::mutex m_mutex;
    std::unordered_map<RequestId, Waiting> m_waiting;
    RequestId m_last;
    bool m_ends = false;
};

} // namespace vigia
