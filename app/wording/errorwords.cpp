// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"

#include "domain/secrets.h"
#include "wording/storagewords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

QString withNearNames(const QString &sentence, const QStringList &near, const Language &language)
{
    if (near.isEmpty())
        return sentence;
    return sentence + QLatin1Char(' ')
        + language.translate("Error", "Near to it: %1.").arg(quotedNames(near, language));
}

QString storageLines(const QStringList &lines, const Language &language)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(storageText(line, language));
    return shown.join(QLatin1Char('\n'));
}

QString visibleLines(const QStringList &lines)
{
    QStringList shown;
    for (const QString &line : lines)
        shown.append(visibleText(line, 1000));
    return shown.join(QLatin1Char('\n'));
}

QString sentence(const CommandError &error, const Language &language)
{
    const QString subject = visibleText(error.subject);
    switch (error.code) {
    case CommandErrorCode::NoSuchMonitor:
        return withNearNames(
            language.translate("Error", "There is no monitor “%1”.").arg(subject), error.lines, language);
    case CommandErrorCode::NoSuchGroup:
        return withNearNames(
            language.translate("Error", "There is no group “%1”.").arg(subject), error.lines, language);
    case CommandErrorCode::NoSuchChannel:
        return withNearNames(
            language.translate("Error", "There is no channel “%1”.").arg(subject), error.lines, language);
    case CommandErrorCode::NoSuchSender:
        return withNearNames(
            language.translate("Error", "There is no new sender “%1”.").arg(subject), error.lines, language);
    case CommandErrorCode::NothingToAcknowledge:
        if (error.acknowledged) {
            return language.translate("Error", "“%1” is acknowledged already, by %2, since %3.")
                .arg(subject, visibleText(error.acknowledged->by, 60), momentText(error.acknowledged->at, language));
        }
        return subject.isEmpty()
            ? language.translate("Error", "There is no outage and no warning to acknowledge.")
            : language.translate("Error", "“%1” has no outage and no warning to acknowledge.").arg(subject);
    case CommandErrorCode::NothingToMute:
        return language
            .translate("Error", "“%1” has no outage to mute; with --for DURATION it can be muted in advance.")
            .arg(subject);
    case CommandErrorCode::AlreadyPaused:
        return language.translate("Error", "“%1” is paused already.").arg(subject);
    case CommandErrorCode::NotPaused:
        return language.translate("Error", "“%1” is not paused.").arg(subject);
    case CommandErrorCode::DrillGoesOn:
        return language.translate("Error", "A fire drill is under way already. Acknowledge it to end it.");
    case CommandErrorCode::KeychainAbsent:
        return language
            .translate("Error",
                "This Vigia has no password store. A secret can be the file %1 or the environment variable %2.")
            .arg(QStringLiteral("$CREDENTIALS_DIRECTORY/") + subject, QLatin1StringView(secretVariable(subject)));
    case CommandErrorCode::KeychainLocked:
        return language.translate(
            "Error", "The system's password store is locked, so nothing was changed. Unlock it and try again.");
    case CommandErrorCode::KeychainRefused:
        return language.translate("Error", "The system's password store refused it.");
    case CommandErrorCode::KeychainSilent:
        return language
            .translate("Error",
                "The system's password store cannot be reached, so nothing was changed. A secret can also be the file "
                "%1 or the environment variable %2.")
            .arg(QStringLiteral("$CREDENTIALS_DIRECTORY/") + subject, QLatin1StringView(secretVariable(subject)));
    case CommandErrorCode::GoesOn:
        return language.translate(
            "Error", "This Vigia runs as a service and goes on watching; end it where it was started.");
    case CommandErrorCode::BadValue:
        if (!error.lines.isEmpty()) { // a channel whose program, this one, may not run
            return language
                .translate("Error",
                    "Nobody would be told: nobody has allowed “%1” to run %2. Allow it with “vigia approve”, or in "
                    "Settings › Channels.")
                .arg(subject, visibleText(error.lines.front(), 300));
        }
        return language.translate("Error", "This value is not possible: %1.").arg(subject);
    case CommandErrorCode::InvalidConfiguration:
        return visibleLines(error.lines);
    case CommandErrorCode::ConfigurationUnread:
        return language.translate("Error",
            "The stored configuration cannot be read, so it cannot be changed; “vigia import FILE --replace” puts "
            "another in its place.");
    case CommandErrorCode::NotDurable:
        return subject.isEmpty()
            ? language.translate("Error", "It is in force, but could not be stored: a restart would forget it.")
            : language.translate("Error", "It is in force, but could not be stored: a restart would forget it: %1")
                  .arg(storageText(error.subject, language));
    case CommandErrorCode::NotStored:
        return subject.isEmpty() ? language.translate("Error", "It could not be stored, so nothing was changed.")
                                 : language.translate("Error", "It could not be stored, so nothing was changed: %1")
                                       .arg(storageText(error.subject, language));
    case CommandErrorCode::NotRunning:
        return language.translate(
            "Error", "Vigia is not running for this data folder. Start it with “vigia --headless”.");
    case CommandErrorCode::InUse:
        return language.translate("Error", "Vigia runs already on this data folder (%1). Ask it with “vigia status”.")
            .arg(subject);
    case CommandErrorCode::Refused:
        return language.translate("Error", "The running Vigia belongs to another user of this computer.");
    case CommandErrorCode::OtherVersion:
        return language
            .translate("Error", "The running Vigia is of another version (protocol %1). Restart it after an update.")
            .arg(subject);
    case CommandErrorCode::ProfileUnusable:
        return language.translate("Error", "The data folder %1 cannot be used: %2")
            .arg(subject, storageLines(error.lines, language));
    case CommandErrorCode::DatabaseUnusable:
        return language.translate("Error", "The database %1 cannot be opened: %2")
            .arg(subject, storageLines(error.lines, language));
    case CommandErrorCode::NewerDatabase:
        return language
            .translate("Error",
                "The database %1 was written by a newer version of Vigia. Install that "
                "version, or use another data folder with --profile; nothing was changed.")
            .arg(subject);
    case CommandErrorCode::NoAnswer:
        return language.translate("Error", "The running Vigia did not answer in time.");
    case CommandErrorCode::Broken:
        return subject.isEmpty()
            ? language.translate("Error", "The connection to the running Vigia ended before it answered.")
            : language.translate("Error", "The running Vigia could not be understood: %1").arg(subject);
    }
    Q_UNREACHABLE();
}

} // namespace

QString quotedNames(const QStringList &names, const Language &language)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(language.translate("Error", "“%1”").arg(visibleText(name)));
    return quoted.join(QStringLiteral(", "));
}

QString errorText(const CommandError &error, const Language &language)
{
    return withQuotesMerged(sentence(error, language));
}

} // namespace vigia
