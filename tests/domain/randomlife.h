// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judge.h"

#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace vigia {

//! Something that happens some time after what happened before it.
struct Happening {
    Duration after{0};
    JudgeEvent event;
    Duration lookTook{0}; //!< for a look: how long before its end it began, at most `after`
    QString text;
};

//! In a random testimony: the number of the consultation that is open when it happens.
inline constexpr int openConsultation = -1;

//! A random life of one monitor; the same for the same seed.
struct RandomLife {
    JudgeRules rules;
    std::vector<Happening> happenings;

    static RandomLife of(unsigned seed, int length);
    QString text(int length) const;
};

//! One step of a life, as an observer sees it.
struct SeenStep {
    Instant now;
    const JudgeEvent &event;
    const JudgeState &before;
    const Judgement &judgement;
};

//! Lives one life: whenever time moves, the judge is ticked at every moment it asked for, except in a
//! sleep; with \a extraTicks also at moments nobody asked for.
class Liver
{
public:
    using Observer = std::function<void(const SeenStep &)>;
    Liver(const JudgeRules &rules, Observer observer, std::mt19937 *extraTicks = nullptr);

    void live(const Happening &happening);
    void happen(const JudgeEvent &event);
    void advance(Duration length);
    void look(Cause cause);
    void testify(event::Testified testified);

    const JudgeState &state() const { return m_state; }
    Instant now() const { return m_now; }

private:
    void tickUntil(Instant to);

    const JudgeRules &m_rules;
    const Observer m_observer;
    std::mt19937 *const m_extraTicks;
    JudgeState m_state;
    Instant m_now;
};

} // namespace vigia
