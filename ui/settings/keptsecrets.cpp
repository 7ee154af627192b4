// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptsecrets.h"

#include "exchange/secretreferences.h"

namespace vigia {

KeptSecrets::KeptSecrets(ProfileSettings &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
{
    connect(&m_profile, &ProfileSettings::changed, this, [this] {
        if (m_view)
            refresh(); // it may refer to others now
    });
}

void KeptSecrets::refresh()
{
    m_profile.ask(command::ListSecrets(), this, [this](const Answer &answer) {
        m_failure = m_profile.whyNot(answer);
        const auto *view = answer ? std::get_if<SecretsView>(&*answer) : nullptr;
        if (view)
            m_view = *view;
        Q_EMIT changed();
    });
}

const SecretView *KeptSecrets::secret(QStringView name) const
{
    if (!m_view)
        return nullptr;
    const auto found =
        std::ranges::find_if(m_view->secrets, [name](const SecretView &secret) { return secret.name == name; });
    return found == m_view->secrets.end() ? nullptr : &*found;
}

QStringList KeptSecrets::names() const
{
    QStringList names = secretsReferredTo(m_profile.configuration());
    if (m_view) {
        for (const SecretView &secret : m_view->secrets)
            names += secret.name;
    }
    names.removeDuplicates();
    return names;
}

void KeptSecrets::keep(const Typed &secrets, QObject *context, Done done)
{
    if (secrets.empty())
        return done(QString());
    const auto &[name, value] = secrets.front();
    const Typed rest(secrets.begin() + 1, secrets.end());
    m_profile.ask(
        command::KeepSecret{name, value}, context, [this, rest, context, done = std::move(done)](const Answer &answer) {
            const QString why = m_profile.whyNot(answer);
            if (why.isEmpty() && !rest.empty())
                return keep(rest, context, done);
            if (why.isEmpty())
                refresh();
            done(why);
        });
}

void KeptSecrets::forget(const QString &name, QObject *context, Done done)
{
    m_profile.ask(command::ForgetSecret{name}, context, [this, done = std::move(done)](const Answer &answer) {
        refresh();
        done(m_profile.whyNot(answer));
    });
}

} // namespace vigia
