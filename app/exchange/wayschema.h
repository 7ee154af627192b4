// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site.h"

#include "domain/channel.h"

//! What stands under the key that says how a channel tells, one pair per kind of channel.
namespace vigia {

std::optional<SoundSettings> readSound(const Node &node, const Site &site);
Node writeSound(const SoundSettings &sound);

std::optional<EmailWay> readEmail(const Node &node, const Site &site);
Node writeEmail(const EmailWay &email);

std::optional<TelegramWay> readTelegram(const Node &node, const Site &site);
Node writeTelegram(const TelegramWay &telegram);

std::optional<WebhookWay> readWebhook(const Node &node, const Site &site);
Node writeWebhook(const WebhookWay &webhook);

//! Consent is no part of a file: what is read is not consented to.
std::optional<CommandWay> readCommand(const Node &node, const Site &site);
Node writeCommand(const CommandWay &command);

} // namespace vigia
