// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialbook.h"

#include "listener/passwordlane.h"

#include <QPointer>

namespace vigia {

namespace {

constexpr Duration askedAgainAfter = std::chrono::seconds(60);

} // namespace

CredentialBook::CredentialBook(
    SecretSource &secrets, Timers &timers, PasswordLane &lane, const QByteArray &kept, Keep keep)
    : m_secrets(secrets)
    , m_lane(lane)
    , m_keep(std::move(keep))
    , m_kept(KeptVerifiers::fromJson(kept))
    , m_again(timers.create([this] {
        for (const QString &name : std::exchange(m_unread, {}))
            fetch(name);
    }))
{
}

CredentialBook::~CredentialBook() = default;

void CredentialBook::seek(const ListenSettings &settings, const std::vector<ListenedMonitor> &monitors)
{
    m_users.clear();
    m_tokens.clear();
    m_passwords.clear();
    for (const ListenUser &user : settings.users) {
        m_users[user.name] = user.secret;
        m_passwords.insert(user.secret.name);
    }
    if (settings.token)
        m_tokens.emplace_back(settings.token->name, caller::Reader());
    if (settings.pingKey)
        m_tokens.emplace_back(settings.pingKey->name, caller::Pinger());
    for (const ListenedMonitor &monitor : monitors) {
        if (monitor.token)
            m_tokens.emplace_back(monitor.token->name, caller::Owner{monitor.id});
    }
    m_tokenNames.clear();
    for (const auto &[name, caller] : m_tokens)
        m_tokenNames.insert(name);
    const QSet<QString> before = std::exchange(m_names, m_tokenNames + m_passwords);
    m_unread.intersect(m_names);
    m_awaited.intersect(m_names);
    m_refusals.removeIf([this](const auto &each) { return !m_names.contains(each.key()); });
    if (m_kept.forgetAllBut(m_tokenNames, m_passwords))
        save();
    QSet<QString> sought;
    for (const QString &name : m_names) {
        const bool lacksToken = m_tokenNames.contains(name) && !m_kept.tokens.contains(name);
        const bool lacksPassword = m_passwords.contains(name) && !m_kept.passwords.contains(name);
        if (lacksToken || lacksPassword)
            m_awaited.insert(name);
        if (!before.contains(name) || lacksToken || lacksPassword)
            sought.insert(name);
    }
    Q_EMIT credentialsChanged();
    for (const QString &name : sought)
        fetch(name);
}

void CredentialBook::secretChanged(const QString &name)
{
    if (!m_names.contains(name))
        return;
    m_awaited.insert(name);
    noteChange();
    fetch(name);
}

std::shared_ptr<const Credentials> CredentialBook::credentials() const
{
    auto credentials = std::make_shared<Credentials>();
    credentials->salt = m_kept.salt;
    credentials->awaitsTokens = m_awaited.intersects(m_tokenNames);
    credentials->awaitsPasswords = m_awaited.intersects(m_passwords);
    for (const auto &[name, caller] : m_tokens) {
        const auto kept = m_kept.tokens.find(name);
        if (kept != m_kept.tokens.end())
            credentials->tokens[kept->second].push_back(caller);
    }
    for (const auto &[user, secret] : m_users) {
        const auto kept = m_kept.passwords.find(secret.name);
        if (kept != m_kept.passwords.end())
            credentials->users[user] = kept->second;
    }
    return credentials;
}

QStringList CredentialBook::unknown() const
{
    QStringList names;
    for (const QString &name : m_names) {
        if (!isKnown(name))
            names.append(name);
    }
    names.sort();
    return names;
}

QMap<QString, SecretError> CredentialBook::missing() const
{
    QMap<QString, SecretError> missing;
    for (const QString &name : unknown()) {
        if (!m_awaited.contains(name))
            missing.insert(name, m_refusals.value(name, SecretError::Unavailable));
    }
    return missing;
}

void CredentialBook::fetch(const QString &name)
{
    m_secrets.fetch(name, [self = QPointer(this), name](const Result<QString, SecretError> &secret) {
        if (!self || !self->m_names.contains(name))
            return;
        if (secret && !secret->isEmpty())
            return self->take(name, *secret);
        self->fail(name, secret ? SecretError::Absent : secret.error());
    });
}

void CredentialBook::fail(const QString &name, SecretError why)
{
    settle(name);
    if (why == SecretError::Absent)
        lose(name);
    const auto before = m_refusals.constFind(name);
    const bool isOther = before == m_refusals.cend() || *before != why;
    m_refusals.insert(name, why);
    if (isOther && !isKnown(name))
        noteChange();
    // Absent may also be what a password store says that is not there yet.
    m_unread.insert(name);
    m_again->start(askedAgainAfter);
}

void CredentialBook::take(const QString &name, const QString &value)
{
    const bool isToken = m_tokenNames.contains(name);
    const QByteArray digest = isToken ? tokenDigest(m_kept.salt, value) : QByteArray();
    if (isToken && m_kept.tokens[name] != digest) {
        m_kept.tokens[name] = digest;
        noteChange();
    }
    if (m_passwords.contains(name))
        takePassword(name, value);
    else
        settle(name);
}

void CredentialBook::takePassword(const QString &name, const QString &value)
{
    const auto found = m_kept.passwords.find(name);
    const std::optional<PasswordVerifier> kept =
        found == m_kept.passwords.end() ? std::nullopt : std::optional(found->second);
    m_lane.post([self = QPointer(this), owner = this, name, value, kept] {
        const bool isKnown = kept && verifies(*kept, value);
        const PasswordVerifier verifier = isKnown ? *kept : passwordVerifier(value);
        const auto adopt = [self, name, verifier, isKnown] {
            if (!self || !self->m_passwords.contains(name))
                return;
            self->settle(name);
            if (isKnown)
                return;
            self->m_kept.passwords[name] = verifier;
            self->noteChange();
        };
        QMetaObject::invokeMethod(owner, adopt, Qt::QueuedConnection);
        return true;
    });
}

//! It is what it is: whoever shows another is wrong from now on.
void CredentialBook::settle(const QString &name)
{
    if (m_awaited.remove(name))
        noteChange();
}

void CredentialBook::lose(const QString &name)
{
    if (m_kept.tokens.erase(name) + m_kept.passwords.erase(name) > 0)
        noteChange();
}

//! Ten thousand secrets may be read in a row, and what is kept and told is always all of them.
void CredentialBook::noteChange()
{
    if (std::exchange(m_isChanged, true))
        return;
    const auto keepAndTell = [this] {
        m_isChanged = false;
        save();
        Q_EMIT credentialsChanged();
    };
    QMetaObject::invokeMethod(this, keepAndTell, Qt::QueuedConnection);
}

void CredentialBook::save()
{
    m_keep(m_kept.toJson());
}

} // namespace vigia
