// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <variant>
#include <vector>

// What is known of the listener's secrets: enough to recognise them, not to say them (P16).

namespace vigia {

//! Who is calling, as far as that was shown.
namespace caller {
struct Nobody {
    friend bool operator==(const Nobody &, const Nobody &) = default;
};
struct User {
    QString name;
    friend bool operator==(const User &, const User &) = default;
};
//! Whoever has `listen.token`.
struct Reader {
    friend bool operator==(const Reader &, const Reader &) = default;
};
//! Whoever has `listen.ping_key`.
struct Pinger {
    friend bool operator==(const Pinger &, const Pinger &) = default;
};
//! Whoever has the token of a heartbeat monitor.
struct Owner {
    MonitorId monitor;
    friend bool operator==(const Owner &, const Owner &) = default;
};
} // namespace caller

using Caller = std::variant<caller::Nobody, caller::User, caller::Reader, caller::Pinger, caller::Owner>;

//! A password's PBKDF2-HMAC-SHA256. To make and to use one takes about a tenth of a second, on purpose.
struct PasswordVerifier {
    QByteArray salt;
    int rounds = 0;
    QByteArray hash;
    friend bool operator==(const PasswordVerifier &, const PasswordVerifier &) = default;
};

PasswordVerifier passwordVerifier(const QString &password);
//! Nothing verifies by it; to try takes as long.
PasswordVerifier nobodysVerifier();
bool verifies(const PasswordVerifier &verifier, const QString &password);

//! Of a token, which nobody can guess: one HMAC-SHA256 with the installation's salt.
QByteArray tokenDigest(const QByteArray &salt, const QString &token);

QByteArray randomBytes(qsizetype count);
//! Takes as long for any two of the same length.
bool isEqual(const QByteArray &a, const QByteArray &b);

//! What the gate goes by; immutable, so that it can be handed from thread to thread.
struct Credentials {
    QByteArray salt;
    QHash<QByteArray, std::vector<Caller>> tokens; //!< by digest
    QHash<QString, PasswordVerifier> users; //!< by name
    bool awaitsTokens = false; //!< some are being read just now: one that is unknown may be right
    bool awaitsPasswords = false; //!< the same
};

} // namespace vigia
