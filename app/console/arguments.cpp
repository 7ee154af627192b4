// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "console/argumentvalues.h"
#include "console/argumentwords.h"
#include "domain/duration.h"
#include "domain/nearnames.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

template <typename T>
Unexpected<UsageError> failed(const Words &words, const Result<T, UsageError> &result)
{
    UsageError error = result.error();
    error.verb = words.verbName();
    return {error};
}

//! `mute Shop 1h`, as `snooze` takes it.
QString meantInstead(const Words &words, const QString &tooMuch)
{
    const bool meansDuration = words.verb && words.verb->verb == Verb::Mute && parseDuration(tooMuch);
    return meansDuration && !words.has("--for") ? QStringLiteral("--for ") + tooMuch : QString();
}

//! Help is given whatever else is wrong; else the number of arguments must be right.
Result<void, UsageError> checkCount(const Words &words)
{
    const int most = words.verb ? words.verb->most : 0;
    const int least = words.verb ? words.verb->least : 0;
    if (most >= 0 && words.positionals.size() > most)
        return unexpected(problem(words, UsageProblem::UnexpectedArgument, words.positionals[most], {},
            meantInstead(words, words.positionals[most])));
    if (words.positionals.size() < least)
        return unexpected(problem(words, UsageProblem::MissingArgument, QString::fromUtf8(words.verb->arguments)));
    const auto empty = std::find(words.positionals.begin(), words.positionals.end(), QString());
    if (empty != words.positionals.end())
        return unexpected(problem(words, UsageProblem::EmptyValue, QString::fromUtf8(words.verb->arguments)));
    return {};
}

std::optional<QString> optionalName(const Words &words)
{
    return words.positionals.isEmpty() ? std::nullopt : std::optional(words.positionals[0]);
}

using What = decltype(Invocation::what);
using Understood = Result<What, UsageError>;

Understood understandCheck(const Words &words)
{
    arguments::Check check;
    check.contains = words.value("--contains");
    check.insecure = words.has("--insecure");
    check.json = words.has("--json");
    if (words.has("--expect")) {
        const auto ranges = readStatusRanges(words.value("--expect"));
        if (!ranges)
            return failed(words, ranges);
        check.expect = *ranges;
    }
    if (words.has("--timeout")) {
        const auto timeout = readDuration(words.value("--timeout"), QStringLiteral("--timeout"));
        if (!timeout)
            return failed(words, timeout);
        check.timeout = *timeout;
    }
    for (const QString &word : words.positionals) {
        const auto target = readTarget(word);
        if (!target)
            return failed(words, target);
        check.targets.append(*target);
    }
    return What(check);
}

//! Either a name or one of the options that stand for several.
Result<Scope, UsageError> understandScope(const Words &words, bool named)
{
    const int chosen = int(named) + int(words.has("--all")) + int(words.has("--group"));
    const QString option = words.has("--all") ? QStringLiteral("--all") : QStringLiteral("--group");
    if (chosen > 1) {
        const QString other = named ? words.positionals[0] : QStringLiteral("--group");
        return unexpected(problem(words, UsageProblem::Contradiction, option, other));
    }
    if (chosen == 0)
        return unexpected(problem(words, UsageProblem::MissingArgument, QString::fromUtf8(words.verb->arguments)));
    if (words.has("--all"))
        return Scope(scope::All{});
    if (words.has("--group"))
        return Scope(scope::Group{words.value("--group")});
    return Scope(scope::One{words.positionals[0]});
}

Understood understandAcknowledge(const Words &words)
{
    const auto scope = understandScope(words, !words.positionals.isEmpty());
    if (!scope)
        return unexpected(scope.error());
    return What(arguments::Act{command::Acknowledge{.scope = *scope, .by = {}, .note = words.value("--note")}});
}

//! Without a name, a group or `--all` it is all.
Result<Scope, UsageError> understandSoundScope(const Words &words)
{
    const bool several = words.has("--all") || words.has("--group");
    if (words.positionals.isEmpty() && !several)
        return Scope(scope::All{});
    return understandScope(words, !words.positionals.isEmpty());
}

Understood understandMute(const Words &words)
{
    const auto scope = understandSoundScope(words);
    if (!scope)
        return unexpected(scope.error());
    command::Mute mute{.scope = *scope, .duration = std::nullopt};
    if (words.has("--for")) {
        const auto duration = readDuration(words.value("--for"), QStringLiteral("--for"));
        if (!duration)
            return failed(words, duration);
        mute.duration = *duration;
    }
    return What(arguments::Act{mute});
}

