// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor.h"
#include "proberesult.h"
#include "status.h"
#include "time.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

// The judge: what a monitor's looks and our own circumstances mean. Pure: the time is an argument,
// what is to be done comes back as values. Source of the rules: promises P4–P8, P12, P14, P15.
//
// Two questions are kept apart. *What is true?* is the verdict with its overlays (paused,
// maintenance, blind …), from which shownStatus() follows. *What were people told?* is `told`; what
// is to be told is always the difference of the two, so nothing is told twice and no recovery is
// forgotten, whatever happened in between.

namespace vigia {

//! What the looks at a target say, before any overlay.
enum class Verdict { Pending, Up, Degraded, Down };

//! What people last heard about a monitor.
enum class Told { Nothing, Up, Degraded, Certificate, Down, Unstable };

struct Acknowledgement {
    QString by;
    QString note;
    Instant at;
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

//! This computer's sound off for one monitor.
struct MuteState {
    std::optional<Instant> until; //!< absent: see endsWithOutage
    bool endsWithOutage = false; //!< neither: until a person unmutes
    Instant since;
    friend bool operator==(const MuteState &, const MuteState &) = default;
};

//! "Hold alerts until".
struct SnoozeState {
    Instant until;
    Instant since;
    friend bool operator==(const SnoozeState &, const SnoozeState &) = default;
};

//! An outage in progress. Its id for people and machines is monitor id + serial.
struct OpenIncident {
    int serial = 0;
    Instant since; //!< start of the first failing look
    Instant opened; //!< when it was decided
    friend bool operator==(const OpenIncident &, const OpenIncident &) = default;
};

//! Looks in a row of one kind.
struct Streak {
    int count = 0;
    Instant first; //!< start of the first of them; meaningless while count is 0

    void extend(Instant startedAt)
    {
        if (count++ == 0)
            first = startedAt;
    }
    void reset() { *this = {}; }
    friend bool operator==(const Streak &, const Streak &) = default;
};

//! Whom a failing monitor asks before it is called down.
enum class Witness {
    Need, //!< what its group needs: silent → off its network
    Parent, //!< a monitor it depends on: silent → unreachable
    Sight, //!< our own reference points: silent → blind. Who says so owes SightRestored, see there
};

//! What a witness says.
enum class Testimony {
    Answered,
    Silent,
    CannotTell, //!< its own look was inconclusive: it then neither accuses nor excuses
};

//! A confirmed failure that waits for its witnesses.
struct Consultation {
    int number = 0; //!< which one of this monitor; testimony of another is not heard
    Instant deadline;
    ProbeResult failure; //!< the look that confirmed it; its latest
    bool needOpen = false; //!< not answered yet
    bool sightOpen = false;
    QStringList parentsOpen;
    QString silentParent; //!< the first that did not answer
    friend bool operator==(const Consultation &, const Consultation &) = default;
};

//! Everything the judge knows about one monitor. A value; start from `JudgeState::created()`.
struct JudgeState {
    // What is true
    Verdict verdict = Verdict::Pending;
    ProbeResult evidence; //!< the look the verdict rests on; its latest for as long as it holds
    Instant since; //!< start of the first look of the verdict, or of the first good one after an excuse
    Streak failed, answered, good, warned;
    int inconclusive = 0; //!< in a row
    std::optional<ProbeResult> ownFault; //!< the last look, where it was inconclusive
    bool inDoubt = false; //!< so many were that nothing else can be shown, but an outage confirmed before
    bool longInDoubt = false; //!< … for as long as makes silence stale
    Instant heard; //!< the end of the last look, or when waiting for one began anew: the probe is alive
    Instant informed; //!< the same, of conclusive looks only: the target is known
    std::optional<Consultation> consultation;
    int lastConsultation = 0;

    // Overlays
    bool awaitingLook = true; //!< nothing seen since start, resume or blindness: nothing can be shown as true
    bool woken = false; //!< nothing seen since the computer slept: what was known stays shown, but tells nothing new
    bool onTrial = false; //!< added by a person and never seen well: silent until it is, or they say so
    bool paused = false;
    bool maintenance = false;
    bool blind = false;
    bool offItsNetwork = false;
    bool stale = false;
    QString unreachableBy; //!< the silent parent's name; empty: reachable
    Instant overlaySince; //!< when the topmost overlay began

    // The outage and what people decided about it
    std::optional<OpenIncident> incident;
    int lastSerial = 0;
    std::optional<Acknowledgement> acknowledged;
    std::optional<MuteState> mute;
    std::optional<SnoozeState> snooze;

