// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judge.h"
#include "domain/monitor.h"
#include "probes/prober.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace vigia {

//! Looks at witnesses, once for all who ask at the same time. These looks are about *now*: they do
//! not count for the witness's own streaks and do not wait in the scheduler's queues.
class Inquiry
{
public:
    struct Asker {
        MonitorId monitor;
        int consultation = 0; //!< effect::AskWitnesses
    };
    //! \a who asked about the witness called \a subject (a group's or a parent's name).
    using Answer = std::function<void(const Asker &who, Witness witness, const QString &subject, Testimony said)>;

    Inquiry(Prober &prober, Answer answer);
    ~Inquiry(); //!< unanswered questions stay unanswered; the judge's own deadline passes

    //! Answers later, never from inside ask(). Who asks again is not told what an earlier look saw.
    void ask(const Asker &who, Witness witness, const QString &subject, const ProbeRequest &look);
    //! Ends all looks in progress without an answer: after a suspend they say nothing.
    void abandon();

private:
    struct Question {
        Witness witness;
        QString subject;
        ProbeTicket ticket{};
        std::vector<Asker> askedBy;
    };
    void answered(quint64 number, const ProbeResult &result);

    Prober &m_prober;
    const Answer m_answer;
    QHash<quint64, Question> m_open;
    quint64 m_lastNumber = 0;
};

//! What a look at a witness says about it: a parent is asked by its own expectations, a need by "any answer will do".
Testimony testimonyOf(const ProbeResult &result);

} // namespace vigia
