// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerbox.h"

namespace vigia {

AnswerBox::AnswerBox(QObject &owner, std::function<void()> filled)
    : m_owner(&owner)
    , m_filled(std::move(filled))
{
}

void AnswerBox::put(TransferId id, TransferAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    m_answers.emplace_back(id, std::move(answer));
    if (m_owner)
        QMetaObject::invokeMethod(m_owner, m_filled, Qt::QueuedConnection);
}

AnswerBox::Answers AnswerBox::takeAll()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void AnswerBox::close()
{
    const std::lock_guard lock(m_mutex);
    m_owner = nullptr;
}

} // namespace vigia
