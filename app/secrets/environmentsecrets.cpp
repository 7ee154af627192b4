// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentsecrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vigia {

namespace {

using Secret = Result<QString, SecretError>;

Secret fromBytes(QByteArray bytes)
{
    if (bytes.size() > EnvironmentSecrets::MaxBytes)
        return unexpected(SecretError::Unavailable);
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return QString::fromUtf8(bytes);
}

Secret fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return unexpected(SecretError::Absent);
    QFile file(path);
    // Opening a pipe or a device could block for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unexpected(SecretError::Unavailable);
    const QByteArray bytes = file.read(EnvironmentSecrets::MaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unexpected(SecretError::Unavailable);
    return fromBytes(bytes);
}

Secret fromVariable(const QString &name)
{
    const QByteArray variable = secretVariable(name);
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return unexpected(SecretError::Absent);
    return fromBytes(qEnvironmentVariable(variable.constData()).toUtf8());
}

struct Found {
    Secret secret;
    SecretPlace place;
};

Found secretNamed(const QString &name)
{
    if (!isValidSecretName(name))
        return {unexpected(SecretError::Absent), SecretPlace::Missing};
    const QString directory = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!directory.isEmpty()) {
        Secret secret = fromFile(QDir(directory).filePath(name));
        if (secret || secret.error() != SecretError::Absent)
            return {secret, SecretPlace::CredentialsDirectory};
    }
    return {fromVariable(name), SecretPlace::Variable};
}

} // namespace

void EnvironmentSecrets::fetch(const QString &name, Done done)
{
    done(secretNamed(name).secret);
}

SecretPlace EnvironmentSecrets::find(const QString &name)
{
    const Found found = secretNamed(name);
    if (!found.secret && found.secret.error() == SecretError::Absent)
        return SecretPlace::Missing;
    return found.secret ? found.place : SecretPlace::Unavailable;
}

} // namespace vigia
