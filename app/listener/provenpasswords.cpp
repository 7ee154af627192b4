// SPDX-License-Identifier: GPL-3.0-or-later
#include "provenpasswords.h"

namespace vigia {

bool ProvenPasswords::isProven(const Claim &claim, const PasswordVerifier &verifier) const
{
    const QByteArray digest = digestOf(claim);
    const std::lock_guard lock(m_mutex);
    const auto proof = m_proofs.constFind(claim.user);
    return proof != m_proofs.constEnd() && isEqual(proof->first, digest) && proof->second == verifier;
}

void ProvenPasswords::remember(const Claim &claim, const PasswordVerifier &verifier)
{
    const QByteArray digest = digestOf(claim);
    const std::lock_guard lock(m_mutex);
    m_proofs[claim.user] = {digest, verifier};
}

QByteArray ProvenPasswords::digestOf(const Claim &claim) const
{
    return tokenDigest(m_key, claim.user + QChar(u'\0') + claim.password);
}

} // namespace vigia
