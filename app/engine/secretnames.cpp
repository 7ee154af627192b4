// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretnames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vigia {

SecretNames::SecretNames(Store &store, const QByteArray &stored)
    : m_store(store)
{
    const QJsonArray names = QJsonDocument::fromJson(stored).array();
    for (const QJsonValue &name : names) {
        if (isValidSecretName(name.toString()))
            m_names.append(name.toString());
    }
}

void SecretNames::note(const command::SecretChanged &change, const Facade::Done &done)
{
    if (!isValidSecretName(change.name))
        return done(unexpected(CommandError{CommandErrorCode::BadValue, QStringLiteral("name"), {}}));
    m_names.removeAll(change.name);
    if (change.isKept)
        m_names.append(change.name);
    m_names.sort();
    const QByteArray document = QJsonDocument(QJsonArray::fromStringList(m_names)).toJson(QJsonDocument::Compact);
    m_store.setValue(key(), document, [done](const Result<void, StoreError> &stored) {
        if (!stored)
            return done(unexpected(CommandError{CommandErrorCode::NotDurable, stored.error().detail, {}}));
        done(Reply(Affected{1}));
    });
}

QString SecretNames::key()
{
    return QStringLiteral("secret_names");
}

} // namespace vigia
