// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/message.h"
#include "store/records.h"

#include <QByteArray>

namespace vigia {

//! The facts of an alert as the outbox keeps them, compact JSON.
QByteArray factsOf(const MessageItem &item);
//! What \a row tells. Facts that are missing or damaged take their defaults: it is told all the same.
MessageItem itemOf(const OutboxRow &row);
//! True for what a drill tells.
bool isRehearsed(const OutboxRow &row);

//! A message as the store keeps it, compact JSON.
QByteArray documentOf(const Message &message);
//! Reads what documentOf() wrote; what is missing or damaged takes its default.
Message messageFromDocument(const QByteArray &document);

} // namespace vigia
