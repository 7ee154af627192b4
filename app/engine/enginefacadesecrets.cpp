// SPDX-License-Identifier: GPL-3.0-or-later
// What the façade's commands about secrets do.
#include "engine/enginefacade.h"

#include "engine/answers.h"
#include "exchange/secretreferences.h"

#include <QPointer>

namespace vigia {

namespace {

constexpr qsizetype longestSecret = qsizetype(1024) * 1024;

CommandErrorCode codeOf(SecretError error)
{
    switch (error) {
    case SecretError::Locked:
        return CommandErrorCode::KeychainLocked;
    case SecretError::Denied:
        return CommandErrorCode::KeychainRefused;
    case SecretError::Absent: // to put something there it need not be there
    case SecretError::Unavailable:
        return CommandErrorCode::KeychainSilent;
    }
    Q_UNREACHABLE();
}

CommandError badValue(const QString &which)
{
    return {CommandErrorCode::BadValue, which, {}};
}

//! It is a key to report with, and nothing else: whoever may see that may not see a password by it.
bool isReportKey(const Configuration &configuration, const QString &name)
{
    Configuration others = configuration;
    bool isKey = false;
    const auto take = [&name, &isKey](std::optional<SecretRef> &key) {
        if (key && key->name == name) {
            isKey = true;
            key.reset();
        }
    };
    for (MonitorDefinition &monitor : others.monitors) {
        if (auto *heartbeat = std::get_if<HeartbeatTarget>(&monitor.target))
            take(heartbeat->token);
    }
    if (others.listen)
        take(others.listen->pingKey);
    return isKey && !secretsReferredTo(others).contains(name);
}

} // namespace

void EngineFacade::on(const command::GetReportKey &c, const Done &done)
{
    if (!m_parts.reportKeys || !isReportKey(m_parts.keeper.configuration(), c.name))
        return done(unexpected(badValue(QStringLiteral("name"))));
    m_parts.reportKeys->fetch(c.name, [name = c.name, done](const Result<QString, SecretError> &key) {
        if (!key && key.error() != SecretError::Absent)
            return done(unexpected(CommandError{codeOf(key.error()), name, {}}));
        done(Reply(key ? *key : QString()));
    });
}

void EngineFacade::on(const command::ListSecrets &, const Done &done)
{
    answerSecrets(m_parts.keeper, m_parts.secretNames, m_parts.secrets, done);
}

void EngineFacade::on(const command::SecretChanged &c, const Done &done)
{
    if (isValidSecretName(c.name))
        Q_EMIT secretChanged(c.name);
    m_parts.secretNames.note(c, done);
}

void EngineFacade::on(const command::KeepSecret &c, const Done &done)
{
    if (!isValidSecretName(c.name))
        return done(unexpected(badValue(QStringLiteral("name"))));
    if (c.value.isEmpty() || c.value.size() > longestSecret || c.value.contains(QChar::Null))
        return done(unexpected(badValue(QStringLiteral("value"))));
    if (!m_parts.keychain)
        return done(unexpected(CommandError{CommandErrorCode::KeychainAbsent, c.name, {}}));
    m_parts.keychain->store(
        c.name, c.value, [self = QPointer(this), name = c.name, done](const Result<void, SecretError> &kept) {
            if (!kept || !self)
                return done(
                    unexpected(CommandError{kept ? CommandErrorCode::NotRunning : codeOf(kept.error()), name, {}}));
            self->on(command::SecretChanged{name, true}, done);
        });
}

void EngineFacade::on(const command::ForgetSecret &c, const Done &done)
{
    if (!isValidSecretName(c.name))
        return done(unexpected(badValue(QStringLiteral("name"))));
    if (!m_parts.keychain)
        return done(unexpected(CommandError{CommandErrorCode::KeychainAbsent, c.name, {}}));
    m_parts.keychain->forget(
        c.name, [self = QPointer(this), name = c.name, done](const Result<void, SecretError> &gone) {
            // A name that is gone there is not to be listed any longer either.
            const bool wasNone = !gone && gone.error() == SecretError::Absent;
            if (!gone && !wasNone)
                return done(unexpected(CommandError{codeOf(gone.error()), name, {}}));
            if (!self)
                return done(unexpected(CommandError{CommandErrorCode::NotRunning, {}, {}}));
            self->on(command::SecretChanged{name, false},
                [done, wasNone](const Answer &answer) { done(answer && wasNone ? Reply(Affected{0}) : answer); });
        });
}

} // namespace vigia
