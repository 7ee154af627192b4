// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/deliverylog.h"

#include "outbox/troublejson.h"
#include "wording/deliverywords.h"
#include "wording/visibletext.h"

#include <QLoggingCategory>

namespace vigia {

namespace {

Q_LOGGING_CATEGORY(lcDelivery, "vigia.delivery")

constexpr qsizetype longestName = 100;

QString lineOf(const QString &channel, const QString &address, const QString &fate, const QString &subject,
    const std::optional<DeliveryOutcome> &outcome)
{
    QString line = visibleText(channel, longestName);
    if (!address.isEmpty())
        line += QStringLiteral(" to ") + visibleText(address, longestName);
    line += QStringLiteral(": ") + fate + QStringLiteral(": ") + visibleText(subject);
    if (outcome && outcome->trouble != DeliveryTrouble::None)
        line += QStringLiteral(" (") + outcomeText(*outcome, Language::english()) + QLatin1Char(')');
    return line;
}

QString reasonOf(NoMore why)
{
    switch (why) {
    case NoMore::Unwanted:
        return QStringLiteral("another tells it or nobody wants it");
    case NoMore::ChannelGone:
        return QStringLiteral("the channel is gone");
    }
    Q_UNREACHABLE();
}

//! \a outcome: of the last try; \a why: where it was given up.
QString fateText(const MessageRow &message, const std::optional<DeliveryOutcome> &outcome, NoMore why)
{
    using Fate = DeliveryOutcome::Fate;
    switch (message.state) {
    case MessageRow::State::Sending:
        return QStringLiteral("on its way");
    case MessageRow::State::Delivered:
        return outcome && outcome->trouble != DeliveryTrouble::BadSetting ? QStringLiteral("accepted for some")
                                                                          : QStringLiteral("accepted");
    case MessageRow::State::NotDelivered:
        if (outcome && outcome->fate == Fate::Refused)
            return QStringLiteral("refused");
        return (outcome && outcome->fate == Fate::Uncertain ? QStringLiteral("given up after %1 tries, perhaps taken")
                                                            : QStringLiteral("given up after %1 tries"))
            .arg(message.attempts);
    case MessageRow::State::GivenUp:
        return (outcome && outcome->fate == Fate::Uncertain ? QStringLiteral("sent no more, %1")
                                                            : QStringLiteral("not sent, %1"))
            .arg(reasonOf(why));
    }
    Q_UNREACHABLE();
}

} // namespace

QString settledText(const MessageRow &message, const QString &subject, NoMore why)
{
    const std::optional<DeliveryOutcome> outcome = outcomeFromJson(message.trouble);
    return lineOf(message.channel, message.address, fateText(message, outcome, why), subject, outcome);
}

void noteSettled(const MessageRow &message, const QString &subject, NoMore why)
{
    qCInfo(lcDelivery, "%ls", qUtf16Printable(settledText(message, subject, why)));
}

void noteTrying(const MessageRow &message, const QString &subject, const DeliveryOutcome &outcome)
{
    const QString line =
        lineOf(message.channel, message.address, QStringLiteral("not accepted yet, tried again"), subject, outcome);
    qCInfo(lcDelivery, "%ls", qUtf16Printable(line));
}

void noteTrial(const QString &channel, const QString &subject, const DeliveryOutcome &outcome)
{
    const QString fate = outcome.fate == DeliveryOutcome::Fate::Accepted ? QStringLiteral("accepted, a trial")
                                                                         : QStringLiteral("not accepted, a trial");
    qCInfo(lcDelivery, "%ls", qUtf16Printable(lineOf(channel, {}, fate, subject, outcome)));
}

} // namespace vigia
