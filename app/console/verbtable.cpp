// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbtable.h"

#include <QtGlobal>

#include <algorithm>

namespace vigia {

namespace {

constexpr OptionSpec patience{
    "--timeout", "DURATION", QT_TRANSLATE_NOOP("Help", "how long to wait for the running Vigia (10s)")};
constexpr OptionSpec ofGroup{"--group", "GROUP", QT_TRANSLATE_NOOP("Help", "the monitors of a group")};
constexpr OptionSpec ofAll{"--all", nullptr, QT_TRANSLATE_NOOP("Help", "all monitors")};
constexpr OptionSpec wholeComputer{
    "--all", nullptr, QT_TRANSLATE_NOOP("Help", "of everything, as without a name: this computer's sound")};

constexpr auto oneGroupOrAll = "(NAME | --group GROUP | --all)";

} // namespace

const std::vector<VerbSpec> &verbSpecs()
{
    static const std::vector<VerbSpec> specs{
        {Verb::Check, "check", "TARGET…",
            QT_TRANSLATE_NOOP("Help", "look at addresses (https://…) once; needs no data folder"), 1, -1,
            {{"--expect", "RANGES",
                 QT_TRANSLATE_NOOP("Help", "HTTP statuses that are well, e.g. 200-299,304 (200-299)")},
                {"--contains", "TEXT", QT_TRANSLATE_NOOP("Help", "text that the answer must contain")},
                {"--timeout", "DURATION", QT_TRANSLATE_NOOP("Help", "for each whole look (10s)")},
                {"--insecure", nullptr, QT_TRANSLATE_NOOP("Help", "do not check the certificate")},
                {"--json", nullptr, QT_TRANSLATE_NOOP("Help", "one JSON object per line and target")}}},
        {Verb::Status, "status", "[NAME]", QT_TRANSLATE_NOOP("Help", "show the states, worst first"), 0, 1,
            {{"--json", nullptr, QT_TRANSLATE_NOOP("Help", "as the JSON document of the HTTP API")}, patience}},
        {Verb::Acknowledge, "ack", oneGroupOrAll,
            QT_TRANSLATE_NOOP("Help", "acknowledge: “I know, I am on it”; ends the alarm of this outage for everybody"),
            0, 1,
            {ofGroup, {"--all", nullptr, QT_TRANSLATE_NOOP("Help", "every outage and warning")},
                {"--note", "TEXT", QT_TRANSLATE_NOOP("Help", "a remark that is kept with it")}, patience}},
        {Verb::Mute, "mute", "[NAME | --group GROUP | --all]",
            QT_TRANSLATE_NOOP("Help", "the sound of this computer off; of a monitor named, until its outage ends"), 0,
            1,
            {ofGroup, wholeComputer, {"--for", "DURATION", QT_TRANSLATE_NOOP("Help", "until this time has passed")},
                patience}},
        {Verb::Unmute, "unmute", "[NAME | --group GROUP | --all]",
            QT_TRANSLATE_NOOP("Help", "the sound of this computer, or of a monitor, on again"), 0, 1,
            {ofGroup, wholeComputer, patience}},
        {Verb::Snooze, "snooze", "(NAME | --group GROUP | --all) DURATION",
            QT_TRANSLATE_NOOP("Help", "hold alerts: no sound and no messages until then; 0s ends it"), 1, 2,
            {ofGroup, ofAll, patience}},
        {Verb::Pause, "pause", oneGroupOrAll, QT_TRANSLATE_NOOP("Help", "do not check it at all, until “resume”"), 0, 1,
            {ofGroup, ofAll, patience}},
        {Verb::Resume, "resume", oneGroupOrAll, QT_TRANSLATE_NOOP("Help", "check again what is paused"), 0, 1,
            {ofGroup, ofAll, patience}},
        {Verb::Approve, "approve", "NAME",
            QT_TRANSLATE_NOOP("Help",
                "watch a new sender that reports; or allow a channel to run its program, which an imported one may not "
                "before"),
            1, 1,
            {{"--group", "GROUP",
                 QT_TRANSLATE_NOOP(
                     "Help", "the group in which a new sender is watched; made if there is none of that name")},
                patience}},
        {Verb::Ignore, "ignore", "NAME",
            QT_TRANSLATE_NOOP("Help", "a new sender is not asked about any more, and its silence is no alarm"), 1, 1,
            {patience}},
        {Verb::Drill, "drill", "[CHANNEL]",
            QT_TRANSLATE_NOOP("Help", "rehearse: a simulated outage that sounds and is told; acknowledge it to end it"),
            0, 1, {patience}},
        {Verb::Away, "away", "CHANNEL DURATION",
            QT_TRANSLATE_NOOP("Help", "messages go to this channel instead of the usual ones until then; 0s ends it"),
            2, 2, {patience}},
        {Verb::Back, "back", "",
            QT_TRANSLATE_NOOP("Help", "not away any more: what is still down is told to the usual channels"), 0, 0,
            {patience}},
        {Verb::SendAgain, "send-again", "",
            QT_TRANSLATE_NOOP("Help", "messages that were not delivered: try them again, for another day"), 0, 0,
            {patience}},
        {Verb::Why, "why", "NAME", QT_TRANSLATE_NOOP("Help", "explain a state: what is known and what is expected"), 1,
            1, {patience}},
        {Verb::Import, "import", "(FILE | -)",
            QT_TRANSLATE_NOOP("Help", "take up a configuration – YAML, JSON or one URL per line – whole or not at all"),
            1, 1,
            {{"--dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "only say what would change")},
                {"--replace", nullptr, QT_TRANSLATE_NOOP("Help", "remove what the file does not name")}, patience}},
        {Verb::Export, "export", "[FILE]", QT_TRANSLATE_NOOP("Help", "write the configuration as text, for “import”"),
            0, 1, {patience}},
        {Verb::Secret, "secret", "(set NAME | forget NAME | list)",
            QT_TRANSLATE_NOOP("Help", "secrets in the system's password store; “set” reads the value from the input"),
            1, -1,
            {{"--json", nullptr, QT_TRANSLATE_NOOP("Help", "the list as a JSON document")},
                {"--timeout", "DURATION", QT_TRANSLATE_NOOP("Help", "how long to wait for the running Vigia (20s)")}}},
        {Verb::Log, "log", "",
            QT_TRANSLATE_NOOP("Help", "the newest 1000 changes of state; with -f every new one, too"), 0, 0,
            {{"--follow", nullptr, QT_TRANSLATE_NOOP("Help", "and then every new one as it comes"), "-f"}, patience}},
        {Verb::Beat, "beat", "[URL]",
            QT_TRANSLATE_NOOP("Help", "send signs of life to whoever watches this computer; needs no data folder"), 0,
            1,
            {{"--every", "DURATION", QT_TRANSLATE_NOOP("Help", "the time between two of them (60s)")},
                {"--name", "HOST", QT_TRANSLATE_NOOP("Help", "who this computer is (its own name)")},
                {"--user", "USER", QT_TRANSLATE_NOOP("Help", "log in as this user")},
                {"--secret", "NAME",
                    QT_TRANSLATE_NOOP("Help", "with the password of this name, as “secret set” kept it")},
                {"--config", "FILE", QT_TRANSLATE_NOOP("Help", "what Monitora's own file says, for the rest")}}},
    };
    return specs;
}

const VerbSpec *verbSpec(QStringView name)
{
    const auto &specs = verbSpecs();
    const auto found = std::find_if(
        specs.begin(), specs.end(), [name](const VerbSpec &spec) { return name == QLatin1StringView(spec.name); });
    return found == specs.end() ? nullptr : &*found;
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"--profile", "DIR", QT_TRANSLATE_NOOP("Help", "the data folder, instead of this user's")},
        {"--help", nullptr, QT_TRANSLATE_NOOP("Help", "this help"), "-h"},
    };
    return options;
}

const std::vector<OptionSpec> &plainOptions()
{
    static const std::vector<OptionSpec> options{
        {"--headless", nullptr, QT_TRANSLATE_NOOP("Help", "watch without a window, as a server does")},
        {"--for-desktop", nullptr,
            QT_TRANSLATE_NOOP("Help", "with --headless: end when the windows do, as when vigia-desktop starts it")},
        {"--minimized", nullptr, QT_TRANSLATE_NOOP("Help", "start with the icon in the tray alone")},
        {"--version", nullptr, QT_TRANSLATE_NOOP("Help", "the version of this program")},
    };
    return options;
}

} // namespace vigia
