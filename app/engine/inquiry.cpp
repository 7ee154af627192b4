// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inquiry.h"

#include <algorithm>
#include <utility>

namespace vigia {

Testimony testimonyOf(const ProbeResult &result)
{
    switch (result.outcome) {
    case Outcome::Passed:
    case Outcome::Warned:
        return Testimony::Answered;
    case Outcome::Failed:
        return Testimony::Silent;
    case Outcome::Inconclusive:
        return Testimony::CannotTell;
    }
    Q_UNREACHABLE();
}

Inquiry::Inquiry(Prober &prober, Answer answer)
    : m_prober(prober)
    , m_answer(std::move(answer))
{
}

Inquiry::~Inquiry()
{
    abandon();
}

void Inquiry::ask(const Asker &who, Witness witness, const QString &subject, const ProbeRequest &look)
{
    for (Question &question : m_open) {
        const bool asksAgain =
            std::ranges::find(question.askedBy, who.monitor, &Asker::monitor) != question.askedBy.end();
        if (question.witness == witness && question.subject == subject && !asksAgain) {
            question.askedBy.push_back(who);
            return;
        }
    }
    const quint64 number = ++m_lastNumber;
    m_open.insert(number, Question{witness, subject, {}, {who}});
    const ProbeTicket ticket = m_prober.start(look, [this, number](const ProbeResult &r) { answered(number, r); });
    m_open[number].ticket = ticket;
}

void Inquiry::abandon()
{
    const auto open = std::exchange(m_open, {});
    for (const Question &question : open)
        m_prober.cancel(question.ticket);
}

void Inquiry::answered(quint64 number, const ProbeResult &result)
{
    const auto found = m_open.constFind(number);
    if (found == m_open.cend())
        return; // abandoned
    const Question question = *found;
    m_open.erase(found);
    const Testimony said = testimonyOf(result);
    for (const Asker &who : question.askedBy)
        m_answer(who, question.witness, question.subject, said);
}

} // namespace vigia
