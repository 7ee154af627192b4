// SPDX-License-Identifier: GPL-3.0-or-later
#include "listentrouble.h"

#include "names.h"

namespace vigia {

namespace {

using What = ListenTrouble::What;

constexpr NameTable<What, 12> names{{{
    {What::PortInUse, "port_in_use"},
    {What::NoPermission, "no_permission"},
    {What::NotOurAddress, "not_our_address"},
    {What::NotAnAddress, "not_an_address"},
    {What::CertificateUnreadable, "certificate_unreadable"},
    {What::KeyUnreadable, "key_unreadable"},
    {What::CertificateUnusable, "certificate_unusable"},
    {What::SystemFault, "system_fault"},
    {What::SecretsMissing, "secrets_missing"},
    {What::NotAHeartbeat, "not_a_heartbeat"},
    {What::RenewalUnreadable, "renewal_unreadable"},
    {What::RenewalUnusable, "renewal_unusable"},
}}};
static_assert(names.entries.size() == std::size_t(What::RenewalUnusable) + 1);

} // namespace

QString toText(const ListenTrouble &trouble)
{
    return QString(names.name(trouble.what)) + QLatin1Char(' ') + trouble.detail;
}

ListenTrouble listenTroubleFromText(const QString &text)
{
    const qsizetype end = text.indexOf(QLatin1Char(' '));
    const auto what = names.value(QStringView(text).left(end));
    return what && end >= 0 ? ListenTrouble{*what, text.mid(end + 1)} : ListenTrouble{What::SystemFault, text};
}

} // namespace vigia
