// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"
#include "messages/messagewords.h"

#include <QTest>

#include <optional>

namespace vigia::test {

//! What a lane gives to a channel, put into words already.
inline Message told(AlertKind kind = AlertKind::Down)
{
    MessageItem item;
    item.kind = kind;
    item.monitor = MonitorId{QStringLiteral("0123456789ab")};
    item.name = QStringLiteral("Shop");
    item.target = QStringLiteral("https://shop.example/health");
    item.group = QStringLiteral("Web");
    item.note = QStringLiteral("Restart it");
    item.incident = 7;
    item.decided = item.since = UtcTime(std::chrono::milliseconds(1'800'000'000'000));
    item.evidence.outcome = kind == AlertKind::Down ? Outcome::Failed : Outcome::Passed;
    Message message;
    message.key = kind == AlertKind::Down ? QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1")
                                          : QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2");
    message.channel = QStringLiteral("team");
    message.created = item.decided;
    message.items = {item};
    message.subject =
        kind == AlertKind::Down ? QStringLiteral("DOWN Shop — HTTP 503") : QStringLiteral("UP Shop after 12 min");
    message.text = kind == AlertKind::Down ? QStringLiteral("Shop is down: HTTP 503.\n.\nSince noon.\n")
                                           : QStringLiteral("Shop is back to normal.\n");
    message.html = QStringLiteral("<p>Shop &amp; more</p>\n");
    return message;
}

//! Two hundred that fail at once, by names too long for a chat: `A host with quite a name 001` …
inline Message toldMany()
{
    Message message = told();
    for (int number = 2; number <= 200; ++number) {
        message.items.push_back(message.items.front());
        message.items.back().monitor = {QString::number(number)};
    }
    for (std::size_t i = 0; i < message.items.size(); ++i)
        message.items[i].name = QStringLiteral("A host with quite a name %1").arg(i + 1, 3, 10, QLatin1Char('0'));
    putIntoWords(message, {Language::english(), QTimeZone::utc(), QStringLiteral("desk")});
    return message;
}

//! Waits for the one answer.
inline DeliveryOutcome outcomeOf(
    Channel &channel, const Message &message, const std::vector<Earlier> &earlier = {}, int patience = 20'000)
{
    std::optional<DeliveryOutcome> outcome;
    channel.send(message, earlier, [&](const DeliveryOutcome &given) {
        if (outcome)
            qFatal("answered twice");
        outcome = given;
    });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, patience))
        qFatal("not answered");
    return *outcome;
}

} // namespace vigia::test

using Fate = vigia::DeliveryOutcome::Fate;
