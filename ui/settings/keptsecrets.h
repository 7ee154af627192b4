// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profilesettings.h"

namespace vigia {

//! Where the secrets lie that are kept or referred to, and the way to keep another; never what one is.
class KeptSecrets final : public QObject
{
    Q_OBJECT

public:
    using Done = ProfileSettings::Done;
    using Typed = std::vector<command::ChannelDraft::TypedSecret>;

    //! Knows nothing until it is asked to refresh(): looking may wake the password store.
    explicit KeptSecrets(ProfileSettings &profile, QObject *parent = nullptr);

    void refresh();
    //! Absent: not known yet.
    const std::optional<SecretsView> &view() const { return m_view; }
    //! Why it is not known, in words.
    const QString &failure() const { return m_failure; }
    const SecretView *secret(QStringView name) const;
    //! Of those that are kept and those that the configuration refers to.
    QStringList names() const;

    //! All of them, one after the other; \a done comes once, if \a context still lives: empty, or why the rest was
    //! not kept.
    void keep(const Typed &secrets, QObject *context, Done done);
    void forget(const QString &name, QObject *context, Done done);

Q_SIGNALS:
    void changed();

private:
    ProfileSettings &m_profile;
    std::optional<SecretsView> m_view;
    QString m_failure;
};

} // namespace vigia
