// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/channelwords.h"

#include "domain/monitor.h"
#include "wording/deliverywords.h"
#include "wording/errorwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

QString ChannelWords::kind(ChannelForm::Kind kind)
{
    switch (kind) {
    case ChannelForm::Kind::Email:
        return tr("Mail");
    case ChannelForm::Kind::Telegram:
        return QStringLiteral("Telegram");
    case ChannelForm::Kind::Webhook:
        return tr("Webhook: another program's address");
    case ChannelForm::Kind::Program:
        return tr("A program of your own");
    }
    Q_UNREACHABLE();
}

QString ChannelWords::news(News news)
{
    switch (news) {
    case News::Down:
        return tr("Outages");
    case News::Up:
        return tr("Back to normal");
    case News::Still:
        return tr("Still down, again and again");
    case News::Acknowledged:
        return tr("Who acknowledged");
    case News::Degraded:
        return tr("Warnings: slow");
    case News::Certificate:
        return tr("Warnings: certificate");
    case News::Blind:
        return tr("This computer has no connection");
    case News::Stale:
        return tr("No recent result");
    }
    Q_UNREACHABLE();
}

QString ChannelWords::summary(const ChannelDefinition &channel)
{
    struct Summary {
        QString operator()(const SoundSettings &) const { return tr("Sound"); }
        QString operator()(const EmailWay &email) const
        {
            const QString to =
                email.to.isEmpty() ? tr("the responsible") : visibleText(email.to.join(QStringLiteral(", ")), 80);
            return tr("Mail to %1 through %2").arg(to, visibleText(email.account, 40));
        }
        QString operator()(const TelegramWay &telegram) const
        {
            return tr("Telegram, chat %1").arg(visibleText(telegram.chat, 40));
        }
        QString operator()(const WebhookWay &hook) const
        {
            if (const auto *secret = std::get_if<SecretRef>(&hook.url))
                return tr("Webhook; its address is the secret “%1”").arg(visibleText(secret->name, 64));
            return tr("Webhook %1").arg(visibleText(shownTarget(HttpTarget{hook.url}), 80));
        }
        QString operator()(const CommandWay &command) const
        {
            return tr("Program %1").arg(visibleText(command.program, 80));
        }
    };
    return std::visit(Summary{}, channel.way);
}

QString ChannelWords::standing(const ChannelView &view, const Language &language)
{
    QStringList parts;
    // Everybody is told, but the way there has changed.
    const bool isOutOfDate = view.trouble && view.trouble->fate == DeliveryOutcome::Fate::Accepted
        && view.trouble->trouble == DeliveryTrouble::BadSetting;
    if (view.trouble && !isOutOfDate) {
        const QString why = outcomeText(*view.trouble, language);
        const bool isForSome = view.trouble->fate == DeliveryOutcome::Fate::Accepted && view.troubleSince;
        parts += isForSome
            ? tr("Not everybody is told, since %1: %2").arg(momentText(*view.troubleSince, language), why)
            : view.troubleSince ? tr("Failing since %1: %2").arg(momentText(*view.troubleSince, language), why)
                                : tr("Failing: %1").arg(why);
    } else if (view.lastAccepted) {
        parts += tr("Working, last at %1").arg(momentText(*view.lastAccepted, language));
    } else {
        parts += tr("Nothing was sent yet");
    }
    if (isOutOfDate)
        parts += outcomeText(*view.trouble, language);
    if (view.unsettled > 0)
        parts += tr("%n waiting", "", view.unsettled);
    if (view.notDelivered > 0)
        parts += tr("%n not delivered", "", view.notDelivered);
    return parts.join(QStringLiteral(" · "));
}

QString ChannelWords::users(const ChannelUse &use, const Language &language)
{
    QStringList users;
    if (use.defaults)
        users += tr("the defaults");
    if (use.policy)
        users += tr("escalation or unheard alarms");
    for (const QString &group : use.groups)
        users += tr("the group “%1”").arg(visibleText(group, 40));
    constexpr qsizetype most = 5;
    if (!use.monitors.isEmpty())
        users += quotedNames(use.monitors.first(std::min(most, use.monitors.size())), language);
    if (use.monitors.size() > most)
        users += tr("%n more", "", static_cast<int>(use.monitors.size() - most));
    return users.join(QStringLiteral(", "));
}

QString ChannelWords::chat(const TelegramChat &chat)
{
    const auto kindText = [&chat] {
        switch (chat.kind) {
        case TelegramChat::Kind::Person:
            return tr("person");
        case TelegramChat::Kind::Group:
            return tr("group");
        case TelegramChat::Kind::Channel:
            return tr("channel");
        }
        Q_UNREACHABLE();
    };
    QStringList parts{visibleText(chat.title, 80), kindText(), chat.id};
    if (chat.topic)
        parts += tr("topic %1").arg(*chat.topic);
    return parts.join(QStringLiteral(" · "));
}

} // namespace vigia
