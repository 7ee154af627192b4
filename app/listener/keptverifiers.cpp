// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptverifiers.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

QString written(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

KeptVerifiers KeptVerifiers::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    KeptVerifiers kept;
    kept.salt = bytesOf(object[u"salt"]);
    if (kept.salt.isEmpty()) {
        kept.salt = randomBytes(32);
        return kept;
    }
    const QJsonObject tokens = object[u"tokens"].toObject();
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        kept.tokens[it.key()] = bytesOf(it.value());
    const QJsonObject passwords = object[u"passwords"].toObject();
    for (auto it = passwords.begin(); it != passwords.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        kept.passwords[it.key()] = {bytesOf(one[u"salt"]), one[u"rounds"].toInt(), bytesOf(one[u"hash"])};
    }
    return kept;
}

QByteArray KeptVerifiers::toJson() const
{
    QJsonObject tokenObject;
    for (const auto &[name, digest] : tokens)
        tokenObject[name] = written(digest);
    QJsonObject passwordObject;
    for (const auto &[name, verifier] : passwords) {
        passwordObject[name] = QJsonObject{{QStringLiteral("salt"), written(verifier.salt)},
            {QStringLiteral("rounds"), verifier.rounds}, {QStringLiteral("hash"), written(verifier.hash)}};
    }
    const QJsonObject object{{QStringLiteral("salt"), written(salt)}, {QStringLiteral("tokens"), tokenObject},
        {QStringLiteral("passwords"), passwordObject}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool KeptVerifiers::forgetAllBut(const QSet<QString> &tokenNames, const QSet<QString> &passwordNames)
{
    const auto otherToken = [&](const auto &entry) { return !tokenNames.contains(entry.first); };
    const auto otherPassword = [&](const auto &entry) { return !passwordNames.contains(entry.first); };
    return std::erase_if(tokens, otherToken) + std::erase_if(passwords, otherPassword) > 0;
}

} // namespace vigia
