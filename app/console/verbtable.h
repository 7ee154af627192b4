// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <vector>

namespace vigia {

enum class Verb {
    Check,
    Status,
    Acknowledge,
    Mute,
    Unmute,
    Snooze,
    Pause,
    Resume,
    Approve,
    Ignore,
    Drill,
    Away,
    Back,
    SendAgain,
    Why,
    Import,
    Export,
    Secret,
    Log,
    Beat
};

struct OptionSpec {
    const char *name; //!< with its dashes
    const char *value; //!< what stands behind it in the help; null: a switch
    const char *help; //!< English, context "Help"
    const char *brief = nullptr; //!< its one letter, with the dash
};

//! A verb as people write it. The only place where its options stand.
struct VerbSpec {
    Verb verb;
    const char *name;
    const char *arguments; //!< as the help shows them
    const char *help; //!< English, context "Help"
    int least = 0; //!< positional arguments
    int most = 0; //!< -1: any number
    std::vector<OptionSpec> options;
};

const std::vector<VerbSpec> &verbSpecs();
//! Absent: null.
const VerbSpec *verbSpec(QStringView name);

//! Every verb takes these.
const std::vector<OptionSpec> &commonOptions();
//! Without a verb only these.
const std::vector<OptionSpec> &plainOptions();

} // namespace vigia