Understood understandUnmute(const Words &words)
{
    const auto scope = understandSoundScope(words);
    if (!scope)
        return unexpected(scope.error());
    return What(arguments::Act{command::Unmute{*scope}});
}

template <typename Pausing>
Understood understandPausing(const Words &words)
{
    const auto scope = understandScope(words, !words.positionals.isEmpty());
    if (!scope)
        return unexpected(scope.error());
    return What(arguments::Act{Pausing{*scope}});
}

Understood understandSnooze(const Words &words)
{
    const bool several = words.has("--all") || words.has("--group");
    if (!several && words.positionals.size() < 2)
        return unexpected(problem(words, UsageProblem::MissingArgument, QString::fromUtf8(words.verb->arguments)));
    const auto scope = understandScope(words, words.positionals.size() > 1);
    if (!scope)
        return unexpected(scope.error());
    const auto duration = readDuration(words.positionals.last(), QStringLiteral("snooze"), true);
    if (!duration)
        return failed(words, duration);
    return What(arguments::Act{command::Snooze{.scope = *scope, .duration = *duration}});
}

//! Only a new sender comes into a group; without one it is found out later what is called so.
Understood understandApproval(const Words &words)
{
    const QString &name = words.positionals[0];
    return words.has("--group") ? What(arguments::Act{command::WatchSender{name, words.value("--group")}})
                                : What(arguments::Act{command::Consent{name}});
}

Understood understandAway(const Words &words)
{
    const auto duration = readDuration(words.positionals[1], QStringLiteral("away"), true);
    if (!duration)
        return failed(words, duration);
    return What(arguments::Act{command::SetAway{words.positionals[0], *duration}});
}

Understood understandSecret(const Words &words)
{
    using arguments::Secret;
    static constexpr std::array actions{std::pair("set", Secret::Action::Set),
        std::pair("forget", Secret::Action::Forget), std::pair("list", Secret::Action::List)};
    const QString &word = words.positionals[0];
    const auto action =
        std::ranges::find_if(actions, [&word](const auto &known) { return word == QLatin1StringView(known.first); });
    if (action == actions.end()) {
        const QString near =
            nearNames(word, {QStringLiteral("set"), QStringLiteral("forget"), QStringLiteral("list")}).value(0);
        const QString verb = QStringLiteral("secret ");
        return unexpected(problem(
            words, UsageProblem::UnknownVerb, verb + word, {}, near.isEmpty() ? QString() : QString(verb + near)));
    }
    const bool isList = action->second == Secret::Action::List;
    if (isList && words.positionals.size() > 1)
        return unexpected(problem(words, UsageProblem::UnexpectedArgument, words.positionals[1]));
    if (!isList && words.has("--json"))
        return unexpected(problem(words, UsageProblem::Contradiction, QStringLiteral("--json"), word));
    if (isList)
        return What(Secret{.json = words.has("--json")});
    if (words.positionals.size() < 2)
        return unexpected(problem(words, UsageProblem::MissingArgument, QStringLiteral("NAME")));
    if (words.positionals.size() > 2)
        return unexpected(problem(words, UsageProblem::SecretInArguments, {}));
    if (!isValidSecretName(words.positionals[1]))
        return unexpected(problem(words, UsageProblem::BadSecretName, {}));
    return What(Secret{.action = action->second, .name = words.positionals[1]});
}

//! What stands there must be right, and must be enough unless a file says the rest.
Result<void, UsageError> checkBeat(const Words &words, const BeatWishes &wishes)
{
    if (!wishes.name.isEmpty() && !isValidHostName(wishes.name))
        return unexpected(problem(words, UsageProblem::BadHostName, {}, wishes.name));
    if (!wishes.secret.isEmpty() && !isValidSecretName(wishes.secret))
        return unexpected(problem(words, UsageProblem::BadSecretName, {}));
    if (words.has("--config"))
        return {};
    if (wishes.url.isEmpty())
        return unexpected(problem(words, UsageProblem::MissingArgument, QStringLiteral("URL")));
    if (wishes.user.isEmpty() != wishes.secret.isEmpty()) {
        const QString missing = wishes.user.isEmpty() ? QStringLiteral("--user USER") : QStringLiteral("--secret NAME");
        return unexpected(problem(words, UsageProblem::MissingArgument, missing));
    }
    if (!wishes.name.isEmpty() && wishes.user.isEmpty() && !takesSignals(QUrl(wishes.url)))
        return unexpected(problem(words, UsageProblem::Contradiction, QStringLiteral("--name"), wishes.url));
    return {};
}

