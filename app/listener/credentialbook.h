// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "domain/settings.h"
#include "listener/credentials.h"
#include "listener/keptverifiers.h"
#include "listener/listenedmonitor.h"
#include "secrets/secretsource.h"
#include "world/timers.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace vigia {

class PasswordLane;

//! Knows the listener's secrets by their verifiers, which are kept, so that it works while the password store is
//! locked; renews them when the secrets can be read. Lives on the engine's thread.
class CredentialBook final : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<void(const QByteArray &)>;

    //! \a kept is what \a keep was given last; empty: nothing yet. \a lane ends before the book does.
    CredentialBook(SecretSource &secrets, Timers &timers, PasswordLane &lane, const QByteArray &kept, Keep keep);
    ~CredentialBook() override;

    //! What is looked for from now on. What is kept of other secrets is forgotten.
    void seek(const ListenSettings &settings, const std::vector<ListenedMonitor> &monitors);
    //! It was changed: it is read anew.
    void secretChanged(const QString &name);

    std::shared_ptr<const Credentials> credentials() const;
    //! Secrets that are needed and never could be read; whoever shows them is not known.
    QStringList unknown() const;
    //! Those of them that are not being read just now, and why they cannot be had.
    QMap<QString, SecretError> missing() const;

Q_SIGNALS:
    void credentialsChanged();

private:
    void fetch(const QString &name);
    void take(const QString &name, const QString &value);
    void takePassword(const QString &name, const QString &value);
    void fail(const QString &name, SecretError why);
    void settle(const QString &name);
    void lose(const QString &name);
    void noteChange();
    void save();
    bool isKnown(const QString &name) const { return m_kept.tokens.contains(name) || m_kept.passwords.contains(name); }

    SecretSource &m_secrets;
    PasswordLane &m_lane;
    const Keep m_keep;
    KeptVerifiers m_kept;
    std::map<QString, SecretRef> m_users; //!< by name
    std::vector<std::pair<QString, Caller>> m_tokens; //!< secret → whose it is
    QSet<QString> m_tokenNames; //!< secrets that are tokens
    QSet<QString> m_passwords; //!< secrets that are passwords
    QSet<QString> m_names; //!< all of them
    QSet<QString> m_awaited; //!< not known yet, or not as they are now; read or derived just now
    QSet<QString> m_unread; //!< to be asked for again
    QHash<QString, SecretError> m_refusals; //!< why it could not be read, when that failed last
    std::unique_ptr<Timer> m_again;
    bool m_isChanged = false; //!< to be kept and told, with what else changes until then
};

} // namespace vigia
