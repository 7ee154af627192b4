// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QHash>

#include <utility>

namespace vigia {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString seconds(Instant instant)
{
    return QString::number(std::chrono::duration<double>(instant.time_since_epoch()).count());
}

QString word(Status status, UnknownReason reason)
{
    const QString name = apiName(status);
    return status == Status::Unknown ? name + u"("_s + apiName(reason) + u")"_s : name;
}

QString taken(QStringList &list)
{
    return std::exchange(list, {}).join(u' ');
}

const QHash<QString, Cause> &looks()
{
    static const QHash<QString, Cause> causes{
        {u"ok"_s, Cause::None},
        {u"slow"_s, Cause::Slow},
        {u"expiring"_s, Cause::CertificateExpiring},
        {u"fail"_s, Cause::ConnectionRefused},
        {u"fault"_s, Cause::OutOfDescriptors},
        {u"cancelled"_s, Cause::Cancelled},
    };
    return causes;
}

} // namespace

JudgeRules usualRules()
{
    JudgeRules rules;
    rules.interval = 60s;
    rules.timeout = 10s;
    rules.confirm = 2;
    rules.confirmInterval = 5s;
    rules.recover = 1;
    return rules;
}

ProbeResult lookNamed(const QString &word)
{
    ProbeResult result;
    Q_ASSERT(looks().contains(word));
    result.cause = looks().value(word);
    result.outcome = outcomeOf(result.cause);
    return result;
}

Story::Story(const JudgeRules &r)
    : rules(r)
    , state(JudgeState::created(Instant()))
{
}

Story Story::restarted(const Story &before, Duration later)
{
    Story story(before.rules);
    story.now = before.now + later;
    JudgeState fresh = JudgeState::created(story.now);
    const JudgeState &old = before.state;
    fresh.verdict = old.verdict;
    fresh.evidence = old.evidence;
    fresh.since = old.since;
    fresh.paused = old.paused;
    fresh.onTrial = old.onTrial;
    fresh.incident = old.incident;
    fresh.lastSerial = old.lastSerial;
    fresh.acknowledged = old.acknowledged;
    fresh.mute = old.mute;
    fresh.snooze = old.snooze;
    fresh.flips = old.flips;
    fresh.unstable = old.unstable;
    fresh.told = old.told;
    fresh.toldSerial = old.toldSerial;
    fresh.toldFrom = old.toldFrom;
    fresh.toldSince = old.toldSince;
    fresh.coveredSerial = old.coveredSerial;
    fresh.toldAt = old.toldAt;
    fresh.recorded = old.recorded;
    fresh.recordedReason = old.recordedReason;
    story.state = fresh;
    return story;
}

Story &Story::play(const char *text)
{
    bool first = now == Instant() && m_deeds.isEmpty() && m_transitions.isEmpty();
    for (const QString &token : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = token.indexOf(u'@');
        Instant when = first ? now : now + 10s;
        if (at >= 0)
            when = Instant(Duration(qRound64(token.mid(at + 1).toDouble() * 1000)));
        first = false;
        const QString what = at < 0 ? token : token.left(at);
        if (what == u"sleep")
            now = when; // nothing ticks in a sleep
        else
            advance(when);
        act(what);
    }
    return *this;
}

Story &Story::lookStarted(const char *word, Duration start, Duration end)
{
    advance(Instant(end));
    happen(event::Looked{lookNamed(QString::fromLatin1(word)), Instant(start)});
    return *this;
}

Story &Story::wait(Duration length)
{
    advance(now + length);
    return *this;
}

void Story::advance(Instant to)
{
    Q_ASSERT(to >= now);
    while (const auto wake = wakeAt(state, rules)) {
        if (*wake > to)
            break;
        now = std::max(now, *wake);
        happen(event::Ticked{});
        const auto next = wakeAt(state, rules);
        if (next && *next <= now)
            qFatal("the judge asks to be woken at once, again and again");
    }
    now = to;
}

void Story::happen(const JudgeEvent &event)
{
    Judgement judgement = step(state, event, rules, now);
    state = std::move(judgement.state);
    for (const JudgeEffect &effect : judgement.effects)
        note(effect);
}

