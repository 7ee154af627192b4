// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/credentials.h"

#include <mutex>

namespace vigia {

//! A name and the password that somebody shows for it.
struct Claim {
    QString user;
    QString password;
};

//! Passwords that were verified since the start, so that not each report costs a derivation. Kept as hashes under a key
//! that nothing but this memory has. Any thread.
class ProvenPasswords
{
public:
    bool isProven(const Claim &claim, const PasswordVerifier &verifier) const;
    //! \a verifier is what it was verified by: with another password the proof is void.
    void remember(const Claim &claim, const PasswordVerifier &verifier);

private:
    QByteArray digestOf(const Claim &claim) const;

    const QByteArray m_key = randomBytes(32);
    mutable std::mutex m_mutex;
    QHash<QString, std::pair<QByteArray, PasswordVerifier>> m_proofs; //!< by user: no more than there are users
};

} // namespace vigia