Understood understandBeat(const Words &words)
{
    BeatWishes wishes{.name = words.value("--name"), .user = words.value("--user"), .secret = words.value("--secret")};
    if (!words.positionals.isEmpty()) {
        const auto url = readSignalAddress(words.positionals[0]);
        if (!url)
            return failed(words, url);
        wishes.url = *url;
    }
    if (words.has("--every")) {
        const auto every = readDuration(words.value("--every"), QStringLiteral("--every"));
        if (!every)
            return failed(words, every);
        if (*every < BeatOrder::shortest || *every > BeatOrder::longest)
            return unexpected(problem(words, UsageProblem::DurationOutOfRange, QStringLiteral("--every"),
                words.value("--every"), QStringLiteral("1s – 1d")));
        wishes.every = *every;
    }
    if (const auto right = checkBeat(words, wishes); !right)
        return unexpected(UsageError(right.error()));
    return What(arguments::Beat{wishes, words.value("--config")});
}

Understood understand(const Words &words)
{
    if (words.asksForHelp || words.has("--help"))
        return What(arguments::Help{words.verb ? std::optional(words.verb->verb) : std::nullopt});
    if (const auto counted = checkCount(words); !counted)
        return unexpected(counted.error());
    if (!words.verb) {
        if (words.has("--version"))
            return What(arguments::Version{});
        if (words.has("--headless") && words.has("--minimized"))
            return unexpected(problem(
                words, UsageProblem::Contradiction, QStringLiteral("--headless"), QStringLiteral("--minimized")));
        return words.has("--headless") ? What(arguments::Headless{words.has("--for-desktop")})
                                       : What(arguments::Desktop{words.has("--minimized")});
    }
    switch (words.verb->verb) {
    case Verb::Check:
        return understandCheck(words);
    case Verb::Status:
        return What(arguments::Status{optionalName(words), words.has("--json")});
    case Verb::Acknowledge:
        return understandAcknowledge(words);
    case Verb::Mute:
        return understandMute(words);
    case Verb::Unmute:
        return understandUnmute(words);
    case Verb::Snooze:
        return understandSnooze(words);
    case Verb::Pause:
        return understandPausing<command::Pause>(words);
    case Verb::Resume:
        return understandPausing<command::Resume>(words);
    case Verb::Approve:
        return understandApproval(words);
    case Verb::Ignore:
        return What(arguments::Act{command::IgnoreSender{words.positionals[0]}});
    case Verb::Drill:
        return What(arguments::Act{command::Drill{optionalName(words).value_or(QString())}});
    case Verb::Away:
        return understandAway(words);
    case Verb::Back:
        return What(arguments::Act{command::SetAway{}});
    case Verb::SendAgain:
        return What(arguments::Act{command::SendAgain{}});
    case Verb::Why:
        return What(arguments::Why{words.positionals[0]});
    case Verb::Import:
        return What(arguments::Import{words.positionals[0], words.has("--dry-run"), words.has("--replace")});
    case Verb::Export:
        return What(arguments::Export{optionalName(words).value_or(QString())});
    case Verb::Secret:
        return understandSecret(words);
    case Verb::Log:
        return What(arguments::Log{words.has("--follow")});
    case Verb::Beat:
        return understandBeat(words);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Invocation, UsageError> parseArguments(const QStringList &all)
{
    const auto words = split(all);
    if (!words)
        return unexpected(words.error());
    const Understood what = understand(*words);
    if (!what)
        return unexpected(what.error());
    Invocation invocation{.profile = words->value("--profile"), .what = *what};
    if (words->verb && words->verb->verb == Verb::Secret)
        invocation.patience = std::chrono::seconds(20); // a password store may take its time
    if (words->has("--timeout") && words->verb->verb != Verb::Check) {
        const auto patience = readDuration(words->value("--timeout"), QStringLiteral("--timeout"));
        if (!patience)
            return failed(*words, patience);
        invocation.patience = *patience;
    }
    return invocation;
}

} // namespace vigia
