// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "facade/views.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What the outside can ask for: the console, the window and the HTTP API alike.

namespace vigia {

namespace scope {
//! A monitor by its name or, where no name fits, its id.
struct One {
    QString name;
    friend bool operator==(const One &, const One &) = default;
};
//! Monitors by their ids: what a person selected.
struct Several {
    std::vector<MonitorId> ids;
    friend bool operator==(const Several &, const Several &) = default;
};
struct Group {
    QString name;
    friend bool operator==(const Group &, const Group &) = default;
};
struct All {
    friend bool operator==(const All &, const All &) = default;
};
} // namespace scope

using Scope = std::variant<scope::One, scope::Several, scope::Group, scope::All>;

namespace command {

//! Everything, or one monitor. Answers StatusView.
struct GetStatus {
    std::optional<QString> name;
    friend bool operator==(const GetStatus &, const GetStatus &) = default;
};
//! Answers Affected: how many were acknowledged.
struct Acknowledge {
    Scope scope;
    QString by;
    QString note; //!< ≤ 2000 characters
    QString channel = {}; //!< on which it was said; who reads there is not told again; empty: on none
    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};
//! This computer's sound off. For All it is the computer's, new outages included: without `duration`
//! until unmuted; critical monitors are heard all the same. For others it is those monitors': without
//! `duration` until their outages end (NothingToMute where none of them has one). Answers Affected.
struct Mute {
    Scope scope = scope::All{};
    std::optional<Duration> duration;
    friend bool operator==(const Mute &, const Mute &) = default;
};
struct Unmute {
    Scope scope = scope::All{};
    friend bool operator==(const Unmute &, const Unmute &) = default;
};
//! Hold alerts; a duration of zero ends it. Answers Affected.
struct Snooze {
    Scope scope;
    Duration duration{0};
    friend bool operator==(const Snooze &, const Snooze &) = default;
};
//! AlreadyPaused where all of them are. Answers Affected: how many were not.
struct Pause {
    Scope scope;
    friend bool operator==(const Pause &, const Pause &) = default;
};
//! NotPaused where none of them is. Answers Affected.
struct Resume {
    Scope scope;
    friend bool operator==(const Resume &, const Resume &) = default;
};
//! Ends the trial of monitors that were added with `onTrial`: from now on they alarm. Answers Affected.
struct StartWatching {
    Scope scope;
    friend bool operator==(const StartWatching &, const StartWatching &) = default;
};
struct CheckNow {
    Scope scope;
    friend bool operator==(const CheckNow &, const CheckNow &) = default;
};
//! Answers ExplanationView.
struct Explain {
    QString name;
    friend bool operator==(const Explain &, const Explain &) = default;
};
//! The configuration as text, all or nothing. Answers ImportView.
struct Import {
    QByteArray text;
    QString fileName; //!< for relative paths and, where `shownAs` is empty, for error messages
    bool dryRun = false;
    bool replace = false;
    QString language = {}; //!< code of the language of the errors; empty: English
    QString shownAs = {}; //!< the file as the person wrote it
    friend bool operator==(const Import &, const Import &) = default;
};
//! Answers QString: YAML.
struct Export {
    friend bool operator==(const Export &, const Export &) = default;
};
//! What is configured, as written. Answers ConfigurationView.
struct GetConfiguration {
    std::vector<MonitorId> monitors; //!< empty: all
    bool withMonitors = true; //!< false: everything but monitors
    friend bool operator==(const GetConfiguration &, const GetConfiguration &) = default;
};
//! Changes the configuration, all or nothing. Documents are those of exchange/entitydocuments.h, one
//! compact JSON object each. Answers ImportView; InvalidConfiguration with what is wrong.
struct Edit {
    //! Takes the place of the monitor with its id; without an id it is a new one.
    struct Put {
        QByteArray monitor;
        std::optional<int> position; //!< 0-based, in the person's order; absent: where it is, or last
        friend bool operator==(const Put &, const Put &) = default;
    };
    //! Whoever named it names it by its new name. Done first: what is put in the same edit has the new name.
    struct Rename {
        QString from;
        QString to;
        friend bool operator==(const Rename &, const Rename &) = default;
    };
    std::vector<Put> monitors;
    std::vector<MonitorId> removed; //!< unknown ids are no error: they are gone already
    //! What is removed is also taken out of every `depends_on` and maintenance window that names it; a window that
    //! is about nothing else is removed, too. Else such an edit is refused.
    bool unlistRemoved = false;
    std::vector<QByteArray> groups; //!< added, or in the place of those with their names
    QStringList removedGroups;
    std::optional<QByteArray> defaults;
    std::vector<QByteArray> accounts; //!< added, or in the place of those with their names
    QStringList removedAccounts;
    std::vector<Rename> renamedAccounts;
    std::vector<QByteArray> channels; //!< added, or in the place of those with their names
    QStringList removedChannels;
    std::vector<Rename> renamedChannels;
    std::optional<QByteArray> policy;
    std::optional<QByteArray> pingOut; //!< empty: none from now on
    std::optional<QByteArray> listen; //!< the same
    std::optional<QByteArray> bot; //!< the same
    std::optional<std::vector<QByteArray>> maintenance; //!< all of it
    bool onTrial = false; //!< new monitors stay silent until they answered once, or StartWatching
    bool dryRun = false;
    QString language; //!< code of the language of the errors; empty: English
    friend bool operator==(const Edit &, const Edit &) = default;
};
//! The person at this computer allows the program of a `command` channel to run, as it is configured now.
//! NoSuchChannel; BadValue where it runs no program, or another by now than the person was shown. Answers Affected:
//! 0 where it was allowed already.
struct Consent {
    QString channel;
    QString program = {}; //!< what the person was shown; empty: nothing, they mean what is configured
    QStringList arguments = {}; //!< … with its program
    friend bool operator==(const Consent &, const Consent &) = default;
};
//! Looks once, now, at what a monitor document describes, whether or not it is configured; nothing
//! is recorded. Answers ProbeResult; InvalidConfiguration where it is not a monitor.
struct Try {
    QByteArray monitor;
    QString language; //!< as for Edit
    friend bool operator==(const Try &, const Try &) = default;
};
//! The last looks, oldest first, at most 60 of each. Answers std::vector<RecentLooksView>; unknown
//! ids are left out.
struct GetRecentLooks {
    std::vector<MonitorId> monitors; //!< empty: all
    friend bool operator==(const GetRecentLooks &, const GetRecentLooks &) = default;
};
//! Transitions with an id above `after`, oldest first; `after` absent: the newest `most`, oldest
//! first; of one monitor only where `monitor` is not empty. Answers std::vector<TransitionView>.
struct GetTransitions {
    std::optional<qint64> after;
    int most = 1000; //!< 1–10 000
    MonitorId monitor = {};
    friend bool operator==(const GetTransitions &, const GetTransitions &) = default;
};

//! The instance ends cleanly. Only one that was started for the windows does (HealthView::endsWithDesktop);
//! GoesOn: it is a service, ended where it was started. Answers Affected{0}.
struct Stop {
    friend bool operator==(const Stop &, const Stop &) = default;
};

//! Secrets that the configuration refers to and those that were kept by `secret set`; where each lies,
//! as the process that answers sees it. Answers SecretsView.
struct ListSecrets {
    friend bool operator==(const ListSecrets &, const ListSecrets &) = default;
};
//! A secret was put into the password store, or taken out of it: its name is noted or forgotten, and what
//! waits for it is tried anew. Never its value. Answers Affected{1}.
struct SecretChanged {
    QString name;
    bool isKept = true;
    friend bool operator==(const SecretChanged &, const SecretChanged &) = default;
};

//! Puts a secret into the system's password store, in the place of what stood there under its name; then as
//! SecretChanged. The value is in no answer but GetReportKey's, no view and no log. Answers Affected{1}; BadValue where
//! the name is none or the value empty; KeychainAbsent and the like, and nothing was changed.
struct KeepSecret {
    QString name;
    QString value;
    friend bool operator==(const KeepSecret &, const KeepSecret &) = default;
};
//! Takes it out of the password store. Answers Affected: 0 where there was none.
struct ForgetSecret {
    QString name;
    friend bool operator==(const ForgetSecret &, const ForgetSecret &) = default;
};

//! What something shows to report, for the person who sets it up there: the `token` of a monitor, or the listener's
//! `ping_key`. The value of no other secret is told to anybody. Answers QString: empty where none is kept; BadValue
//! where \a name is of none of these, or of something else as well; KeychainLocked and the like.
struct GetReportKey {
    QString name;
    friend bool operator==(const GetReportKey &, const GetReportKey &) = default;
};

//! The alarm that should sound at this desktop cannot be heard: who is named for that is told. Answers Affected: how
//! many channels.
struct ReportUnheard {
    friend bool operator==(const ReportUnheard &, const ReportUnheard &) = default;
};

//! A channel as a person is editing it, not saved yet.
struct ChannelDraft {
    //! Typed, and not kept yet: counts before what is kept under the name. In no answer, no view and no log.
    struct TypedSecret {
        QString name;
        QString value;
        friend bool operator==(const TypedSecret &, const TypedSecret &) = default;
    };
    QByteArray channel; //!< its document
    std::optional<QByteArray> account; //!< document of one that is not saved yet, either
    std::vector<TypedSecret> secrets;
    QString language; //!< as for Edit
    friend bool operator==(const ChannelDraft &, const ChannelDraft &) = default;
};
//! Sends a test message on a channel, once, now. Answers DeliveryOutcome; NoSuchChannel; InvalidConfiguration where
//! what is drafted is no channel that could send.
struct TestChannel {
    QString channel; //!< where there is no draft
    std::optional<ChannelDraft> draft = {};
    friend bool operator==(const TestChannel &, const TestChannel &) = default;
};
//! Asks the bot of a `telegram` channel in which chats it was written to lately; the draft's chat means nothing.
//! Answers FoundChats; InvalidConfiguration; BadValue where it is another kind.
struct FindChats {
    ChannelDraft draft;
    friend bool operator==(const FindChats &, const FindChats &) = default;
};
//! A simulated outage goes the whole way: it sounds, is told, can be acknowledged, and is over five seconds after
//! that, or after five minutes. Answers Affected: how many channels are told; DrillGoesOn, NoSuchChannel, BadValue
//! where the channel is not one that could be told.
struct Drill {
    QString channel; //!< only this one; empty: all, the desktop and the sound
    friend bool operator==(const Drill &, const Drill &) = default;
};
//! What was told of an outage and what is to be, newest first; or, without a monitor, everything that waits, is being
//! sent or was not delivered. Answers std::vector<DeliveryView>.
struct GetDeliveries {
    MonitorId monitor;
    int incident = 0;
    int most = 200; //!< 1–1000
    friend bool operator==(const GetDeliveries &, const GetDeliveries &) = default;
};
//! What was not delivered is tried for another day. Answers Affected: how many messages.
struct SendAgain {
    friend bool operator==(const SendAgain &, const SendAgain &) = default;
};
//! Until then messages go to \a channel instead, and what sounds at this computer is told there; a duration of zero
//! ends it. Answers Affected{1}; NoSuchChannel; BadValue where nobody allowed the channel to run its program.
struct SetAway {
    QString channel;
    Duration duration{0};
    friend bool operator==(const SetAway &, const SetAway &) = default;
};

//! A new sender is watched from now on, by the listener's defaults. NoSuchSender; InvalidConfiguration where it cannot
//! be, as another monitor is called so. Answers ImportView.
struct WatchSender {
    QString name;
    QString group = {}; //!< to which it belongs; made where there is none; empty: to none
    friend bool operator==(const WatchSender &, const WatchSender &) = default;
};
//! … or nobody is asked about it any more. Answers ImportView.
struct IgnoreSender {
    QString name;
    friend bool operator==(const IgnoreSender &, const IgnoreSender &) = default;
};
//! What a monitor that reports sent along last, as text. Answers QString.
struct GetReportLog {
    QString name;
    friend bool operator==(const GetReportLog &, const GetReportLog &) = default;
};

} // namespace command

using Command = std::variant<command::GetStatus, command::Acknowledge, command::Mute, command::Unmute, command::Snooze,
    command::Pause, command::Resume, command::CheckNow, command::Explain, command::Import, command::Export,
    command::GetTransitions, command::StartWatching, command::GetConfiguration, command::Edit, command::Try,
    command::GetRecentLooks, command::Stop, command::Consent, command::ListSecrets, command::SecretChanged,
    command::ReportUnheard, command::TestChannel, command::Drill, command::GetDeliveries, command::SendAgain,
    command::SetAway, command::KeepSecret, command::ForgetSecret, command::FindChats, command::WatchSender,
    command::IgnoreSender, command::GetReportLog, command::GetReportKey>;

//! How many monitors a command changed.
struct Affected {
    int count = 0;
    friend bool operator==(const Affected &, const Affected &) = default;
};

using Reply = std::variant<Affected, StatusView, ExplanationView, ImportView, QString, std::vector<TransitionView>,
    ConfigurationView, ProbeResult, std::vector<RecentLooksView>, SecretsView, DeliveryOutcome,
    std::vector<DeliveryView>, FoundChats>;

enum class CommandErrorCode {
    NoSuchMonitor, //!< subject: the name; lines: names that are near
    NoSuchGroup, //!< subject: the name; lines: names that are near
    NoSuchChannel, //!< subject: the name; lines: names that are near
    NoSuchSender, //!< subject: the name; lines: names that are near
    NothingToAcknowledge, //!< subject: the monitor, or empty for all; acknowledged: where somebody was quicker
    NothingToMute, //!< subject: the monitor
    AlreadyPaused, //!< subject: the monitor
    NotPaused, //!< subject: the monitor
    DrillGoesOn,
    KeychainAbsent, //!< this Vigia has no password store; subject: the secret's name, as for the next three
    KeychainLocked, //!< it has to be unlocked first
    KeychainRefused, //!< it does not let us
    KeychainSilent, //!< it cannot be reached
    GoesOn,
    BadValue, //!< subject: which
    InvalidConfiguration, //!< lines: one error each, with file and line, in words
    ConfigurationUnread, //!< the stored configuration cannot be read: only `import --replace` is possible
    NotDurable, //!< subject: the storage's words; it is in force; until the storage recovers a restart would forget it
    NotStored, //!< subject: the storage's words; nothing was changed
    // Of the way to the engine:
    NotRunning,
    InUse, //!< another program holds the data folder; subject: which, as far as known
    ProfileUnusable, //!< subject: the data folder; lines: the system's words
    DatabaseUnusable, //!< subject: the file; lines: the storage's words
    NewerDatabase, //!< subject: the file; it was written by a newer Vigia
    NoAnswer, //!< not in time
    Refused, //!< the instance belongs to somebody else
    OtherVersion, //!< subject: its protocol version
    Broken, //!< subject: what was malformed; empty: the connection ended before the answer
};

struct CommandError {
    CommandErrorCode code = CommandErrorCode::Broken;
    QString subject;
    QStringList lines = {};
    std::optional<AcknowledgementView> acknowledged = {};
    friend bool operator==(const CommandError &, const CommandError &) = default;
};

using Answer = Result<Reply, CommandError>;

} // namespace vigia
