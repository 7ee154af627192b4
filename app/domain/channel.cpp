// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include "names.h"

namespace vigia {

namespace {

using Security = MailAccount::Security;

constexpr NameTable<Security, 3> securityNames{{{
    {Security::StartTls, "starttls"},
    {Security::Tls, "tls"},
    {Security::None, "none"},
}}};

constexpr NameTable<News, 8> newsNames{{{
    {News::Down, "down"},
    {News::Up, "up"},
    {News::Still, "still"},
    {News::Acknowledged, "acknowledged"},
    {News::Degraded, "degraded"},
    {News::Certificate, "certificate"},
    {News::Blind, "blind"},
    {News::Stale, "stale"},
}}};

} // namespace

const std::set<News> &usualNews()
{
    static const std::set<News> usual{News::Down, News::Up, News::Still, News::Certificate, News::Blind, News::Stale};
    return usual;
}

std::set<News> usualNewsOn(const decltype(ChannelDefinition::way) &way)
{
    std::set<News> usual = usualNews();
    if (std::holds_alternative<TelegramWay>(way))
        usual.insert(News::Acknowledged);
    return usual;
}

QLatin1StringView apiName(MailAccount::Security security)
{
    return securityNames.name(security);
}

std::optional<MailAccount::Security> mailSecurityFromApiName(QStringView name)
{
    return securityNames.value(name);
}

QLatin1StringView apiName(News news)
{
    return newsNames.name(news);
}

std::optional<News> newsFromApiName(QStringView name)
{
    return newsNames.value(name);
}

} // namespace vigia
