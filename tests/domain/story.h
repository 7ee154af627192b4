// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/judge.h"

#include <QString>
#include <QStringList>

namespace vigia {

//! The rules most stories are about: every 60 s, 10 s timeout, down after 2, up after 1.
JudgeRules usualRules();

//! One monitor's life, told as text and answered as text. Time stands still until the story moves it;
//! whenever it moves, the judge is ticked at every moment it asked for, as the engine does.
//!
//! play() reads words with an optional time in seconds, `fail@60`; without one a word comes 10 s after
//! the word before it. Looks: ok slow expiring fail fault cancelled. Witnesses: need+ need- need?
//! sight+ sight- sight? NAME+ NAME- NAME?. Circumstances: blind sight sleep (nothing ticks until its
//! time) pause resume trial start maintenance planned-end parent-up retarget reconfigure rhythm (it is
//! looked at more or less often) tick. People: ack mute mute-outage unmute snooze-end, and with a length in seconds
//! mute=60 snooze=60.
class Story
{
public:
    explicit Story(const JudgeRules &rules = usualRules());
    //! As it is after a restart: what is kept is kept, nothing is shown as true before a look.
    static Story restarted(const Story &before, Duration later);

    Story &play(const char *text);
    Story &lookStarted(const char *word, Duration start, Duration end);
    Story &wait(Duration length);

    JudgeRules rules;
    JudgeState state;
    Instant now;

    //! Since the last call: `up@0 down@60 unknown(stale)@70`, with the second each state began.
    QString transitions();
    //! Since the last call: `down#1@65 up#1@120`, with outage and the second each was told.
    QString told();
    //! Since the last call: `open#1 ask(need,sight,Router) look replace resolve#1@120`.
    QString deeds();
    QString shown() const; //!< `up`, `unknown(blind)`
    bool sounds(bool generalMute = false) const { return isSounding(state, rules, generalMute); }
    const std::vector<effect::Tell> &alerts() const { return m_alerts; }
    const std::vector<effect::RecordTransition> &records() const { return m_records; }

private:
    void advance(Instant to);
    void happen(const JudgeEvent &event);
    void note(const JudgeEffect &effect);
    void act(const QString &word);

    std::vector<effect::Tell> m_alerts;
    std::vector<effect::RecordTransition> m_records;
    QStringList m_transitions, m_told, m_deeds;
    int m_asked = 0; //!< the number of the last question to the witnesses
};

//! A look that ended with \a word, as play() names them.
ProbeResult lookNamed(const QString &word);

} // namespace vigia
