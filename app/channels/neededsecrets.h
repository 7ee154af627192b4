// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "channels/lifetime.h"
#include "domain/delivery.h"
#include "domain/result.h"
#include "domain/settings.h"
#include "secrets/secretsource.h"

#include <QHash>

namespace vigia {

//! The values by name, or why the message cannot be sent for lack of one.
using NeededSecrets = Result<QHash<QString, QString>, DeliveryOutcome>;

//! Fetches all of \a names at the moment they are needed (P16). Answers exactly once, later or from inside.
void fetchSecrets(SecretSource &source, const QStringList &names, std::function<void(const NeededSecrets &)> done);

//! Lets \a attempt send with all of \a names. Where that ends in a refused login they are asked for anew, as they may
//! have been changed, and if they were it is tried once more: what was held in memory costs no message.
//! Answers exactly once, later or from inside; not after \a lifetime, whose owner holds \a attempt's objects.
using SendWith = std::function<void(const QHash<QString, QString> &, Channel::Done)>;
void sendWithSecrets(SecretSource &source, const QStringList &names, const Lifetime &lifetime, const SendWith &attempt,
    const Channel::Done &done);

//! The name, if \a text is a secret.
inline QStringList secretNames(const TextOrSecret &text)
{
    const auto *ref = std::get_if<SecretRef>(&text);
    return ref ? QStringList{ref->name} : QStringList{};
}

//! What \a text says.
inline QString valueOf(const TextOrSecret &text, const QHash<QString, QString> &secrets)
{
    const auto *ref = std::get_if<SecretRef>(&text);
    return ref ? secrets.value(ref->name) : *std::get_if<QString>(&text);
}

} // namespace vigia
