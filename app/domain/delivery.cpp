// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery.h"

#include "names.h"

namespace vigia {

namespace {

constexpr NameTable<DeliveryTrouble, 24> troubleNames{{{
    {DeliveryTrouble::None, "none"},
    {DeliveryTrouble::NobodyThere, "nobody_there"},
    {DeliveryTrouble::NameNotFound, "name_not_found"},
    {DeliveryTrouble::CannotConnect, "cannot_connect"},
    {DeliveryTrouble::ConnectionLost, "connection_lost"},
    {DeliveryTrouble::TimedOut, "timed_out"},
    {DeliveryTrouble::TlsNotOffered, "tls_not_offered"},
    {DeliveryTrouble::CertificateInvalid, "certificate_invalid"},
    {DeliveryTrouble::LoginRefused, "login_refused"},
    {DeliveryTrouble::RecipientRefused, "recipient_refused"},
    {DeliveryTrouble::SenderRefused, "sender_refused"},
    {DeliveryTrouble::Rejected, "rejected"},
    {DeliveryTrouble::NotNow, "not_now"},
    {DeliveryTrouble::TooMany, "too_many"},
    {DeliveryTrouble::NotUnderstood, "not_understood"},
    {DeliveryTrouble::SecretMissing, "secret_missing"},
    {DeliveryTrouble::SecretLocked, "secret_locked"},
    {DeliveryTrouble::SecretDenied, "secret_denied"},
    {DeliveryTrouble::SecretUnavailable, "secret_unavailable"},
    {DeliveryTrouble::CannotRun, "cannot_run"},
    {DeliveryTrouble::ProgramFailed, "program_failed"},
    {DeliveryTrouble::NotAllowed, "not_allowed"},
    {DeliveryTrouble::BadSetting, "bad_setting"},
    {DeliveryTrouble::OwnFault, "own_fault"},
}}};

DeliveryTrouble troubleOf(SecretError error)
{
    switch (error) {
    case SecretError::Absent:
        return DeliveryTrouble::SecretMissing;
    case SecretError::Locked:
        return DeliveryTrouble::SecretLocked;
    case SecretError::Denied:
        return DeliveryTrouble::SecretDenied;
    case SecretError::Unavailable:
        return DeliveryTrouble::SecretUnavailable;
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView apiName(DeliveryTrouble trouble)
{
    return troubleNames.name(trouble);
}

std::optional<DeliveryTrouble> deliveryTroubleFromApiName(QStringView name)
{
    return troubleNames.value(name);
}

DeliveryOutcome withoutSecret(SecretError error, const QString &name)
{
    return {.fate = DeliveryOutcome::Fate::NotSent, .trouble = troubleOf(error), .detail = name};
}

} // namespace vigia
