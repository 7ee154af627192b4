// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worklane.h"

#include <QHash>
#include <QList>

#include <utility>

namespace vigia {

//! Questions that many ask at once and that may hang for minutes, each answered by one call on a
//! WorkLane for all who ask the same meanwhile. Nothing is kept beyond the call.
//!
//! A call that has gone on for `hanging` may do so for ever: who asks from then on gets another. One
//! that has not begun when nobody waits for it any more is never made, so that what piles up while
//! calls hang is bounded by those who wait.
//!
//! Every question is answered exactly once on the owner's thread, never from inside ask(), as long
//! as this object lives; after cancel() not at all.
template <typename Key, typename Answer>
class SharedCalls final : public QObject
{
public:
    enum class Ticket : std::uint64_t {};
    using Call = std::function<Answer(const Key &)>; //!< any thread; may hang
    using Done = std::function<void(const Answer &)>;
    using Heard = std::function<void(const Key &, const Answer &)>;

    struct Limits {
        WorkLane::Limits lane;
        std::chrono::milliseconds hanging{10'000};
    };

    //! \a unasked is the answer when too many wait already; \a heard hears of every answer of a call,
    //! also of one that nobody waits for any more.
    SharedCalls(Call call, Answer unasked, Limits limits, Heard heard = {})
        : m_call(std::move(call))
        , m_unasked(std::move(unasked))
        , m_heard(std::move(heard))
        , m_hanging(limits.hanging)
        , m_lane(limits.lane)
    {
    }

    Ticket ask(const Key &key, Done done)
    {
        const Ticket ticket = open(key, std::move(done));
        Question &question = m_questions[key];
        const bool needsCall = !question.call || hangs(*question.call);
        if (needsCall && !post(key, question) && !question.call) {
            m_questions.remove(key);
            deliverLater(ticket, m_unasked);
        } else {
            question.waiters.append(ticket);
        }
        return ticket;
    }

    //! For what needs no call.
    Ticket answerLater(const Answer &answer, Done done)
    {
        const Ticket ticket = open({}, std::move(done));
        deliverLater(ticket, answer);
        return ticket;
    }

    void cancel(Ticket ticket)
    {
        const auto asked = m_open.find(ticket);
        if (asked == m_open.end())
            return;
        const auto question = m_questions.find(asked->key);
        m_open.erase(asked);
        if (question == m_questions.end() || !question->waiters.removeOne(ticket))
            return;
        if (question->waiters.isEmpty() && m_lane.withdraw(*question->call))
            m_questions.erase(question);
    }

    //! Answers all that is open, at once.
    void answerAll(const Answer &answer)
    {
        m_questions.clear();
        const auto open = std::exchange(m_open, {});
        for (const Asked &asked : open)
            asked.done(answer);
    }

private:
    struct Asked {
        Key key;
        Done done;
    };
    struct Question {
        std::optional<WorkLane::Ticket> call; //!< the latest
        std::uint64_t id = 0; //!< of the same; the answers of those before are no longer waited for
        QList<Ticket> waiters;
    };

    Ticket open(const Key &key, Done done)
    {
        const auto ticket = static_cast<Ticket>(++m_lastTicket);
        m_open.insert(ticket, {key, std::move(done)});
        return ticket;
    }

    bool hangs(WorkLane::Ticket call) const
    {
        const auto age = m_lane.underWayFor(call);
        return age && *age > m_hanging;
    }

    bool post(const Key &key, Question &question)
    {
        const std::uint64_t id = ++m_lastCall;
        const auto posted = m_lane.post([this, call = m_call, key, id]() -> WorkLane::Sequel {
            return [this, key, id, answer = call(key)] { onAnswer(key, id, answer); };
        });
        if (!posted)
            return false;
        question.call = posted;
        question.id = id;
        return true;
    }

    void onAnswer(const Key &key, std::uint64_t id, const Answer &answer)
    {
        if (m_heard)
            m_heard(key, answer);
        const auto question = m_questions.find(key);
        if (question == m_questions.end() || question->id != id)
            return;
        const QList<Ticket> waiters = std::move(question->waiters);
        m_questions.erase(question);
        for (const Ticket ticket : waiters)
            this->answer(ticket, answer);
    }

    void deliverLater(Ticket ticket, const Answer &answer)
    {
        const auto deliver = [this, ticket, answer] { this->answer(ticket, answer); };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }

    void answer(Ticket ticket, const Answer &answer)
    {
        const auto asked = m_open.constFind(ticket);
        if (asked == m_open.constEnd())
            return; // cancelled, perhaps by the one answered before
        const Done done = asked->done;
        m_open.erase(asked);
        done(answer);
    }

    const Call m_call;
    const Answer m_unasked;
    const Heard m_heard;
    const std::chrono::milliseconds m_hanging;
    std::uint64_t m_lastTicket = 0;
    std::uint64_t m_lastCall = 0;
    QHash<Ticket, Asked> m_open;
    QHash<Key, Question> m_questions;
    WorkLane m_lane;
};

} // namespace vigia
