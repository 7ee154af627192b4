// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/toldwords.h"

#include "facade/standing.h"
#include "wording/deliverywords.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <utility>

namespace vigia {

namespace {

using State = DeliveryView::State;

QString kindText(AlertKind kind, const Language &language)
{
    switch (kind) {
    case AlertKind::Down:
        return statusWord(Status::Down, language);
    case AlertKind::Still:
        return language.translate("Delivery", "Still down");
    case AlertKind::Acknowledged:
        return language.translate("Delivery", "Acknowledged");
    case AlertKind::Up:
        return language.translate("Delivery", "Back to normal");
    case AlertKind::Degraded:
        return statusWord(Status::Degraded, language);
    case AlertKind::Certificate:
        return language.translate("Delivery", "Certificate");
    case AlertKind::WarningEnded:
        return language.translate("Delivery", "The warning is over");
    case AlertKind::Stale:
        return language.translate("Delivery", "No recent result");
    case AlertKind::Unstable:
        return language.translate("Delivery", "Unstable");
    case AlertKind::Blind:
        return language.translate("Delivery", "No connection");
    case AlertKind::Unheard:
        return language.translate("Delivery", "The alarm cannot be heard");
    case AlertKind::Test:
        return language.translate("Delivery", "Test");
    }
    Q_UNREACHABLE();
}

QString triedText(const DeliveryView &delivery, const Language &language)
{
    return language.translate("Delivery", "being tried, %n tries: %1", nullptr, delivery.attempts)
        .arg(outcomeText(*delivery.trouble, language));
}

QString waitingText(const DeliveryView &delivery, UtcTime now, const Language &language, const QTimeZone &zone)
{
    if (delivery.attempts > 0 && delivery.trouble)
        return triedText(delivery, language);
    if (!delivery.due || *delivery.due <= now)
        return language.translate("Delivery", "about to be sent");
    const QString time = timeOfDayText(*delivery.due, now, language, zone);
    return delivery.escalated
        ? language.translate("Delivery", "waits until %1, and is told only if nobody acknowledges before").arg(time)
        : language.translate("Delivery", "waits until %1 (quiet hours)").arg(time);
}

//! Everybody has it, but the way there has changed.
bool isOutOfDate(const DeliveryOutcome &outcome)
{
    return outcome.fate == DeliveryOutcome::Fate::Accepted && outcome.trouble == DeliveryTrouble::BadSetting;
}

//! One that nobody knows the fate of may be there: who sends it again may send it twice.
QString notDeliveredText(const std::optional<DeliveryOutcome> &trouble, const Language &language)
{
    if (!trouble)
        return language.translate("Delivery", "not delivered");
    const QString why = outcomeText(*trouble, language);
    return trouble->fate == DeliveryOutcome::Fate::Uncertain
        ? language.translate("Delivery", "may have been delivered, and is not tried any more: %1").arg(why)
        : language.translate("Delivery", "not delivered: %1").arg(why);
}

QString stateText(const DeliveryView &delivery, UtcTime now, const Language &language, const QTimeZone &zone)
{
    switch (delivery.state) {
    case State::Waiting:
        return waitingText(delivery, now, language, zone);
    case State::Sending:
        return delivery.attempts > 0 && delivery.trouble ? triedText(delivery, language)
                                                         : language.translate("Delivery", "being sent");
    case State::Delivered: {
        const QString time = timeOfDayText(delivery.settled.value_or(delivery.created), now, language, zone);
        return delivery.trouble && !isOutOfDate(*delivery.trouble)
            ? language.translate("Delivery", "delivered, %1, but not to everybody: %2")
                  .arg(time, outcomeText(*delivery.trouble, language))
            : language.translate("Delivery", "delivered, %1").arg(time);
    }
    case State::NotDelivered:
        return notDeliveredText(delivery.trouble, language);
    case State::Withdrawn:
        return language.translate("Delivery", "not needed any more");
    }
    Q_UNREACHABLE();
}

QString whomText(const DeliveryView &delivery, const Language &language)
{
    QString whom = channelText(delivery.channel, language);
    if (!delivery.address.isEmpty())
        whom = QStringLiteral("%1 (%2)").arg(whom, visibleText(delivery.address, 200));
    return delivery.escalated ? language.translate("Delivery", "%1, escalation").arg(whom) : whom;
}

bool isSameWay(const DeliveryView &a, const DeliveryView &b)
{
    return a.channel == b.channel && a.address == b.address && a.escalated == b.escalated;
}

bool isToldReminder(const DeliveryView &delivery)
{
    return delivery.kind == AlertKind::Still && delivery.state == State::Delivered && !delivery.trouble;
}

//! What follows each other and says the same is said once.
QStringList withRepeatedCounted(const QStringList &lines)
{
    QStringList counted;
    for (qsizetype i = 0, next = 0; i < lines.size(); i = next) {
        while (next < lines.size() && lines[next] == lines[i])
            ++next;
        counted += next - i > 1 ? QStringLiteral("%1 (%2×)").arg(lines[i]).arg(next - i) : lines[i];
    }
    return counted;
}

//! \a way: all that goes one way.
QStringList linesOf(const std::vector<DeliveryView> &way, UtcTime now, const Language &language, const QTimeZone &zone)
{
    QStringList lines;
    const int reminders = int(std::ranges::count_if(way, isToldReminder));
    bool isReminded = false;
    for (const DeliveryView &delivery : way) {
        if (isToldReminder(delivery) && std::exchange(isReminded, true))
            continue;
        QString line = deliveryText(delivery, now, language, zone);
        if (isToldReminder(delivery) && reminders > 1)
            line = language.translate("Delivery", "%1 (the last of %n)", nullptr, reminders).arg(line);
        lines.append(line);
    }
    return withRepeatedCounted(lines);
}

QString notDeliveredText(const ChannelView &channel, const Language &language)
{
    const QString name = channelText(channel.channel, language);
    QString text =
        language.translate("Health", "%n message(s) were not delivered by “%1”.", nullptr, channel.notDelivered)
            .arg(name);
    if (channel.trouble)
        text += QLatin1Char(' ') + outcomeText(*channel.trouble, language);
    return withQuotesMerged(text);
}

QString failingText(const ChannelView &channel, const Language &language)
{
    if (isOutOfDate(*channel.trouble)) {
        return withQuotesMerged(
            language.translate("Health", "Messages by “%1” arrive, but its settings are out of date. %2")
                .arg(channelText(channel.channel, language), outcomeText(*channel.trouble, language)));
    }
    if (channel.trouble->fate == DeliveryOutcome::Fate::Accepted) {
        return withQuotesMerged(
            language.translate("Health", "Messages by “%1” do not reach everybody they are for. %2")
                .arg(channelText(channel.channel, language), outcomeText(*channel.trouble, language)));
    }
    return withQuotesMerged(
        language.translate("Health", "Messages by “%1” cannot be sent at the moment; it is tried again. %2")
            .arg(channelText(channel.channel, language), outcomeText(*channel.trouble, language)));
}

} // namespace

QString deliveryText(const DeliveryView &delivery, UtcTime now, const Language &language, const QTimeZone &zone)
{
    return QStringLiteral("%1: %2").arg(kindText(delivery.kind, language), stateText(delivery, now, language, zone));
}

std::vector<ToldLines> toldLines(
    const std::vector<DeliveryView> &deliveries, UtcTime now, const Language &language, const QTimeZone &zone)
{
    std::vector<std::vector<DeliveryView>> ways;
    for (const DeliveryView &delivery : deliveries) {
        const auto known =
            std::ranges::find_if(ways, [&](const auto &way) { return isSameWay(way.front(), delivery); });
        if (known == ways.end())
            ways.push_back({delivery});
        else
            known->push_back(delivery);
    }
    std::vector<ToldLines> told;
    for (const auto &way : ways)
        told.push_back({whomText(way.front(), language), linesOf(way, now, language, zone)});
    return told;
}

QStringList troubleTexts(
    const HealthView::Trouble &trouble, const std::vector<ChannelView> &channels, const Language &language)
{
    QStringList texts;
    for (const ChannelView &channel : channels) {
        if (trouble.what == HealthTrouble::NotDelivered && channel.notDelivered > 0)
            texts.append(notDeliveredText(channel, language));
        else if (trouble.what == HealthTrouble::ChannelFailing && isFailing(channel))
            texts.append(failingText(channel, language));
    }
    return texts.isEmpty() ? QStringList{healthText(trouble, language)} : texts;
}

QStringList troubleTexts(const HealthView &health, const Language &language)
{
    QStringList texts;
    for (const HealthView::Trouble &trouble : health.troubles)
        texts += troubleTexts(trouble, health.channels, language);
    return texts;
}

} // namespace vigia
