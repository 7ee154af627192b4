// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingrequests.h"

#include <microhttpd.h>

namespace vigia {

namespace {

Response notNow()
{
    Response response = textResponse(503, "not now\n");
    response.headers = {{"Retry-After", "5"}};
    return response;
}

} // namespace

bool PendingRequests::add(Incoming &incoming, Instant answerBy)
{
    const std::lock_guard lock(m_mutex);
    if (m_ends) {
        incoming.answer = notNow();
        return false;
    }
    incoming.id = ++m_last;
    m_waiting[incoming.id] = {&incoming, answerBy};
    MHD_suspend_connection(incoming.connection);
    return true;
}

void PendingRequests::answer(Answers answers)
{
    const std::lock_guard resuming(m_resuming);
    std::vector<MHD_Connection *> connections;
    {
        const std::lock_guard lock(m_mutex);
        for (auto &[id, response] : answers) {
            const auto found = m_waiting.find(id);
            if (found == m_waiting.end())
                continue;
            found->second.incoming->answer = std::move(response);
            connections.push_back(found->second.incoming->connection);
            m_waiting.erase(found);
        }
    }
    for (MHD_Connection *connection : connections)
        MHD_resume_connection(connection);
}

void PendingRequests::giveUp(Instant now)
{
    Answers late;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[id, waiting] : m_waiting) {
            if (waiting.answerBy < now)
                late.emplace_back(id, notNow());
        }
    }
    if (!late.empty())
        answer(std::move(late));
}

void PendingRequests::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    giveUp(Instant::max());
}

std::optional<Response> PendingRequests::takeAnswer(Incoming &incoming)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(incoming.answer, std::nullopt);
}

} // namespace vigia
