// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagetext.h"

#include "wording/visibletext.h"

namespace vigia {

namespace {

QString withHint(const QString &sentence, const QString &hint, const Language &language)
{
    if (hint.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ') + language.translate("Usage", "Did you mean “%1”?").arg(hint);
}

QString sentence(const UsageError &error, const Language &language)
{
    const QString subject = visibleText(error.subject);
    const QString value = visibleText(error.value);
    const QString hint = visibleText(error.hint);
    switch (error.problem) {
    case UsageProblem::UnknownVerb:
        return withHint(language.translate("Usage", "There is no verb “%1”.").arg(subject), hint, language);
    case UsageProblem::NotYetAvailable:
        return language.translate("Usage", "“%1” is not available in this version.").arg(subject);
    case UsageProblem::UnknownOption:
        return withHint(language.translate("Usage", "There is no option “%1” here.").arg(subject), hint, language);
    case UsageProblem::OptionNeedsValue:
        return language.translate("Usage", "“%1” needs a value: %1 %2.").arg(subject, hint);
    case UsageProblem::OptionTakesNoValue:
        return language.translate("Usage", "“%1” takes no value.").arg(subject);
    case UsageProblem::RepeatedOption:
        return language.translate("Usage", "“%1” stands there twice.").arg(subject);
    case UsageProblem::MissingArgument:
        return language.translate("Usage", "Something is missing: %1").arg(subject);
    case UsageProblem::UnexpectedArgument:
        if (!hint.isEmpty())
            return withHint(language.translate("Usage", "“%1” is too much.").arg(subject), hint, language);
        return language.translate("Usage", "“%1” is too much; quote a name that has spaces.").arg(subject);
    case UsageProblem::Contradiction:
        return language.translate("Usage", "“%1” and “%2” do not go together; leave one of them out.")
            .arg(subject, value);
    case UsageProblem::EmptyValue:
        return language.translate("Usage", "The value of “%1” is empty.").arg(subject);
    case UsageProblem::BadDuration:
        return language.translate("Usage", "“%1” is no duration for %2; durations are 500ms, 20s, 5m, 2h, 1d.")
            .arg(value, subject);
    case UsageProblem::NoDuration:
        return language.translate("Usage", "“%1” is too short for %2; it must be more than nothing.")
            .arg(value, subject);
    case UsageProblem::BadStatusRanges:
        return language.translate("Usage", "“%1” are no HTTP statuses; right would be 200-299,304.").arg(value);
    case UsageProblem::BadTarget:
        return language
            .translate("Usage", "“%1” is no address that can be checked; right would be https://shop.example/health.")
            .arg(value);
    case UsageProblem::TargetWithoutScheme:
        return withHint(language.translate("Usage", "“%1” does not say how to look at it.").arg(value), hint, language);
    case UsageProblem::CredentialsInTarget:
        return language.translate(
            "Usage", "The address holds a user or a password; leave them out, others can see them there.");
    case UsageProblem::SecretInArguments:
        return language.translate(
            "Usage", "A secret is no argument, others can see it there; its value is read from the input.");
    case UsageProblem::BadSecretName:
        return language.translate("Usage", "The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.");
    case UsageProblem::BadSignalAddress:
        return language
            .translate("Usage", "“%1” is no address that takes signals; right would be https://vigia.example/signal.")
            .arg(value);
    case UsageProblem::BadHostName:
        return language
            .translate("Usage", "“%1” is no name for this computer; right are letters, digits, _ and -, such as web-1.")
            .arg(value);
    case UsageProblem::DurationOutOfRange:
        return language.translate("Usage", "“%1” is out of range for %2; right would be %3.").arg(value, subject, hint);
    }
    Q_UNREACHABLE();
}

} // namespace

QString usageText(const UsageError &error, const Language &language)
{
    const QString help =
        error.verb.isEmpty() ? QStringLiteral("vigia --help") : QStringLiteral("vigia %1 --help").arg(error.verb);
    return sentence(error, language) + QLatin1Char('\n') + language.translate("Usage", "See: %1").arg(help);
}

} // namespace vigia
