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
    std::vector<Put> monitors;
    std::vector<MonitorId> removed; //!< unknown ids are no error: they are gone already
    std::vector<QByteArray> groups; //!< added, or in the place of those with their names
    QStringList removedGroups;
    std::optional<QByteArray> defaults;
    std::vector<QByteArray> channels; //!< added, or in the place of those with their names
    std::optional<std::vector<QByteArray>> maintenance; //!< all of it
    bool onTrial = false; //!< new monitors stay silent until they answered once, or StartWatching
    bool dryRun = false;
    QString language; //!< code of the language of the errors; empty: English
    friend bool operator==(const Edit &, const Edit &) = default;
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

} // namespace command

using Command = std::variant<command::GetStatus, command::Acknowledge, command::Mute, command::Unmute, command::Snooze,
    command::Pause, command::Resume, command::CheckNow, command::Explain, command::Import, command::Export,
    command::GetTransitions, command::StartWatching, command::GetConfiguration, command::Edit, command::Try,
    command::GetRecentLooks, command::Stop>;

//! How many monitors a command changed.
struct Affected {
    int count = 0;
    friend bool operator==(const Affected &, const Affected &) = default;
};

using Reply = std::variant<Affected, StatusView, ExplanationView, ImportView, QString, std::vector<TransitionView>,
    ConfigurationView, ProbeResult, std::vector<RecentLooksView>>;

enum class CommandErrorCode {
    NoSuchMonitor, //!< subject: the name; lines: names that are near
    NoSuchGroup, //!< subject: the name; lines: names that are near
    NothingToAcknowledge, //!< subject: the monitor, or empty for all
    NothingToMute, //!< subject: the monitor
    AlreadyPaused, //!< subject: the monitor
    NotPaused, //!< subject: the monitor
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
    QStringList lines;
    friend bool operator==(const CommandError &, const CommandError &) = default;
};

using Answer = Result<Reply, CommandError>;

} // namespace vigia
