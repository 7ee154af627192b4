// SPDX-License-Identifier: GPL-3.0-or-later
#include "configerrortext.h"

#include "wording/fieldtitles.h"
#include "wording/language.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

//! What a key belongs to, as the end of a sentence.
QString placeWords(Place place, const Language &language)
{
    switch (place) {
    case Place::Document:
        return language.translate("ConfigError", "a configuration file");
    case Place::Defaults:
        return language.translate("ConfigError", "\"defaults\"");
    case Place::Group:
        return language.translate("ConfigError", "a group");
    case Place::Owner:
        return language.translate("ConfigError", "an owner");
    case Place::Monitor:
        return language.translate("ConfigError", "a monitor");
    case Place::Maintenance:
        return language.translate("ConfigError", "a maintenance window");
    case Place::Channel:
        return language.translate("ConfigError", "a channel");
    case Place::Sound:
        return language.translate("ConfigError", "\"sound\"");
    case Place::Email:
        return language.translate("ConfigError", "\"email\"");
    case Place::Telegram:
        return language.translate("ConfigError", "\"telegram\"");
    case Place::Webhook:
        return language.translate("ConfigError", "\"webhook\"");
    case Place::Program:
        return language.translate("ConfigError", "\"command\"");
    case Place::Account:
        return language.translate("ConfigError", "an account");
    case Place::Smtp:
        return language.translate("ConfigError", "\"smtp\"");
    case Place::Policy:
        return language.translate("ConfigError", "\"policy\"");
    case Place::Escalation:
        return language.translate("ConfigError", "a step of \"escalate\"");
    case Place::Quiet:
        return language.translate("ConfigError", "\"quiet\"");
    case Place::PingOut:
        return language.translate("ConfigError", "\"ping_out\"");
    case Place::Heartbeat:
        return language.translate("ConfigError", "\"heartbeat\"");
    case Place::Listen:
        return language.translate("ConfigError", "\"listen\"");
    case Place::ListenUser:
        return language.translate("ConfigError", "a user under \"listen\"");
    case Place::ListenTls:
        return language.translate("ConfigError", "\"tls\"");
    case Place::ListenDefaults:
        return language.translate("ConfigError", "\"defaults\"");
    case Place::Bot:
        return language.translate("ConfigError", "\"bot\"");
    case Place::Weekly:
        return language.translate("ConfigError", "\"weekly\"");
    case Place::Secret:
        return language.translate("ConfigError", "a reference to a secret");
    case Place::Basic:
        return language.translate("ConfigError", "\"basic\"");
    case Place::Json:
        return language.translate("ConfigError", "\"json\"");
    case Place::Tls:
        return language.translate("ConfigError", "\"tls\"");
    case Place::Headers:
        return language.translate("ConfigError", "\"headers\"");
    }
    Q_UNREACHABLE();
}

QString unknownKeyWords(const ConfigError &error, const Language &language)
{
    const QString words = language.translate("ConfigError", "\"%1\" is not a key of %2")
                              .arg(error.subject, placeWords(error.place, language));
    if (error.hint.isEmpty())
        return words;
    return words + language.translate("ConfigError", "; did you mean \"%1\"?").arg(error.hint);
}

QString repeatedNameWords(const ConfigError &error, const Language &language)
{
    if (error.place == Place::Monitor && error.subject == error.value)
        return language.translate("ConfigError",
            "there are two monitors named \"%2\"; names must be unique (an entry with an \"id\" that is not known "
            "yet is a new monitor, not a change of the old one)");
    return language.translate("ConfigError", "the name \"%2\" stands there twice; names must be unique");
}

