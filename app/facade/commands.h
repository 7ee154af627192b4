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
struct Group {
    QString name;
    friend bool operator==(const Group &, const Group &) = default;
};
struct All {
    friend bool operator==(const All &, const All &) = default;
};
} // namespace scope

using Scope = std::variant<scope::One, scope::Group, scope::All>;

namespace command {

//! Everything, or one monitor. Answers StatusView.
struct GetStatus {
    std::optional<QString> name;
    friend bool operator==(const GetStatus &, const GetStatus &) = default;
};
//! Answers int: how many were acknowledged.
struct Acknowledge {
    Scope scope;
    QString by;
    QString note; //!< ≤ 2000 characters
    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};
//! This computer's sound off, for all or one monitor. One without `duration`: until its outage ends
//! (refused with NothingToMute while it has none). All without: until unmuted. Answers int.
struct Mute {
    std::optional<QString> name;
    std::optional<Duration> duration;
    friend bool operator==(const Mute &, const Mute &) = default;
};
struct Unmute {
    std::optional<QString> name;
    friend bool operator==(const Unmute &, const Unmute &) = default;
};
//! Hold alerts; a duration of zero ends it. Answers int.
struct Snooze {
    Scope scope;
    Duration duration{0};
    friend bool operator==(const Snooze &, const Snooze &) = default;
};
struct Pause {
    QString name;
    friend bool operator==(const Pause &, const Pause &) = default;
};
struct Resume {
    QString name;
    friend bool operator==(const Resume &, const Resume &) = default;
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
    QString fileName; //!< for error messages and relative paths
    bool dryRun = false;
    bool replace = false;
    QString language = {}; //!< code of the language of the errors; empty: English
    friend bool operator==(const Import &, const Import &) = default;
};
//! Answers QString: YAML.
struct Export {
    friend bool operator==(const Export &, const Export &) = default;
};
//! Transitions with an id above `after`, oldest first; `after` absent: the newest `most`, oldest
//! first. Answers std::vector<TransitionView>.
struct GetTransitions {
    std::optional<qint64> after;
    int most = 1000; //!< 1–10 000
    friend bool operator==(const GetTransitions &, const GetTransitions &) = default;
};

} // namespace command

using Command = std::variant<command::GetStatus, command::Acknowledge, command::Mute, command::Unmute, command::Snooze,
    command::Pause, command::Resume, command::CheckNow, command::Explain, command::Import, command::Export,
    command::GetTransitions>;

//! How many monitors a command changed.
struct Affected {
    int count = 0;
    friend bool operator==(const Affected &, const Affected &) = default;
};

using Reply = std::variant<Affected, StatusView, ExplanationView, ImportView, QString, std::vector<TransitionView>>;

enum class CommandErrorCode {
    NoSuchMonitor, //!< subject: the name; lines: names that are near
    NoSuchGroup, //!< subject: the name; lines: names that are near
    NothingToAcknowledge, //!< subject: the monitor, or empty for all
    NothingToMute, //!< subject: the monitor
    AlreadyPaused, //!< subject: the monitor
    NotPaused, //!< subject: the monitor
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
