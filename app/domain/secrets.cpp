// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include "names.h"

namespace vigia {

namespace {

constexpr NameTable<SecretPlace, 7> placeNames{{{
    {SecretPlace::Variable, "variable"},
    {SecretPlace::CredentialsDirectory, "credentials_directory"},
    {SecretPlace::Keychain, "keychain"},
    {SecretPlace::Missing, "missing"},
    {SecretPlace::Locked, "locked"},
    {SecretPlace::Denied, "denied"},
    {SecretPlace::Unavailable, "unavailable"},
}}};
static_assert(placeNames.entries.size() == std::size_t(SecretPlace::Unavailable) + 1);

} // namespace

QByteArray secretVariable(const QString &name)
{
    return "VIGIA_SECRET_" + name.toLatin1().toUpper().replace('-', '_');
}

QLatin1StringView apiName(SecretPlace place)
{
    return placeNames.name(place);
}

std::optional<SecretPlace> secretPlaceFromApiName(QStringView name)
{
    return placeNames.value(name);
}

} // namespace vigia
