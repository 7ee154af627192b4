// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets.h"
#include "time.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

// What becomes of a message on its way to people.

namespace vigia {

//! Why a message did not arrive, or perhaps did not. Put into words at the edge.
enum class DeliveryTrouble {
    None,
    NobodyThere, //!< no desktop is connected
    NameNotFound, //!< detail: the host
    CannotConnect, //!< detail: the host
    ConnectionLost, //!< in the middle
    TimedOut,
    TlsNotOffered, //!< encryption is required and the server has none
    CertificateInvalid, //!< detail: what is wrong with it
    LoginRefused, //!< detail: the server's words
    RecipientRefused, //!< detail: who, and the server's words
    SenderRefused, //!< detail: the server's words
    Rejected, //!< for good; code; detail: the server's words
    NotNow, //!< for a while; code; detail: the server's words
    TooMany, //!< told to wait
    NotUnderstood, //!< the answer is none; detail
    SecretMissing, //!< detail: the secret's name
    SecretLocked, //!< detail: the secret's name
    SecretDenied, //!< the store does not let us have it; detail: the secret's name
    SecretUnavailable, //!< the store cannot be reached; detail: the secret's name
    CannotRun, //!< a program could not be started; detail: the system's words
    ProgramFailed, //!< code: its exit code; detail: its last words
    NotAllowed, //!< a program that nobody consented to
    BadSetting, //!< detail: what is wrong with the channel's settings
    OwnFault, //!< ours: no descriptors, ending …; detail
};

QLatin1StringView apiName(DeliveryTrouble trouble);
std::optional<DeliveryTrouble> deliveryTroubleFromApiName(QStringView name);

//! Where a message was taken for some of those it is for, and not for others.
struct Remainder {
    QStringList owed; //!< addresses of those for whom it may be taken later
    QString refused = {}; //!< for whom it never will be, in the server's words; empty: nobody
    friend bool operator==(const Remainder &, const Remainder &) = default;
};

//! How an attempt ended. No secret stands in it.
struct DeliveryOutcome {
    enum class Fate {
        Accepted, //!< the provider took it: never sent again
        NotSent, //!< certainly not taken: what it tells may be told by another message later
        Uncertain, //!< perhaps taken: only the same message may be sent again
        Refused, //!< will never be taken: nobody tries again unless a person says so
    };
    Fate fate = Fate::NotSent;
    DeliveryTrouble trouble = DeliveryTrouble::None;
    int code = 0; //!< HTTP status, SMTP reply, exit code; 0: none
    QString detail = {}; //!< foreign text, at most 500 characters, made visible
    std::optional<Duration> retryAfter = {}; //!< the provider asks for patience
    QString reference = {}; //!< what the provider calls the message; may be referred to later
    std::optional<Remainder> remainder = {}; //!< with Uncertain: the same message goes to those it is owed to alone
    friend bool operator==(const DeliveryOutcome &, const DeliveryOutcome &) = default;
};

//! Nothing was sent, because the secret \a name cannot be had.
DeliveryOutcome withoutSecret(SecretError error, const QString &name);

} // namespace vigia
