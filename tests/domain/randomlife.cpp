// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomlife.h"

#include <algorithm>
#include <utility>

namespace vigia {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    bool once(int in) { return below(in) == 0; }
    Duration upTo(Duration most)
    {
        return Duration(std::uniform_int_distribution<Duration::rep>(0, most.count())(m_engine));
    }
    template <typename T, std::size_t N>
    T oneOf(const T (&values)[N])
    {
        return values[below(N)];
    }

private:
    std::mt19937 m_engine;
};

ProbeResult lookWith(Cause cause)
{
    ProbeResult result;
    result.cause = cause;
    result.outcome = outcomeOf(cause);
    return result;
}

JudgeRules randomRules(Dice &dice)
{
    JudgeRules rules;
    rules.interval = dice.oneOf<Duration>({1s, 20s, 60s, 10min});
    rules.timeout = std::min(rules.interval, dice.oneOf<Duration>({500ms, 5s, 10s}));
    rules.confirm = 1 + dice.below(4);
    rules.confirmInterval = dice.oneOf<Duration>({100ms, 5s, 30s});
    rules.recover = 1 + dice.below(3);
    rules.severity = dice.oneOf({Severity::Info, Severity::Normal, Severity::Critical});
    rules.repeat = dice.oneOf<Duration>({0s, 30s, 15min});
    rules.hasNeed = dice.once(4);
    rules.hasSight = dice.once(3);
    if (dice.once(3))
        rules.parents = dice.once(2) ? QStringList{u"Router"_s} : QStringList{u"Router"_s, u"Switch"_s};
    return rules;
}

Happening randomLook(Dice &dice, bool badDay)
{
    const int number = dice.below(20);
    Cause cause = badDay ? Cause::ConnectionRefused : Cause::None;
    if (number < 4)
        cause = badDay ? Cause::None : Cause::ConnectionRefused;
    else if (number < 7)
        cause = dice.oneOf({Cause::Slow, Cause::CertificateExpiring});
    else if (number < 9)
        cause = dice.oneOf({Cause::OutOfDescriptors, Cause::NoNetwork, Cause::Cancelled});
    return {{}, event::Looked{lookWith(cause), {}}, {}, apiName(cause)};
}

Happening randomTestimony(Dice &dice)
{
    const auto witness = dice.oneOf({Witness::Need, Witness::Sight, Witness::Parent, Witness::Parent});
    const auto said = dice.oneOf({Testimony::Answered, Testimony::Answered, Testimony::Silent, Testimony::CannotTell});
    const QString parent = dice.once(2) ? u"Router"_s : u"Switch"_s;
    const int consultation = dice.oneOf({openConsultation, openConsultation, openConsultation, 1});
    return {{}, event::Testified{witness, said, parent, consultation}, {},
        u"testimony(%1,%2,%3,%4)"_s.arg(int(witness)).arg(int(said)).arg(parent).arg(consultation)};
}

Happening randomCircumstance(Dice &dice, Instant now)
{
    const Instant end = now + dice.upTo(20min);
    switch (dice.below(21)) {
    case 0:
        return {{}, event::Blinded{}, {}, u"blind"_s};
    case 1:
        return {{}, event::SightRestored{}, {}, u"sight"_s};
    case 2:
        return {{}, event::Suspended{}, {}, u"sleep"_s};
    case 3:
        return {{}, event::ParentRecovered{}, {}, u"parent-up"_s};
    case 4:
        return {{}, event::MaintenanceBegan{}, {}, u"maintenance"_s};
    case 5:
    case 6:
        return {{}, event::MaintenanceEnded{}, {}, u"planned-end"_s};
    case 7:
        return {{}, event::Paused{}, {}, u"pause"_s};
    case 8:
    case 9:
        return {{}, event::Resumed{}, {}, u"resume"_s};
    case 10:
        return {{}, event::Acknowledged{u"ana"_s, {}}, {}, u"ack"_s};
    case 11:
        return {{}, event::Muted{end, false}, {}, u"mute-until"_s};
    case 12:
        return {{}, event::Muted{{}, dice.once(2)}, {}, u"mute"_s};
    case 13:
        return {{}, event::Unmuted{}, {}, u"unmute"_s};
    case 14:
        return {{}, event::Snoozed{end}, {}, u"snooze"_s};
    case 15:
        return {{}, event::SnoozeEnded{}, {}, u"snooze-end"_s};
    case 16:
        return {{}, event::Reconfigured{false, dice.once(2)}, {}, u"reconfigure"_s};
    case 17:
        return {{}, event::Reconfigured{true}, {}, u"retarget"_s};
    case 18:
        return {{}, event::PutOnTrial{}, {}, u"trial"_s};
    case 19:
        return {{}, event::StartWatching{}, {}, u"start"_s};
    default:
        return {{}, event::Ticked{}, {}, u"tick"_s};
    }
}

} // namespace