//! The sentence for \a error with %1 subject, %2 value, %3 hint where it uses them.
QString sentence(const ConfigError &error, const Language &language)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return language.translate("ConfigError", "the file is larger than %3; that is no configuration");
    case ErrorCode::NotUtf8:
        return language.translate("ConfigError", "the text is not UTF-8; save the file in that encoding");
    case ErrorCode::ControlCharacter:
        return language.translate("ConfigError", "the control character %2 does not belong into this file");
    case ErrorCode::Empty:
        return language.translate("ConfigError", "the file is empty; the least it can say is \"version: 1\"");
    case ErrorCode::SyntaxError:
        return language.translate("ConfigError",
            "this cannot be read as YAML; often an indentation, a quote or a bracket is wrong, here or a little before "
            "(%3)");
    case ErrorCode::TooDeep:
        return language.translate("ConfigError", "more than %3 maps and lists stand within each other");
    case ErrorCode::AliasNotAllowed:
        return language.translate("ConfigError",
            "anchors (&) and aliases (*) are not used in this file; quote a text that begins with one, and use "
            "\"defaults\" or a group for what several monitors share");
    case ErrorCode::TagNotAllowed:
        return language.translate(
            "ConfigError", "type tags (!) are not used in this file; quote a text that begins with one");
    case ErrorCode::SeveralDocuments:
        return language.translate("ConfigError", "a second document begins here (\"---\"); a file holds one");
    case ErrorCode::UnknownFormat:
        return language.translate("ConfigError",
            "this is no format that can be imported; it can be a configuration in YAML or a list of one URL per line");
    case ErrorCode::NotAMap:
        return error.subject.isEmpty()
            ? language.translate("ConfigError", "keys and values are expected here, as in \"version: 1\"")
            : language.translate("ConfigError", "\"%1\" takes keys and values, as in {key: value}");
    case ErrorCode::NotAList:
        return language.translate("ConfigError", "\"%1\" takes a list, as in [one, two]");
    case ErrorCode::NotAText:
        return error.subject.isEmpty()
            ? language.translate("ConfigError", "a key must be a simple word")
            : language.translate("ConfigError", "\"%1\" takes one simple value, not a list or a map");
    case ErrorCode::EmptyValue:
        return language.translate("ConfigError",
            "\"%1\" has no value; write one (\"\" for an empty text, [] for an empty list) or leave the key out");
    case ErrorCode::RepeatedKey:
        return language.translate("ConfigError", "\"%1\" stands there twice; one of them would be lost");
    case ErrorCode::UnknownKey:
        return unknownKeyWords(error, language);
    case ErrorCode::MissingKey:
        return error.place == Place::Document
            ? language.translate("ConfigError", "\"%1\" is missing; a file begins with \"version: 1\"")
            : language.translate("ConfigError", "\"%1\" is missing; it cannot be left out of %4")
                  .replace(QStringLiteral("%4"), placeWords(error.place, language));
    case ErrorCode::MissingBeside:
        return language.translate("ConfigError", "\"%1\" is missing; \"%3\" stands there and needs it");
    case ErrorCode::NotSupportedYet:
        return language.translate(
            "ConfigError", "\"%1\" is not available in this version of Vigia; take it out so that nobody relies on it");
    case ErrorCode::UnknownVersion:
        return language.translate("ConfigError", "version \"%2\" is not known; this program reads version 1");
    case ErrorCode::BadDuration:
        return language.translate("ConfigError", "\"%2\" is not a duration; write 500ms, 20s, 5m, 2h or 1d");
    case ErrorCode::NotANumber:
        return language.translate("ConfigError", "\"%2\" is not a whole number, and \"%1\" takes one");
    case ErrorCode::OutOfRange:
        return language.translate("ConfigError", "\"%1\" cannot be %2; it can be %3");
    case ErrorCode::TooLong:
        return language.translate("ConfigError", "\"%1\" is too long; it can have %3 characters");
    case ErrorCode::BadText:
        return language.translate("ConfigError", "\"%1\" has control characters in it; take them out");
    case ErrorCode::BadChoice:
        return error.value.isEmpty()
            ? language.translate("ConfigError", "\"%1\" takes one of: %3")
            : language.translate("ConfigError", "\"%1\" cannot be \"%2\"; it takes one of: %3");
    case ErrorCode::BadName:
        return language.translate("ConfigError",
            "\"%2\" cannot be a name; a name has 1 to 200 characters on one line, no control characters and no blanks "
            "at its ends");
    case ErrorCode::BadId:
        return language.translate("ConfigError",
            "\"%2\" cannot be an id; an id has 1 to 64 letters, digits and hyphens, and \"export\" writes it");
    case ErrorCode::BadUrl:
        return language.translate(
            "ConfigError", "\"%2\" is not an address; write it in full, as in https://shop.example/health");
    case ErrorCode::TwoSchemes:
        return language.translate("ConfigError", "\"%2\" begins with http:// or https:// twice; write it once");
    case ErrorCode::ForbiddenScheme:
        return language.translate(
            "ConfigError", "an address with \"%2:\" is not watched here; it must begin with http:// or https://");
    case ErrorCode::CredentialsInUrl:
        return language.translate("ConfigError",
            "\"%1\" has a user or password in the address, and secrets never stand in the file; for a site write "
            "\"basic: {user: NAME, secret: NAME}\"");
    case ErrorCode::BadMethod:
        return language.translate("ConfigError", "\"%2\" is not a method; write GET, HEAD, POST …");
    case ErrorCode::BadHeaderName:
        return language.translate(
            "ConfigError", "\"%2\" cannot be the name of a header; it has letters, digits and hyphens only");
    case ErrorCode::BadHeaderValue:
        return language.translate("ConfigError",
            "the value of the header \"%1\" must be one line without control characters or blanks at its ends");
    case ErrorCode::BadSecretName:
        return language.translate(
            "ConfigError", "\"%1\" takes the name of a secret, not the secret: 1 to 64 of a–z, 0–9 and hyphen");
    case ErrorCode::SecretExpected:
        return language.translate("ConfigError",
            "\"%1\" holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia "
            "with \"vigia secret set NAME\"");
    case ErrorCode::BadStatusRange:
        return language.translate(
            "ConfigError", "\"%2\" is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599");
    case ErrorCode::BadPattern:
        return language.translate("ConfigError", "\"%2\" is not a regular expression (%3)");
    case ErrorCode::BadJsonPath:
        return language.translate("ConfigError", "\"%2\" is not a path into JSON; write $.status or $.items[0].name");
    case ErrorCode::BadPin:
        return language.translate(
            "ConfigError", "\"%2\" is not a pin; write sha256/ and the 44 characters of the key's digest in base64");
    case ErrorCode::BadPath:
        return language.translate("ConfigError",
            "\"%2\" is not the path of a file; write it in full, or relative to the folder of this file");
    case ErrorCode::BadProxy:
        return language.translate("ConfigError",
            "\"%2\" is not a proxy; write none, system, automatic, http://HOST:PORT or socks5://HOST:PORT");
    case ErrorCode::BadEmail:
        return language.translate("ConfigError", "\"%2\" is not a mail address; write one, as in web-team@example.org");
    case ErrorCode::BadSender:
        return language.translate("ConfigError",
            "\"%2\" is not a sender; write an address, or Name <address> as in Vigia <vigia@example.org>");
    case ErrorCode::BadHost:
        return language.translate(
            "ConfigError", "\"%2\" is not a host; write its name or address alone, as in smtp.example.org");
    case ErrorCode::BadChat:
        return language.translate(
            "ConfigError", "\"%2\" is not a chat; write its number in quotes, as in \"-1001234\", or @channelname");
    case ErrorCode::BadProgram:
        return language.translate("ConfigError",
            "\"%2\" is not the full path of a program; write it from the root, as in /usr/local/bin/on-alert");
    case ErrorCode::HttpsExpected:
        return language.translate("ConfigError",
            "a secret is sent to \"%2\"; it must begin with https://, or with http:// for this computer itself");
    case ErrorCode::PasswordInTheClear:
        return language.translate(
            "ConfigError", "a password would go to \"%2\" in the clear; give \"security\" the value starttls or tls");
    case ErrorCode::BadDate:
        return language.translate("ConfigError",
            "\"%2\" is not a date and time with its zone; write 2026-12-01T20:00:00Z or 2026-12-01T20:00:00+01:00");
    case ErrorCode::BadTimeOfDay:
        return language.translate("ConfigError", "\"%2\" is not a time of day; write \"02:00\" or \"22:30\"");
    case ErrorCode::BadZone:
        return language.translate("ConfigError",
            "the time zone \"%2\" is not known on this computer; write one like Europe/Madrid, UTC, or local");
    case ErrorCode::BadCron:
        return language.translate("ConfigError",
            "\"%2\" is not a time that comes again; write minute, hour, day, month and weekday as in \"0 3 * * *\"");
    case ErrorCode::BadAddress:
        return language.translate("ConfigError",
            "\"%2\" is not an address of a computer; write 127.0.0.1 for this one alone, or 0.0.0.0 for all networks");
    case ErrorCode::BadUser:
        return language.translate(
            "ConfigError", "\"%2\" cannot be a user's name; write 1 to 200 characters without a colon");
    case ErrorCode::BadSlug:
        return language.translate("ConfigError",
            "\"%2\" cannot stand in an address; write a–z, 0–9, hyphen and underscore, as in nightly-backup");
    case ErrorCode::EndsBeforeItBegins:
        return language.translate("ConfigError", "the window ends before it begins; \"to\" must be later");
    case ErrorCode::NoRhythm:
        return language.translate(
            "ConfigError", "it does not say when to expect a report; give it \"every: 5m\" or \"cron: '0 3 * * *'\"");
    case ErrorCode::SeveralRhythms:
        return language.translate("ConfigError", "\"every\" and \"cron\" cannot stand together; keep one");
    case ErrorCode::RepeatedApp:
        return language.translate("ConfigError", "the number %2 is another application's already");
    case ErrorCode::NotTelegram:
        return language.translate("ConfigError", "the channel \"%2\" is not a Telegram chat: nobody could ask there");
    case ErrorCode::NoTarget:
        return error.value.isEmpty()
            ? language.translate("ConfigError", "the monitor does not say what to look at; give it \"http: https://…\"")
            : language.translate(
                "ConfigError", "the monitor \"%2\" does not say what to look at; give it \"http: https://…\"");
    case ErrorCode::SeveralTargets:
        return language.translate("ConfigError",
            "a monitor looks at one thing, and this one names another beside \"%1\"; make two monitors of it");
    case ErrorCode::NoWay:
        return language.translate("ConfigError",
            "the channel \"%2\" does not say how to tell; give it one of: email, telegram, webhook, command");
    case ErrorCode::SeveralWays:
        return language.translate("ConfigError",
            "a channel tells in one way, and this one names another beside \"%1\"; make two channels of it");
    case ErrorCode::ReservedName:
        return language.translate("ConfigError",
            "a channel of this kind cannot be named \"%2\"; that name is this computer's own, so choose another");
    case ErrorCode::NoPeriod:
        return language.translate("ConfigError",
            "the window does not say when; give it \"weekly: {day, from, to, zone}\", or \"from\" and \"to\"");
    case ErrorCode::SeveralPeriods:
        return language.translate(
            "ConfigError", "the window is weekly and single at once; leave \"weekly\" or \"from\" and \"to\" out");
    case ErrorCode::RepeatedName:
        return repeatedNameWords(error, language);
    case ErrorCode::RepeatedId:
        return language.translate("ConfigError", "two monitors have the id \"%2\"; leave \"id\" out of the new one");
    case ErrorCode::UnknownGroup:
        return language.translate(
            "ConfigError", "\"%1\" names the group \"%2\", which does not exist; add it under \"groups\"");
    case ErrorCode::UnknownMonitor:
        return language.translate("ConfigError", "\"%1\" names the monitor \"%2\", which does not exist");
    case ErrorCode::UnknownChannel:
        return language.translate(
            "ConfigError", "\"%1\" names the channel \"%2\", which does not exist; add it under \"channels\"");
    case ErrorCode::UnknownAccount:
        return language.translate(
            "ConfigError", "\"%1\" sends by the account \"%2\", which does not exist; add it under \"accounts\"");
    case ErrorCode::NotAnotherWay:
        return language.translate("ConfigError",
            "\"%3\" cannot name \"%2\": it is of this computer, where nobody hears; name a channel from \"channels\"");
    case ErrorCode::NoRecipient:
        return language.translate("ConfigError",
            "\"%1\" is told by \"%2\", which sends to the owner, but its group has none; give the group an \"owner\" "
            "or the channel a \"to\"");
    case ErrorCode::DependsOnItself:
        return language.translate("ConfigError",
            "\"%1\" depends on itself; where the group or the defaults say so, give it a \"depends_on: []\" of its "
            "own");
    case ErrorCode::DependencyCycle:
        return language.translate(
            "ConfigError", "these depend on each other in a circle: %3; take one \"depends_on\" out");
    case ErrorCode::TimeoutTooLong:
        return language.translate("ConfigError",
            "\"%1\" would wait %2 for an answer but is checked every %3; give it a shorter \"timeout\" or a longer "
            "\"interval\"");
    }
    Q_UNREACHABLE();
}

