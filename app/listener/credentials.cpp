// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace vigia {

namespace {

constexpr int roundsOfNewOnes = 30'000;
constexpr quint64 hashLength = 32;

QByteArray derived(const QString &password, const QByteArray &salt, int rounds)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, rounds, hashLength);
}

} // namespace

PasswordVerifier passwordVerifier(const QString &password)
{
    PasswordVerifier verifier{randomBytes(16), roundsOfNewOnes, {}};
    verifier.hash = derived(password, verifier.salt, verifier.rounds);
    return verifier;
}

PasswordVerifier nobodysVerifier()
{
    return {randomBytes(16), roundsOfNewOnes, randomBytes(hashLength)};
}

bool verifies(const PasswordVerifier &verifier, const QString &password)
{
    return isEqual(verifier.hash, derived(password, verifier.salt, verifier.rounds));
}

QByteArray tokenDigest(const QByteArray &salt, const QString &token)
{
    return QMessageAuthenticationCode::hash(token.toUtf8(), salt, QCryptographicHash::Sha256);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator *system = QRandomGenerator::system();
    for (char &byte : bytes)
        byte = char(system->bounded(256));
    return bytes;
}

bool isEqual(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i] ^ b[i]);
    return difference == 0;
}

} // namespace vigia
