// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrettext.h"

#include "console/textcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

QString variableFor(const QString &name)
{
    return QLatin1StringView(secretVariable(name));
}

QString placeText(const SecretView &secret, const Language &language)
{
    switch (secret.place) {
    case SecretPlace::Variable:
        return language.translate("Console", "environment variable %1").arg(variableFor(secret.name));
    case SecretPlace::CredentialsDirectory:
        return QStringLiteral("$CREDENTIALS_DIRECTORY");
    case SecretPlace::Keychain:
        return language.translate("Console", "system password store");
    case SecretPlace::Missing:
        return language.translate("Console", "missing");
    case SecretPlace::Locked:
        return language.translate("Console", "not known: the password store is locked");
    case SecretPlace::Denied:
        return language.translate("Console", "not known: the password store refuses it");
    case SecretPlace::Unavailable:
        return language.translate("Console", "not set as %1, and the password store does not answer")
            .arg(variableFor(secret.name));
    }
    Q_UNREACHABLE();
}

QString otherWay(const QString &name, const Language &language)
{
    return language
        .translate(
            "Console", "Where there is none, as on a server, a secret is the file %1 or the environment variable %2.")
        .arg(QStringLiteral("$CREDENTIALS_DIRECTORY/") + name, variableFor(name));
}

} // namespace

QString secretsText(const SecretsView &view, const Language &language)
{
    std::vector<QStringList> rows;
    for (const SecretView &secret : view.secrets) {
        const QString use = secret.isUsed ? QString() : language.translate("Console", "(nothing refers to it)");
        rows.push_back({secret.name, placeText(secret, language), use});
    }
    return alignedLines(rows, {});
}

QByteArray secretsDocument(const SecretsView &view)
{
    QJsonArray secrets;
    for (const SecretView &secret : view.secrets) {
        secrets.append(QJsonObject{{QStringLiteral("name"), secret.name},
            {QStringLiteral("place"), QString(apiName(secret.place))}, {QStringLiteral("used"), secret.isUsed}});
    }
    const QJsonObject document{{QStringLiteral("version"), 1}, {QStringLiteral("keychain"), view.hasKeychain},
        {QStringLiteral("secrets"), secrets}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

QString secretErrorText(SecretError error, const QString &name, const Language &language)
{
    switch (error) {
    case SecretError::Absent:
        return language.translate("Console", "The system password store has no secret “%1”.").arg(name);
    case SecretError::Locked:
        return language.translate(
            "Console", "The system password store is locked, so nothing was changed. Unlock it and try again.");
    case SecretError::Denied:
        return language.translate("Console", "The system password store refused it.");
    case SecretError::Unavailable:
        return language.translate("Console", "The system password store cannot be reached.") + QLatin1Char(' ')
            + otherWay(name, language);
    }
    Q_UNREACHABLE();
}

QString noKeychainText(const QString &name, const Language &language)
{
    return language.translate("Console", "This Vigia was built without a system password store.") + QLatin1Char(' ')
        + otherWay(name, language);
}

} // namespace vigia