//! Those that speak of their subject as of a key; the subject of others is what a person named.
constexpr ErrorCode aboutKeys[] = {ErrorCode::NotAMap, ErrorCode::NotAList, ErrorCode::NotAText, ErrorCode::EmptyValue,
    ErrorCode::RepeatedKey, ErrorCode::MissingKey, ErrorCode::MissingBeside, ErrorCode::NotSupportedYet,
    ErrorCode::NotANumber, ErrorCode::OutOfRange, ErrorCode::TooLong, ErrorCode::BadText, ErrorCode::BadChoice,
    ErrorCode::CredentialsInUrl, ErrorCode::BadSecretName, ErrorCode::SecretExpected};

//! Where the keys are those of a monitor's settings, which have fields of their own. `tls` of the listener is another.
bool holdsSettings(Place place)
{
    return place == Place::Defaults || place == Place::Group || place == Place::Monitor || place == Place::Policy;
}

bool isPartOfSetting(Place place)
{
    return place == Place::Escalation || place == Place::Basic || place == Place::Json || place == Place::Tls
        || place == Place::Headers;
}

//! Puts the parts in, all at once: what the file says may itself hold a `%1`.
QString filled(const QString &pattern, const ConfigError &error)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (digit == u'1')
            out += error.subject;
        else if (digit == u'2')
            out += error.value;
        else if (digit == u'3')
            out += error.hint;
        else
            out += pattern[i];
        if (digit >= u'1' && digit <= u'3')
            ++i;
    }
    return out;
}

} // namespace

QString describe(const ConfigError &error, const Language &language)
{
    return withQuotesMerged(error.code == ErrorCode::UnknownKey ? unknownKeyWords(error, language)
                                                                : filled(sentence(error, language), error));
}

QString describe(const ConfigError &error, const QString &file, const Language &language)
{
    const QString words = describe(error, language);
    return error.line > 0 ? file + QStringLiteral(":%1: ").arg(error.line) + words
                          : file + QStringLiteral(": ") + words;
}

QString describeInForm(const ConfigError &error, const Language &language)
{
    const bool isKnown = holdsSettings(error.place) || isPartOfSetting(error.place);
    if (!isKnown || error.code == ErrorCode::UnknownKey)
        return describe(error, language);
    ConfigError named = error;
    if (holdsSettings(error.place)) {
        if (std::ranges::find(aboutKeys, error.code) != std::end(aboutKeys))
            named.subject = titleOrKey(error.subject, language);
        if (error.code == ErrorCode::MissingBeside || error.code == ErrorCode::NotAnotherWay)
            named.hint = titleOrKey(error.hint, language);
    }
    return withQuotesMerged(filled(withFieldTitles(sentence(error, language), language), named));
}

} // namespace vigia
