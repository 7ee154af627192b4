// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "ipc/wirenames.h"
#include "ipc/jsoncodec.h"

// The fields of what is configured: documents, what an import changes, names of secrets. A change here is a new
// wire::protocolVersion.

namespace vigia {

template <class V>
void fields(V &v, typename V::template Of<ImportChanges> &changes)
{
    v("added", changes.added);
    v("changed", changes.changed);
    v("removed", changes.removed);
    v("unchanged", changes.unchanged);
}

template <class V>
void fields(V &v, typename V::template Of<SharedSlugView> &shared)
{
    v("slug", shared.slug);
    v("monitors", shared.monitors);
    v("line", shared.line);
}

template <class V>
void fields(V &v, typename V::template Of<ImportView> &import)
{
    v("dry_run", import.dryRun);
    v("defaults_changed", import.defaultsChanged);
    v("policy_changed", import.policyChanged);
    v("ping_out_changed", import.pingOutChanged);
    v("listen_changed", import.listenChanged);
    v("bot_changed", import.botChanged);
    v("added", import.added);
    v("changed", import.changed);
    v("renamed", import.renamed);
    v("renamed_from", import.renamedFrom);
    v("removed", import.removed);
    v("unchanged", import.unchanged);
    v("groups", import.groups);
    v("maintenance", import.maintenance);
    v("accounts", import.accounts);
    v("channels", import.channels);
    v("unallowed", import.unallowed);
    v("shared_slugs", import.sharedSlugs);
}

template <class V>
void fields(V &v, typename V::template Of<ConfigurationView> &configuration)
{
    v("defaults", configuration.defaults);
    v("groups", configuration.groups);
    v("monitors", configuration.monitors);
    v("maintenance", configuration.maintenance);
    v("accounts", configuration.accounts);
    v("channels", configuration.channels);
    v("policy", configuration.policy);
    v("ping_out", configuration.pingOut);
    v("listen", configuration.listen);
    v("bot", configuration.bot);
}

struct SecretPlaceNames : DomainNames<SecretPlace> {
    static std::optional<SecretPlace> value(QStringView name) { return secretPlaceFromApiName(name); }
};
inline SecretPlaceNames enumNames(const SecretPlace *)
{
    return {};
}

template <class V>
void fields(V &v, typename V::template Of<SecretView> &secret)
{
    v("name", secret.name);
    v("place", secret.place);
    v("is_used", secret.isUsed);
}

template <class V>
void fields(V &v, typename V::template Of<SecretsView> &secrets)
{
    v("secrets", secrets.secrets);
    v("has_keychain", secrets.hasKeychain);
}

} // namespace vigia
