// SPDX-License-Identifier: GPL-3.0-or-later
#include "argumentwords.h"

#include "domain/nearnames.h"

#include <algorithm>

namespace vigia {

namespace {

std::vector<OptionSpec> knownOptions(const VerbSpec *verb)
{
    std::vector<OptionSpec> options = verb ? verb->options : plainOptions();
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

//! The verb is the first word that is no option and no value of one that may stand before it.
qsizetype verbPosition(const QStringList &words, qsizetype from = 0)
{
    for (qsizetype i = from; i < words.size(); ++i) {
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
    // `vigia version`: what is no verb may be an option.
    const QString option = QStringLiteral("--") + word;
    const auto isMeant = [&option](const OptionSpec &spec) { return option == QLatin1StringView(spec.name); };
    if (std::ranges::any_of(plainOptions(), isMeant))
        return unexpected(UsageError{UsageProblem::UnknownVerb, {}, word, {}, option});
    QStringList names;
    for (const VerbSpec &spec : verbSpecs())
        names.append(QLatin1StringView(spec.name));
    return unexpected(UsageError{UsageProblem::UnknownVerb, {}, word, {}, nearNames(word, names).value(0)});
}

Result<void, UsageError> takeOption(Words &words, const QStringList &all, qsizetype &i)
{
    const qsizetype equals = all[i].indexOf(QLatin1Char('='));
    QString name = all[i].first(equals < 0 ? all[i].size() : equals);
    const std::vector<OptionSpec> known = knownOptions(words.verb);
    const auto spec = std::find_if(known.begin(), known.end(), [&name](const OptionSpec &option) {
        return name == QLatin1StringView(option.name) || (option.brief && name == QLatin1StringView(option.brief));
    });
    if (spec == known.end()) {
        QStringList names;
        for (const OptionSpec &option : known)
            names.append(QLatin1StringView(option.name));
        return unexpected(problem(words, UsageProblem::UnknownOption, name, {}, nearNames(name, names).value(0)));
    }
    name = QLatin1StringView(spec->name);
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

} // namespace

UsageError problem(
    const Words &words, UsageProblem what, const QString &subject, const QString &value, const QString &hint)
{
    return {.problem = what, .verb = words.verbName(), .subject = subject, .value = value, .hint = hint};
}

Result<Words, UsageError> split(const QStringList &all)
{
    Words words;
    qsizetype verbAt = verbPosition(all);
    const qsizetype helpAt = verbAt >= 0 && all[verbAt] == QLatin1StringView("help") ? verbAt : -1;
    if (helpAt >= 0) {
        words.asksForHelp = true;
        verbAt = verbPosition(all, helpAt + 1);
    }
    if (verbAt >= 0) {
        const auto verb = findVerb(all[verbAt]);
        if (!verb)
            return unexpected(verb.error());
        words.verb = *verb;
    }
    bool onlyPositionals = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == verbAt || i == helpAt)
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

} // namespace vigia