void Story::note(const JudgeEffect &effect)
{
    if (const auto *record = std::get_if<effect::RecordTransition>(&effect)) {
        m_records.push_back(*record);
        m_transitions.append(word(record->to, record->unknownReason) + u'@' + seconds(record->since));
    } else if (const auto *tell = std::get_if<effect::Tell>(&effect)) {
        m_alerts.push_back(*tell);
        m_told.append(QString(apiName(tell->kind)) + (tell->incident ? u"#%1"_s.arg(tell->incident) : QString()) + u'@'
            + seconds(now));
    } else if (const auto *opened = std::get_if<effect::OpenedIncident>(&effect)) {
        m_deeds.append(u"open#%1"_s.arg(opened->serial));
    } else if (const auto *resolved = std::get_if<effect::ResolvedIncident>(&effect)) {
        m_deeds.append(u"resolve#%1@%2"_s.arg(resolved->incident.serial).arg(seconds(resolved->at)));
    } else if (const auto *ask = std::get_if<effect::AskWitnesses>(&effect)) {
        m_asked = ask->consultation;
        QStringList witnesses = ask->parents;
        if (ask->sight)
            witnesses.prepend(u"sight"_s);
        if (ask->need)
            witnesses.prepend(u"need"_s);
        m_deeds.append(u"ask(%1)"_s.arg(witnesses.join(u',')));
    } else if (std::holds_alternative<effect::LookNow>(effect)) {
        m_deeds.append(u"look"_s);
    } else {
        m_deeds.append(u"replace"_s);
    }
}

void Story::act(const QString &token)
{
    if (looks().contains(token))
        return happen(event::Looked{lookNamed(token), now});
    if (token.endsWith(u'+') || token.endsWith(u'-') || token.endsWith(u'?')) {
        const QString who = token.chopped(1);
        const Witness witness = who == u"need" ? Witness::Need : who == u"sight" ? Witness::Sight : Witness::Parent;
        const Testimony said = token.endsWith(u'+') ? Testimony::Answered
            : token.endsWith(u'-')                  ? Testimony::Silent
                                                    : Testimony::CannotTell;
        return happen(event::Testified{witness, said, witness == Witness::Parent ? who : QString(), m_asked});
    }
    const QString name = token.section(u'=', 0, 0);
    const QString length = token.section(u'=', 1);
    const Instant end = now + std::chrono::seconds(length.toInt());
    const QHash<QString, JudgeEvent> events{
        {u"blind"_s, event::Blinded{}},
        {u"sight"_s, event::SightRestored{}},
        {u"sleep"_s, event::Suspended{}},
        {u"pause"_s, event::Paused{}},
        {u"resume"_s, event::Resumed{}},
        {u"trial"_s, event::PutOnTrial{}},
        {u"start"_s, event::StartWatching{}},
        {u"maintenance"_s, event::MaintenanceBegan{}},
        {u"planned-end"_s, event::MaintenanceEnded{}},
        {u"parent-up"_s, event::ParentRecovered{}},
        {u"retarget"_s, event::Reconfigured{true}},
        {u"reconfigure"_s, event::Reconfigured{false}},
        {u"rhythm"_s, event::Reconfigured{false, true}},
        {u"tick"_s, event::Ticked{}},
        {u"ack"_s, event::Acknowledged{u"ana"_s, u"on it"_s}},
        {u"mute"_s, event::Muted{length.isEmpty() ? std::nullopt : std::optional(end), false}},
        {u"mute-outage"_s, event::Muted{{}, true}},
        {u"unmute"_s, event::Unmuted{}},
        {u"snooze"_s, event::Snoozed{end}},
        {u"snooze-end"_s, event::SnoozeEnded{}},
    };
    if (!events.contains(name))
        qFatal("no such word: %s", qPrintable(token));
    happen(events.value(name, event::Ticked{}));
}

QString Story::transitions()
{
    return taken(m_transitions);
}

QString Story::told()
{
    return taken(m_told);
}

QString Story::deeds()
{
    return taken(m_deeds);
}

QString Story::shown() const
{
    return word(shownStatus(state), shownUnknownReason(state));
}

} // namespace vigia