RandomLife RandomLife::of(unsigned seed, int length)
{
    Dice dice(seed);
    RandomLife life{randomRules(dice), {}};
    if (dice.once(3))
        life.happenings.push_back({{}, event::PutOnTrial{}, {}, u"trial"_s});
    const int calm = 3 + dice.below(30); // one of so many happenings is no look
    Instant now;
    bool badDay = false;
    while (static_cast<int>(life.happenings.size()) < length) {
        if (dice.once(6))
            badDay = !badDay;
        const Duration after = dice.once(4) ? 0ms
            : dice.once(15)                 ? dice.upTo(3 * life.rules.interval)
                                            : dice.upTo(std::min<Duration>(life.rules.interval, 10s));
        now += after;
        Happening happening = dice.once(calm) ? randomCircumstance(dice, now)
            : dice.once(4)                    ? randomTestimony(dice)
                                              : randomLook(dice, badDay);
        happening.after = after;
        happening.lookTook = dice.upTo(std::min(after, life.rules.timeout));
        life.happenings.push_back(std::move(happening));
    }
    return life;
}

QString RandomLife::text(int length) const
{
    QString out = u"interval %1 timeout %2 confirm %3 recover %4 severity %5 repeat %6 need %7 sight %8 parents %9:"_s
                      .arg(rules.interval.count())
                      .arg(rules.timeout.count())
                      .arg(rules.confirm)
                      .arg(rules.recover)
                      .arg(int(rules.severity))
                      .arg(rules.repeat.count())
                      .arg(rules.hasNeed)
                      .arg(rules.hasSight)
                      .arg(rules.parents.size());
    Duration at{0};
    for (int i = 0; i < length; ++i) {
        at += happenings[i].after;
        out += u" %1@%2"_s.arg(happenings[i].text).arg(at.count());
    }
    return out;
}

Liver::Liver(const JudgeRules &rules, Observer observer, std::mt19937 *extraTicks)
    : m_rules(rules)
    , m_observer(std::move(observer))
    , m_extraTicks(extraTicks)
    , m_state(JudgeState::created({}))
{
}

void Liver::live(const Happening &happening)
{
    if (std::holds_alternative<event::Suspended>(happening.event))
        m_now += happening.after;
    else
        tickUntil(m_now + happening.after);
    if (const auto *looked = std::get_if<event::Looked>(&happening.event))
        happen(event::Looked{looked->result, m_now - happening.lookTook});
    else if (const auto *testified = std::get_if<event::Testified>(&happening.event))
        testify(*testified);
    else
        happen(happening.event);
}

void Liver::happen(const JudgeEvent &event)
{
    const JudgeState before = m_state;
    const Judgement judgement = step(before, event, m_rules, m_now);
    m_state = judgement.state;
    m_observer({m_now, event, before, judgement});
}

void Liver::testify(event::Testified testified)
{
    if (testified.consultation == openConsultation && m_state.consultation)
        testified.consultation = m_state.consultation->number;
    happen(testified);
}

void Liver::advance(Duration length)
{
    tickUntil(m_now + length);
}

void Liver::look(Cause cause)
{
    happen(event::Looked{lookWith(cause), m_now});
}

void Liver::tickUntil(Instant to)
{
    while (true) {
        const auto wake = wakeAt(m_state, m_rules);
        const Instant next = wake ? std::min(to, std::max(m_now, *wake)) : to;
        if (m_extraTicks && next > m_now && (*m_extraTicks)() % 2) {
            m_now += Duration((*m_extraTicks)() % static_cast<unsigned long>((next - m_now).count()));
            happen(event::Ticked{});
            continue;
        }
        m_now = next;
        if (!wake || *wake > to)
            return;
        happen(event::Ticked{});
        const auto again = wakeAt(m_state, m_rules);
        if (again && *again <= m_now)
            return; // the observer has seen it; no life is long enough for a judge that never sleeps
    }
}

} // namespace vigia
