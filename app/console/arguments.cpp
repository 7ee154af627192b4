// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "console/argumentvalues.h"
#include "domain/nearnames.h"

#include <QHash>

#include <algorithm>

namespace vigia {

namespace {

//! What stands there, by the table: nothing is understood yet.
struct Words {
    const VerbSpec *verb = nullptr;
    QStringList positionals;
    QHash<QString, QString> options; //!< a switch has an empty value

    bool has(const char *option) const { return options.contains(QLatin1StringView(option)); }
    QString value(const char *option) const { return options.value(QLatin1StringView(option)); }
    QString verbName() const { return verb ? QLatin1StringView(verb->name) : QString(); }
};

UsageError problem(
    const Words &words, UsageProblem what, const QString &subject, const QString &value = {}, const QString &hint = {})
{
    return {.problem = what, .verb = words.verbName(), .subject = subject, .value = value, .hint = hint};
}

template <typename T>
Unexpected<UsageError> failed(const Words &words, const Result<T, UsageError> &result)
{
    UsageError error = result.error();
    error.verb = words.verbName();
    return {error};
}

std::vector<OptionSpec> knownOptions(const VerbSpec *verb)
{
    std::vector<OptionSpec> options = verb ? verb->options : plainOptions();
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

//! The verb is the first word that is no option and no value of one that may stand before it.
qsizetype verbPosition(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1StringView("--"))
            return -1;
        if (words[i] == QLatin1StringView("--profile"))
            ++i;
        else if (!words[i].startsWith(QLatin1Char('-')))
            return i;
    }
    return -1;
}

Result<const VerbSpec *, UsageError> findVerb(const QString &word)
{
    if (const VerbSpec *spec = verbSpec(word))
        return spec;
    if (isFutureVerb(word))
        return unexpected(UsageError{UsageProblem::NotYetAvailable, {}, word, {}, {}});
    QStringList names;
    for (const VerbSpec &spec : verbSpecs())
        names.append(QLatin1StringView(spec.name));
    return unexpected(UsageError{UsageProblem::UnknownVerb, {}, word, {}, nearNames(word, names).value(0)});
}

Result<void, UsageError> takeOption(Words &words, const QStringList &all, qsizetype &i)
{
    const qsizetype equals = all[i].indexOf(QLatin1Char('='));
    QString name = all[i].first(equals < 0 ? all[i].size() : equals);
    if (name == QLatin1StringView("-h"))
        name = QStringLiteral("--help");
    const std::vector<OptionSpec> known = knownOptions(words.verb);
    const auto spec = std::find_if(known.begin(), known.end(),
        [&name](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    if (spec == known.end()) {
        QStringList names;
        for (const OptionSpec &option : known)
            names.append(QLatin1StringView(option.name));
        return unexpected(problem(words, UsageProblem::UnknownOption, name, {}, nearNames(name, names).value(0)));
    }
    if (words.options.contains(name))
        return unexpected(problem(words, UsageProblem::RepeatedOption, name));
    if (!spec->value) {
        if (equals >= 0)
            return unexpected(problem(words, UsageProblem::OptionTakesNoValue, name));
        words.options.insert(name, {});
        return {};
    }
    if (equals < 0 && i + 1 >= all.size())
        return unexpected(problem(words, UsageProblem::OptionNeedsValue, name, {}, QLatin1StringView(spec->value)));
    const QString value = equals < 0 ? all[++i] : all[i].sliced(equals + 1);
    if (value.isEmpty())
        return unexpected(problem(words, UsageProblem::EmptyValue, name));
    words.options.insert(name, value);
    return {};
}

Result<Words, UsageError> split(const QStringList &all)
{
    Words words;
    const qsizetype verbAt = verbPosition(all);
    if (verbAt >= 0) {
        const auto verb = findVerb(all[verbAt]);
        if (!verb)
            return unexpected(verb.error());
        words.verb = *verb;
    }
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == verbAt)
            continue;
        const QString &word = all[i];
        if (!onlyPositionals && word == QLatin1StringView("--")) {
            onlyPositionals = true;
        } else if (!onlyPositionals && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            if (const auto taken = takeOption(words, all, i); !taken)
                return unexpected(taken.error());
        } else {
            words.positionals.append(word);
        }
    }
    return words;
}

//! Help is given whatever else is wrong; else the number of arguments must be right.
Result<void, UsageError> checkCount(const Words &words)
{
    const int most = words.verb ? words.verb->most : 0;
    const int least = words.verb ? words.verb->least : 0;
    if (most >= 0 && words.positionals.size() > most)
        return unexpected(problem(words, UsageProblem::UnexpectedArgument, words.positionals[most]));
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

Understood understandMute(const Words &words)
{
    command::Mute mute{.name = optionalName(words), .duration = std::nullopt};
    if (words.has("--for")) {
        const auto duration = readDuration(words.value("--for"), QStringLiteral("--for"));
        if (!duration)
            return failed(words, duration);
        mute.duration = *duration;
    }
    return What(arguments::Act{mute});
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

Understood understand(const Words &words)
{
    if (words.has("--help"))
        return What(arguments::Help{words.verb ? std::optional(words.verb->verb) : std::nullopt});
    if (const auto counted = checkCount(words); !counted)
        return unexpected(counted.error());
    if (!words.verb) {
        if (words.has("--version"))
            return What(arguments::Version{});
        return words.has("--headless") ? What(arguments::Headless{}) : What(arguments::Desktop{});
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
        return What(arguments::Act{command::Unmute{optionalName(words)}});
    case Verb::Snooze:
        return understandSnooze(words);
    case Verb::Pause:
        return What(arguments::Act{command::Pause{words.positionals[0]}});
    case Verb::Resume:
        return What(arguments::Act{command::Resume{words.positionals[0]}});
    case Verb::Why:
        return What(arguments::Why{words.positionals[0]});
    case Verb::Import:
        return What(arguments::Import{words.positionals[0], words.has("--dry-run"), words.has("--replace")});
    case Verb::Export:
        return What(arguments::Export{optionalName(words).value_or(QString())});
    case Verb::Log:
        return What(arguments::Log{words.has("--follow")});
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
    if (words->has("--timeout") && words->verb->verb != Verb::Check) {
        const auto patience = readDuration(words->value("--timeout"), QStringLiteral("--timeout"));
        if (!patience)
            return failed(*words, patience);
        invocation.patience = *patience;
    }
    return invocation;
}

} // namespace vigia
