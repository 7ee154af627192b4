// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/httpserver.h"

#include <QObject>

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace vigia {

//! Brings requests to the owner's thread and their answers back, many at a time: one queued call for all that came
//! since, and one resumption for all that were answered.
class HandOver final : public QObject
{
    Q_OBJECT

public:
    //! Runs on the owner's thread. answer() follows once, later or at once.
    using Work = std::function<void(RequestId)>;

    //! Where answers go; null: nowhere, until there is one again. \a retired may be owed some, too.
    void serve(HttpServer *server, HttpServer *retired = nullptr)
    {
        m_server = server;
        m_retired = retired;
    }

    void bring(RequestId id, Work work); //!< any thread
    void answer(RequestId id, Response response);

private:
    void carryOut();
    void sendAnswers();

    std::mutex m_mutex;
    std::vector<std::pair<RequestId, Work>> m_brought; //!< guarded

    HttpServer *m_server = nullptr;
    HttpServer *m_retired = nullptr;
    Answers m_answers;
    bool m_sendingIsDue = false;
};

} // namespace vigia
