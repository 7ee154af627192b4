// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "transfer/httptransfer.h"
#include "transfer/transferanswer.h"

#include <QJsonObject>

//! How Telegram's Bot API is asked, and what its answers mean (https://core.telegram.org/bots/api).
namespace vigia::telegram {

//! Calls \a method of the bot with \a token, in the way \a way goes. The token is in no answer.
HttpTransfer request(const TelegramWay &way, const QString &token, const char *method, const QJsonObject &document);

//! … with what Telegram's own words, in \a document, say beyond the status.
DeliveryOutcome outcomeOf(const TransferAnswer &answer, const QJsonObject &document);

} // namespace vigia::telegram
