// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramchats.h"

#include "channels/neededsecrets.h"
#include "channels/telegramapi.h"
#include "wording/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr qsizetype mostTitle = 200;
constexpr qsizetype mostAnswer = 8 * 1024 * 1024; //!< a hundred of the longest messages
constexpr int mostUpdates = 100; //!< Telegram gives no more at a time

QString textIn(const QJsonObject &object, const char *key)
{
    return visibleText(object.value(QLatin1StringView(key)).toString().simplified(), mostTitle);
}

TelegramChat::Kind kindOf(const QString &type)
{
    if (type == u"private")
        return TelegramChat::Kind::Person;
    return type == u"channel" ? TelegramChat::Kind::Channel : TelegramChat::Kind::Group;
}

QString titleOf(const QJsonObject &chat)
{
    const QString title = textIn(chat, "title");
    if (!title.isEmpty())
        return title;
    const QString name = (textIn(chat, "first_name") + u' ' + textIn(chat, "last_name")).trimmed();
    return name.isEmpty() ? textIn(chat, "username") : name;
}

//! Every kind of update that says where it happened says it as `chat`.
std::optional<TelegramChat> chatOf(const QJsonObject &update)
{
    for (const QJsonValue &part : update) {
        const QJsonObject happened = part.toObject();
        const QJsonObject chat = happened.value(QLatin1StringView("chat")).toObject();
        const QJsonValue id = chat.value(QLatin1StringView("id"));
        if (!id.isDouble())
            continue;
        TelegramChat found{QString::number(id.toInteger()), titleOf(chat),
            kindOf(chat.value(QLatin1StringView("type")).toString()), {}};
        const QJsonValue topic = happened.value(QLatin1StringView("message_thread_id"));
        if (topic.isDouble() && happened.value(QLatin1StringView("is_topic_message")).toBool())
            found.topic = topic.toInt();
        return found;
    }
    return std::nullopt;
}

std::vector<TelegramChat> chatsIn(const QJsonArray &updates)
{
    std::vector<TelegramChat> chats;
    for (auto update = updates.end(); update != updates.begin();) {
        const auto chat = chatOf((--update)->toObject());
        const auto isSame = [&chat](const TelegramChat &other) {
            return other.id == chat->id && other.topic == chat->topic;
        };
        if (chat && std::ranges::none_of(chats, isSame))
            chats.push_back(*chat);
    }
    return chats;
}

FoundChats::Hindrance hindranceOf(const DeliveryOutcome &outcome)
{
    if (outcome.code != 409)
        return FoundChats::Hindrance::None;
    return outcome.detail.contains(u"webhook", Qt::CaseInsensitive) ? FoundChats::Hindrance::Webhook
                                                                    : FoundChats::Hindrance::OtherReader;
}

} // namespace

TelegramChats::TelegramChats(TelegramWay way, SecretSource &secrets, Transfers &transfers)
    : m_way(std::move(way))
    , m_secrets(secrets)
    , m_transfers(transfers)
{
}

void TelegramChats::find(const Done &done)
{
    const QString name = m_way.secret.name;
    fetchSecrets(m_secrets, {name}, m_lifetime.guarded([this, name, done](const NeededSecrets &secrets) {
        if (!secrets)
            return done(FoundChats{.outcome = secrets.error()});
        askForBot(secrets->value(name).trimmed(), done);
    }));
}

void TelegramChats::askForBot(const QString &token, const Done &done)
{
    const auto answered = [this, token, done](const TransferAnswer &answer) {
        const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
        const QJsonObject bot = document.value(QLatin1StringView("result")).toObject();
        FoundChats found{.outcome = telegram::outcomeOf(answer, document)};
        found.botName = textIn(bot, "first_name");
        found.botUser = textIn(bot, "username");
        if (found.outcome.trouble == DeliveryTrouble::LoginRefused)
            m_secrets.invalidate(m_way.secret.name); // it may be another by the next question
        if (found.outcome.fate != Fate::Accepted)
            return done(found);
        askForChats(token, found, done);
    };
    m_transfers.start(telegram::request(m_way, token, "getMe", {}), m_lifetime.guarded(answered));
}

//! Without an offset nothing is confirmed: who else reads what is written to the bot still gets it.
void TelegramChats::askForChats(const QString &token, const FoundChats &bot, const Done &done)
{
    HttpTransfer question = telegram::request(
        m_way, token, "getUpdates", {{QStringLiteral("limit"), mostUpdates}, {QStringLiteral("timeout"), 0}});
    question.mostBody = mostAnswer;
    const auto answered = [bot, done](const TransferAnswer &answer) {
        const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
        FoundChats found = bot;
        found.outcome = telegram::outcomeOf(answer, document);
        found.hindrance = hindranceOf(found.outcome);
        found.chats = chatsIn(document.value(QLatin1StringView("result")).toArray());
        done(found);
    };
    m_transfers.start(question, m_lifetime.guarded(answered));
}

} // namespace vigia