    // Unrest
    std::vector<Instant> flips; //!< up ↔ down, oldest first, at most flapFlips
    bool unstable = false;

    // What people were told: all those who wanted to hear it, be it nobody
    Told told = Told::Nothing;
    int toldSerial = 0; //!< the outage that was told; what is told of its end belongs to it
    //! The first of the outages told since people last heard that one is over: those who heard of any from it to
    //! toldSerial, and of none after it, believe that it goes on. Means something while Down or Unstable was told.
    int toldFrom = 0;
    Instant toldSince; //!< when the outage that was told began
    int coveredSerial = 0; //!< the outage that need not be told (again): told, or no news after a maintenance
    Instant toldAt; //!< ahead where it is told at the end of quiet hours
    int stillsTold = 0; //!< how often it was told that the outage goes on
    bool toldStale = false;

    // What the transition log says
    std::optional<Status> recorded;
    UnknownReason recordedReason = UnknownReason::NotCheckedYet;

    static JudgeState created(Instant now);
    friend bool operator==(const JudgeState &, const JudgeState &) = default;
};

namespace event {

//! A look ended. Cancelled looks say nothing and need not be reported.
struct Looked {
    ProbeResult result;
    Instant startedAt;
};
//! A witness spoke. Unasked testimony is ignored, and that to an earlier question.
struct Testified {
    Witness witness;
    Testimony testimony;
    QString parent; //!< for Witness::Parent: its name
    int consultation = 0; //!< the number of the AskWitnesses it answers
};
//! Time has passed: call at wakeAt() at the latest.
struct Ticked {
};
//! This computer lost what it needs to see this monitor.
struct Blinded {
};
//! … and has it again. A blind monitor is not looked for signs of silence, and failures say nothing to
//! it: only this, or an answer of the target, ends its blindness. So whoever sends Blinded, or testifies
//! that Sight is Silent, sends this once it is over, to every monitor that was blinded.
struct SightRestored {
};
//! The computer slept, or was starved, until now.
struct Suspended {
    //! Only this process stood still, for so long; absent: nothing at all was watched until now. A process that
    //! stalls again and again goes on growing old between its stalls: stale is what it then is.
    std::optional<Duration> stalled = {};
};
//! It failed since \a since, but another's outage, which is told, explains it.
struct Explained {
    QString by; //!< what people know that outage by
    ProbeResult failure;
    Instant since;
};
//! A monitor it depends on answers again, or what Explained it is over.
struct ParentRecovered {
};
//! Also at a start in the midst of it.
struct MaintenanceBegan {
    Instant planned = Instant::min(); //!< when the window began
};
struct MaintenanceEnded {
};
struct Paused {
};
struct Resumed {
};
//! A person added it just now and wants no noise from it before it works. Means something only to a
//! monitor of which nothing is known.
struct PutOnTrial {
};
//! … and now takes it as it is: what it is, is told and heard from now on.
struct StartWatching {
};
struct Acknowledged {
    QString by;
    QString note;
    QString channel = {}; //!< on which it was said, so that who reads there knows; empty: on none
};
struct Muted {
    std::optional<Instant> until;
    bool endsWithOutage = false;
};
struct Unmuted {
};
struct Snoozed {
    Instant until;
};
struct SnoozeEnded {
};
//! The rules changed; with a new target everything seen so far is about something else: an outage ends
//! with it, and that of the new one is confirmed anew.
struct Reconfigured {
    bool targetChanged = false;
    bool rhythmChanged = false; //!< how often it is looked at or how long a look may take, so silenceLimit() too
};

} // namespace event

using JudgeEvent = std::variant<event::Looked, event::Testified, event::Ticked, event::Blinded, event::SightRestored,
    event::Suspended, event::Explained, event::ParentRecovered, event::MaintenanceBegan, event::MaintenanceEnded,
    event::Paused, event::Resumed, event::PutOnTrial, event::StartWatching, event::Acknowledged, event::Muted,
    event::Unmuted, event::Snoozed, event::SnoozeEnded, event::Reconfigured>;

//! What is told to people. `Stale` once per silence, be it that no look ends or that none says anything
//! about the target; `Blind` is told once per computer, not here.
enum class AlertKind {
    Down,
    Still, //!< still down
    Acknowledged, //!< somebody cares for an outage that was told
    Up, //!< back to normal
    Degraded,
    Certificate, //!< about to expire
    WarningEnded, //!< after Degraded or Certificate
    Stale,
    Unstable, //!< goes up and down: silence until it settles
    Blind,
    Unheard, //!< the alarm of open outages cannot be heard
    Test, //!< a person wants to see whether a channel works
};

namespace effect {

//! The shown status changed. Becomes a line in the log and a row in the history.
struct RecordTransition {
    std::optional<Status> from; //!< absent: the first verdict
    Status to = Status::Unknown;
    UnknownReason unknownReason = UnknownReason::NotCheckedYet; //!< where `to` is Unknown
    Instant since; //!< start of the first look of the state
    ProbeResult evidence;
    QString because; //!< where `to` is Unreachable: the parent's name
    int incident = 0; //!< the outage it belongs to; 0: none
};
//! Tell people. The kind is matched with what each channel wants to hear.
struct Tell {
    AlertKind kind;
    int incident = 0;
    Instant since; //!< of the state that is told
    std::optional<Instant> previousSince; //!< of what it ends: Up, WarningEnded, and with afterWarning
    ProbeResult evidence;
    bool afterUnrest = false; //!< the state an unstable monitor settled in
    AlertKind ended = AlertKind::Degraded; //!< WarningEnded: the warning that ended; Acknowledged: Down or Unstable
    QString saidOn = {}; //!< Acknowledged: the channel that knows it already
    std::optional<AlertKind> afterWarning = {}; //!< the warning, told before, that an outage or a worse one takes over
};
struct OpenedIncident {
    int serial = 0;
};
struct ResolvedIncident {
    OpenIncident incident;
    Instant at; //!< start of the first good look
};
//! Ask these witnesses now; answer with Testified. All at once, none waits for another.
struct AskWitnesses {
    bool need = false;
    bool sight = false;
    QStringList parents;
    int consultation = 0; //!< to be said with the answers
};
//! Look as soon as possible, out of turn.
struct LookNow {
};
//! The look in progress is lost: cancel it and begin another.
struct ReplaceLook {
};

} // namespace effect

using JudgeEffect = std::variant<effect::RecordTransition, effect::Tell, effect::OpenedIncident,
    effect::ResolvedIncident, effect::AskWitnesses, effect::LookNow, effect::ReplaceLook>;

struct Judgement {
    JudgeState state;
    std::vector<JudgeEffect> effects;
};

//! The only way a state changes. Total: any event in any state is allowed; what makes no sense then
//! changes nothing. \a now never decreases from call to call (Suspended bridges the sleep).
Judgement step(JudgeState state, const JudgeEvent &event, const JudgeRules &rules, Instant now);

//! The status people see.
Status shownStatus(const JudgeState &state);
//! Why it is unknown; meaningful only where shownStatus() is Unknown.
UnknownReason shownUnknownReason(const JudgeState &state);
//! When the shown status began: the start of its first look.
Instant shownSince(const JudgeState &state);

//! True while this monitor wants the alarm to sound; \a generalMute is this computer's own switch,
//! which a critical monitor is not silenced by.
bool isSounding(const JudgeState &state, const JudgeRules &rules, bool generalMute);
//! True while a snooze holds back what \a outage gives to tell and to hear: any but a critical one
//! that was decided after the snooze was set.
bool isHeld(const JudgeState &state, const JudgeRules &rules, const std::optional<OpenIncident> &outage);
//! True for a confirmed outage while no look says anything: our own trouble does not undo what was confirmed
//! before it, an outage goes on being shown and heard.
bool standsUnseen(const JudgeState &state);
//! True while looks are made and say something about the target, so that silence of change means rest.
bool isSeeing(const JudgeState &state);
//! True while there is something that can be acknowledged and is not yet: an outage, a warning that is shown, or
//! an unrest, with all its turns. The acknowledgement ends with it.
bool canAcknowledge(const JudgeState &state);

//! True while people believe that it is down, or unstable: they were told so, and of no end.
bool isToldOfOutage(const JudgeState &state);

//! When the next Ticked is due; absent: never, until something else happens.
std::optional<Instant> wakeAt(const JudgeState &state, const JudgeRules &rules);
//! The wait from the end of one look to the next while a streak is being confirmed; absent: the
//! regular interval goes on.
std::optional<Duration> quickRecheck(const JudgeState &state, const JudgeRules &rules);

//! No look for so long, or none that says anything: nothing is known any more (P8).
Duration silenceLimit(const JudgeRules &rules);

//! A monitor is unstable after this many changes between up and down within flapWindow().
inline constexpr int flapFlips = 6;
Duration flapWindow(const JudgeRules &rules);
//! … and settled after this long without one.
Duration flapSettle(const JudgeRules &rules);

QLatin1StringView apiName(AlertKind kind);
std::optional<AlertKind> alertKindFromApiName(QStringView name);

} // namespace vigia
