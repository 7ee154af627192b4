// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/neededsecrets.h"

namespace vigia {

namespace {

void fetchRest(SecretSource &source, QStringList names, QHash<QString, QString> known,
    std::function<void(const NeededSecrets &)> done)
{
    if (names.isEmpty())
        return done(known);
    const QString name = names.takeFirst();
    source.fetch(name, [&source, name, names, known, done](const Result<QString, SecretError> &secret) mutable {
        if (!secret)
            return done(unexpected(withoutSecret(secret.error(), name)));
        known.insert(name, *secret);
        fetchRest(source, names, known, done);
    });
}

} // namespace

void fetchSecrets(SecretSource &source, const QStringList &names, std::function<void(const NeededSecrets &)> done)
{
    fetchRest(source, names, {}, std::move(done));
}

void sendWithSecrets(SecretSource &source, const QStringList &names, const Lifetime &lifetime, const SendWith &attempt,
    const Channel::Done &done)
{
    // Only what is guarded comes here, so both references still stand.
    const auto first = [&source, &lifetime, names, attempt, done](const NeededSecrets &secrets) {
        if (!secrets)
            return done(secrets.error());
        const auto tried = [&source, &lifetime, names, attempt, done, used = *secrets](const DeliveryOutcome &outcome) {
            if (outcome.trouble != DeliveryTrouble::LoginRefused || names.isEmpty())
                return done(outcome);
            for (const QString &name : names)
                source.invalidate(name);
            fetchSecrets(source, names, lifetime.guarded([attempt, done, used, outcome](const NeededSecrets &fresh) {
                if (!fresh)
                    return done(fresh.error());
                if (*fresh == used)
                    return done(outcome);
                attempt(*fresh, done);
            }));
        };
        attempt(*secrets, lifetime.guarded(tried));
    };
    fetchSecrets(source, names, lifetime.guarded(first));
}

} // namespace vigia
