// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/deliverywords.h"

#include "domain/secrets.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

//! A sentence with the server's own words behind it, where there are any.
QString withWords(const QString &sentence, const DeliveryOutcome &outcome)
{
    QString words = visibleText(outcome.detail, 300);
    if (outcome.code != 0)
        words = words.isEmpty() ? QString::number(outcome.code) : QStringLiteral("%1 %2").arg(outcome.code).arg(words);
    return words.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, words);
}

//! Only of a program, which was given so many seconds, is it known for how long it was waited.
QString lateText(const DeliveryOutcome &outcome, const Language &language)
{
    if (outcome.code == 0)
        return withWords(language.translate("Delivery", "The server did not answer in time."), outcome);
    DeliveryOutcome lastWords;
    lastWords.detail = outcome.detail;
    const QString limit = preciseDurationText(std::chrono::seconds(outcome.code), language);
    return withWords(
        language.translate("Delivery", "The program did not end within %1 and was ended.").arg(limit), lastWords);
}

} // namespace

QString outcomeText(const DeliveryOutcome &outcome, const Language &language)
{
    const QString detail = visibleText(outcome.detail, 300);
    switch (outcome.trouble) {
    case DeliveryTrouble::None:
        return outcome.fate == DeliveryOutcome::Fate::Accepted ? language.translate("Delivery", "It was accepted.")
                                                               : language.translate("Delivery", "It was not accepted.");
    case DeliveryTrouble::NobodyThere:
        return language.translate("Delivery", "Nobody is at the desktop.");
    case DeliveryTrouble::NameNotFound:
        return withWords(language.translate("Delivery", "The server's name cannot be found."), outcome);
    case DeliveryTrouble::CannotConnect:
        return withWords(language.translate("Delivery", "The server cannot be reached."), outcome);
    case DeliveryTrouble::ConnectionLost:
        return withWords(language.translate("Delivery", "The connection broke off."), outcome);
    case DeliveryTrouble::TimedOut:
        return lateText(outcome, language);
    case DeliveryTrouble::TlsNotOffered:
        return language.translate("Delivery", "The server offers no encryption, so nothing was sent.");
    case DeliveryTrouble::CertificateInvalid:
        return withWords(language.translate("Delivery", "The server's certificate is not trusted."), outcome);
    case DeliveryTrouble::LoginRefused:
        return withWords(
            language.translate("Delivery", "The server refused the login. Check the user and the password or token."),
            outcome);
    case DeliveryTrouble::RecipientRefused:
        return withWords(language.translate("Delivery", "The server refused recipients."), outcome);
    case DeliveryTrouble::SenderRefused:
        return withWords(language.translate("Delivery", "The server refused the sender."), outcome);
    case DeliveryTrouble::Rejected:
        return withWords(language.translate("Delivery", "The server refused it."), outcome);
    case DeliveryTrouble::NotNow:
        return withWords(language.translate("Delivery", "The server cannot take it now."), outcome);
    case DeliveryTrouble::TooMany:
        return withWords(language.translate("Delivery", "The server wants fewer messages for a while."), outcome);
    case DeliveryTrouble::NotUnderstood:
        return withWords(language.translate("Delivery", "The server's answer is not understood."), outcome);
    case DeliveryTrouble::SecretMissing:
        return language.translate("Delivery", "The secret “%1” is missing. Set it with: vigia secret set %1")
            .arg(detail);
    case DeliveryTrouble::SecretLocked:
        return language.translate("Delivery", "The password store is locked. Unlock it, and it is tried again.");
    case DeliveryTrouble::SecretDenied:
        return language
            .translate("Delivery",
                "The password store refuses to give out the secret “%1”. Allow Vigia to read it there, or set it "
                "anew with: vigia secret set %1")
            .arg(detail);
    case DeliveryTrouble::SecretUnavailable:
        return language
            .translate("Delivery",
                "The password store does not answer, so the secret “%1” cannot be had. Without one, as on a server, "
                "set "
                "the variable %2 or the file %3.")
            .arg(detail, QLatin1StringView(secretVariable(outcome.detail)),
                QStringLiteral("$CREDENTIALS_DIRECTORY/") + detail);
    case DeliveryTrouble::CannotRun:
        return withWords(language.translate("Delivery", "The program cannot be started."), outcome);
    case DeliveryTrouble::ProgramFailed:
        return withWords(language.translate("Delivery", "The program ended with an error."), outcome);
    case DeliveryTrouble::NotAllowed:
        return language.translate("Delivery", "Nobody has allowed this channel to run %1.").arg(detail);
    case DeliveryTrouble::BadSetting:
        if (outcome.fate == DeliveryOutcome::Fate::Accepted) {
            return language.translate("Delivery", "The chat has a new number. Enter it in the channel's settings: %1")
                .arg(detail);
        }
        return withWords(language.translate("Delivery", "The channel's settings are wrong."), outcome);
    case DeliveryTrouble::OwnFault:
        return withWords(language.translate("Delivery", "This computer could not send it."), outcome);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
