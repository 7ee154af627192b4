// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/beatorder.h"
#include "console/verbtable.h"
#include "domain/result.h"
#include "domain/settings.h"
#include "facade/commands.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace vigia {

namespace arguments {

struct Check {
    QStringList targets; //!< valid http and https URLs
    std::vector<StatusRange> expect{StatusRange{}};
    QString contains;
    Duration timeout = std::chrono::seconds(10);
    bool insecure = false;
    bool json = false;
    friend bool operator==(const Check &, const Check &) = default;
};
struct Status {
    std::optional<QString> name;
    bool json = false;
    friend bool operator==(const Status &, const Status &) = default;
};
//! ack, mute, snooze and what else is one command. Who acknowledges is filled in later.
struct Act {
    Command command;
    friend bool operator==(const Act &, const Act &) = default;
};
struct Why {
    QString name;
    friend bool operator==(const Why &, const Why &) = default;
};
struct Import {
    QString file; //!< `-`: the input
    bool dryRun = false;
    bool replace = false;
    friend bool operator==(const Import &, const Import &) = default;
};
struct Export {
    QString file; //!< empty: the output
    friend bool operator==(const Export &, const Export &) = default;
};
struct Secret {
    enum class Action { Set, Forget, List };
    Action action = Action::List;
    QString name; //!< valid; empty for List
    bool json = false;
    friend bool operator==(const Secret &, const Secret &) = default;
};
struct Log {
    bool follow = false;
    friend bool operator==(const Log &, const Log &) = default;
};
struct Beat {
    BeatWishes wishes; //!< valid; without a config enough to begin
    QString config; //!< a file; empty: none
    friend bool operator==(const Beat &, const Beat &) = default;
};
struct Headless {
    bool forDesktop = false; //!< ends when the windows say so
    friend bool operator==(const Headless &, const Headless &) = default;
};
struct Desktop {
    bool minimized = false; //!< the tray alone
    friend bool operator==(const Desktop &, const Desktop &) = default;
};
struct Help {
    std::optional<Verb> verb;
    friend bool operator==(const Help &, const Help &) = default;
};
struct Version {
    friend bool operator==(const Version &, const Version &) = default;
};

} // namespace arguments

//! What a person asked for; only what can be carried out.
struct Invocation {
    QString profile; //!< empty: the platform's directories
    Duration patience = std::chrono::seconds(10); //!< for a running instance's answer
    std::variant<arguments::Desktop, arguments::Check, arguments::Status, arguments::Act, arguments::Why,
        arguments::Import, arguments::Export, arguments::Secret, arguments::Log, arguments::Beat, arguments::Headless,
        arguments::Help, arguments::Version>
        what;
    friend bool operator==(const Invocation &, const Invocation &) = default;
};

enum class UsageProblem {
    UnknownVerb, //!< subject; hint: the one probably meant, or empty
    NotYetAvailable, //!< subject: a scheme
    UnknownOption, //!< subject; hint
    OptionNeedsValue, //!< subject; hint: what kind
    OptionTakesNoValue, //!< subject
    RepeatedOption, //!< subject
    MissingArgument, //!< subject: what is missing
    UnexpectedArgument, //!< subject; hint: what was probably meant, or empty
    Contradiction, //!< subject, value: what cannot stand together
    EmptyValue, //!< subject
    BadDuration, //!< subject: where; value
    NoDuration, //!< subject: where; value: nothing, though it must be more
    BadStatusRanges, //!< value
    BadTarget, //!< value
    TargetWithoutScheme, //!< value; hint: the address probably meant
    CredentialsInTarget, //!< nothing of it is repeated
    SecretInArguments, //!< nothing of it is repeated
    BadSecretName, //!< not repeated: it may be the secret
    BadSignalAddress, //!< value
    BadHostName, //!< value
    DurationOutOfRange, //!< subject: where; value; hint: the range
};

struct UsageError {
    UsageProblem problem = UsageProblem::UnknownVerb;
    QString verb; //!< whose help would help; empty: the general one
    QString subject;
    QString value;
    QString hint;
    friend bool operator==(const UsageError &, const UsageError &) = default;
};

//! Reads the words behind the program's name. Options may stand anywhere, as `--name value` or
//! `--name=value`; behind `--` nothing is an option.
Result<Invocation, UsageError> parseArguments(const QStringList &words);

} // namespace vigia
