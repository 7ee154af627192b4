// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/channelroutes.h"

#include "bot/buttons.h"
#include "channels/neededsecrets.h"
#include "channels/telegramchannel.h"

#include <QSysInfo>

#include <algorithm>

namespace vigia {

namespace {

Language languageOf(const ChannelDefinition &channel)
{
    const auto system = [](const char *name) { return qEnvironmentVariable(name); };
    return Language::named(channel.language).value_or(Language::system(system));
}

std::optional<MailAccount> accountOf(const ChannelDefinition &channel, const Configuration &configuration)
{
    const auto *email = std::get_if<EmailWay>(&channel.way);
    const AccountDefinition *account = email ? configuration.account(email->account) : nullptr;
    return account ? std::optional(account->smtp) : std::nullopt;
}

//! Only where the bot hears what is pressed.
TelegramChannel::Buttons buttonsOf(const ChannelDefinition &channel, const Configuration &configuration)
{
    if (!configuration.bot || configuration.bot->channel != channel.name)
        return {};
    return [language = languageOf(channel)](const Message &message) { return bot::alertKeyboard(message, language); };
}

} // namespace

ChannelRoutes::ChannelRoutes(SecretSource &secrets, Timers &timers)
    : m_world{secrets, m_transfers, timers}
{
}

void ChannelRoutes::ask(const TextOrSecret &url)
{
    const auto alive = std::weak_ptr(m_alive);
    fetchSecrets(m_world.secrets, secretNames(url), [this, alive, url](const NeededSecrets &secrets) {
        if (!secrets || alive.expired())
            return;
        HttpTransfer transfer;
        transfer.method = "GET";
        transfer.url = QUrl(valueOf(url, *secrets).trimmed(), QUrl::StrictMode);
        m_transfers.start(transfer, [](const TransferAnswer &) {});
    });
}

std::map<QString, ChannelRoute> ChannelRoutes::of(const Configuration &configuration)
{
    std::map<QString, Made> made;
    std::map<QString, ChannelRoute> routes;
    for (const ChannelDefinition &definition : configuration.channels) {
        const auto account = accountOf(definition, configuration);
        const auto isSame = [&](const auto &known) {
            return known.second.way == definition.way && known.second.account == account;
        };
        auto known = m_made.find(definition.name);
        if (known == m_made.end()) // a renamed one is the same way
            known = std::ranges::find_if(
                m_made, [&](const auto &other) { return isSame(other) && !configuration.channel(other.first); });
        const std::shared_ptr<Channel> channel = known != m_made.end() && isSame(*known)
            ? known->second.channel
            : makeChannel(definition, configuration.accounts, m_world);
        if (!channel)
            continue;
        made.emplace(definition.name, Made{definition.way, account, channel});
        if (auto *telegram = dynamic_cast<TelegramChannel *>(channel.get()))
            telegram->setButtons(buttonsOf(definition, configuration));
        routes.emplace(definition.name, ChannelRoute{channel, contextOf(definition)});
    }
    m_made = std::move(made);
    return routes;
}

MessageContext contextOf(const ChannelDefinition &channel)
{
    return {languageOf(channel), std::nullopt, QSysInfo::machineHostName()};
}

} // namespace vigia
