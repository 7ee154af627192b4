// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/chatline.h"

#include "bot/pages.h"
#include "channels/telegramchannel.h"

namespace vigia::bot {

namespace {

constexpr qsizetype longestPressAnswer = 200;

QJsonObject plain(const QJsonValue &chat, const QString &text)
{
    return {{QStringLiteral("chat_id"), chat}, {QStringLiteral("text"), cutText(text, longestText)},
        {QStringLiteral("link_preview_options"), QJsonObject{{QStringLiteral("is_disabled"), true}}}};
}

} // namespace

ChatLine::ChatLine(BotApi &api)
    : m_api(api)
{
}

QJsonValue ChatLine::home() const
{
    if (m_movedTo != 0)
        return m_movedTo;
    bool isNumber = false;
    const qint64 number = m_api.way().chat.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(m_api.way().chat);
}

void ChatLine::say(
    const QString &text, const std::optional<Place> &place, qint64 answers, const QJsonObject &keyboard, Said said)
{
    if (m_waiting.size() >= mostWaiting)
        return said({});
    QJsonObject message = plain(place ? QJsonValue(place->chat) : home(), text);
    if (place && place->topic)
        message[QStringLiteral("message_thread_id")] = *place->topic;
    else if (!place && m_api.way().topic)
        message[QStringLiteral("message_thread_id")] = *m_api.way().topic;
    if (answers != 0) {
        message[QStringLiteral("reply_parameters")] =
            QJsonObject{{QStringLiteral("message_id"), answers}, {QStringLiteral("allow_sending_without_reply"), true}};
    }
    if (!keyboard.isEmpty())
        message[QStringLiteral("reply_markup")] = keyboard;
    m_waiting.push_back({message, std::move(said)});
    sayNext();
}

void ChatLine::sayNext()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto taken = [this, said = next.said](const BotApi::Reply &reply) {
        m_busy = false;
        said(reply.outcome);
        sayNext();
    };
    m_api.call("sendMessage", next.message, m_lifetime.guarded(taken));
}

void ChatLine::change(const Place &place, qint64 message, const QString &text)
{
    QJsonObject changed = plain(place.chat, text);
    changed[QStringLiteral("message_id")] = message;
    m_api.call("editMessageText", changed);
}

void ChatLine::answerPress(const QString &press, const QString &text)
{
    QJsonObject answer{{QStringLiteral("callback_query_id"), press}};
    if (!text.isEmpty())
        answer[QStringLiteral("text")] = cutText(text, longestPressAnswer);
    m_api.call("answerCallbackQuery", answer);
}

} // namespace vigia::bot
