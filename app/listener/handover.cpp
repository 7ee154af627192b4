// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"

namespace vigia {

void HandOver::bring(RequestId id, Work work)
{
    const std::lock_guard lock(m_mutex);
    m_brought.emplace_back(id, std::move(work));
    if (m_brought.size() == 1)
        QMetaObject::invokeMethod(this, &HandOver::carryOut, Qt::QueuedConnection);
}

void HandOver::answer(RequestId id, Response response)
{
    m_answers.emplace_back(id, std::move(response));
    if (!std::exchange(m_sendingIsDue, true))
        QMetaObject::invokeMethod(this, &HandOver::sendAnswers, Qt::QueuedConnection);
}

void HandOver::carryOut()
{
    std::vector<std::pair<RequestId, Work>> brought;
    {
        const std::lock_guard lock(m_mutex);
        brought.swap(m_brought);
    }
    for (const auto &[id, work] : brought)
        work(id);
}

void HandOver::sendAnswers()
{
    m_sendingIsDue = false;
    Answers answers = std::exchange(m_answers, {});
    if (m_retired)
        m_retired->answer(answers); // each knows its own requests
    if (m_server)
        m_server->answer(std::move(answers));
}

} // namespace vigia
