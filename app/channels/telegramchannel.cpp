// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramchannel.h"

#include "channels/neededsecrets.h"
#include "channels/telegramapi.h"

#include <QJsonDocument>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr QLatin1StringView messageIdKey("message_id");
const QString parametersKey = QStringLiteral("parameters");

QJsonValue chatId(const QString &chat)
{
    bool isNumber = false;
    const qint64 number = chat.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(chat);
}

//! What such a message says from then on: every outage's end, and who cares for which. Above what it said where nothing
//! else of it goes on, or it would seem to be over.
QString textNow(const Earlier &earlier)
{
    QString lines;
    for (const QString &line : earlier.over)
        lines += QStringLiteral("✅ ") + line + u'\n';
    for (const QString &line : earlier.acknowledged)
        lines += QStringLiteral("👤 ") + line + u'\n';
    const bool isOneOfSeveral = earlier.rest.items.size() + earlier.over.size() > 1 && !earlier.rest.items.empty();
    if (!isOneOfSeveral)
        return cutText(lines + u'\n' + earlier.text, mostInChat);
    const QString said = earlier.text.trimmed() + QStringLiteral("\n\n");
    return cutText(said, std::max<qsizetype>(mostInChat - lines.size(), mostInChat / 2))
        + cutText(lines, mostInChat / 2);
}

//! News, but no call to act.
bool isQuiet(const Message &message)
{
    return std::ranges::all_of(message.items, [](const MessageItem &item) {
        return item.kind == AlertKind::Acknowledged || (isOutage(item.kind) && item.acknowledged);
    });
}

} // namespace

struct TelegramChannel::Attempt {
    QString token;
    QString text;
    qint64 answers = 0; //!< id of the message it answers to; 0: none
    std::vector<TelegramEdits::Edit> edits; //!< of messages, once this one is there
    QJsonObject buttons;
    bool isQuiet = false;
};

TelegramChannel::TelegramChannel(TelegramWay way, SecretSource &secrets, Transfers &transfers, Timers &timers)
    : m_way(std::move(way))
    , m_secrets(secrets)
    , m_transfers(transfers)
    , m_edits(m_way, transfers, timers)
{
}

void TelegramChannel::send(const Message &message, const std::vector<Earlier> &earlier, Done done)
{
    Attempt attempt;
    attempt.isQuiet = isQuiet(message);
    attempt.text = cutText(message.subject + QStringLiteral("\n\n") + briefOf(message), mostInChat);
    if (m_buttons)
        attempt.buttons = m_buttons(message);
    for (const Earlier &one : earlier) {
        const qint64 id = one.reference.toLongLong();
        if (id == 0)
            continue;
        if (attempt.answers == 0) // it can answer to one only
            attempt.answers = id;
        if (one.isChanged())
            attempt.edits.push_back(editOf(one, id));
    }
    const QString name = m_way.secret.name;
    const auto post = [this, attempt, name](const QHash<QString, QString> &secrets, const Done &ended) {
        Attempt complete = attempt;
        complete.token = secrets.value(name).trimmed();
        this->post(complete, ended, true);
    };
    sendWithSecrets(m_secrets, {name}, m_lifetime, post, done);
}

TelegramEdits::Edit TelegramChannel::editOf(const Earlier &earlier, qint64 id) const
{
    TelegramEdits::Edit edit;
    edit.message = id;
    edit.text = textNow(earlier);
    if (m_buttons && !earlier.rest.items.empty())
        edit.buttons = m_buttons(earlier.rest);
    return edit;
}

void TelegramChannel::post(const Attempt &attempt, const Done &done, bool mayMove)
{
    QJsonObject document{
        {QStringLiteral("chat_id"), chatId(m_movedTo.isEmpty() ? m_way.chat : m_movedTo)},
        {QStringLiteral("text"), attempt.text},
        {QStringLiteral("link_preview_options"), QJsonObject{{QStringLiteral("is_disabled"), true}}},
    };
    if (m_way.topic)
        document[QStringLiteral("message_thread_id")] = *m_way.topic;
    if (attempt.answers != 0) {
        document[QStringLiteral("reply_parameters")] = QJsonObject{
            {QStringLiteral("message_id"), attempt.answers}, {QStringLiteral("allow_sending_without_reply"), true}};
    }
    if (attempt.isQuiet)
        document[QStringLiteral("disable_notification")] = true;
    if (!attempt.buttons.isEmpty())
        document[QStringLiteral("reply_markup")] = attempt.buttons;
    m_transfers.start(telegram::request(m_way, attempt.token, "sendMessage", document),
        m_lifetime.guarded([this, attempt, done, mayMove](
                               const TransferAnswer &answer) { answered(attempt, answer, done, mayMove); }));
}

void TelegramChannel::answered(const Attempt &attempt, const TransferAnswer &answer, const Done &done, bool mayMove)
{
    const QJsonObject document = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue moved = document.value(parametersKey).toObject().value(QLatin1StringView("migrate_to_chat_id"));
    if (mayMove && answer.outcome.code == 400 && moved.isDouble()) {
        m_movedTo = QString::number(moved.toInteger());
        return post(attempt, done, false);
    }
    DeliveryOutcome outcome = telegram::outcomeOf(answer, document);
    if (outcome.fate == Fate::Accepted) {
        const QJsonValue id = document.value(QLatin1StringView("result")).toObject().value(messageIdKey);
        outcome.reference = id.isDouble() ? QString::number(id.toInteger()) : QString();
        if (!m_movedTo.isEmpty()) { // it arrived; but a person has to know
            outcome.trouble = DeliveryTrouble::BadSetting;
            outcome.detail = m_movedTo;
        }
        change(attempt);
    }
    done(outcome);
}

void TelegramChannel::change(const Attempt &attempt)
{
    for (TelegramEdits::Edit edit : attempt.edits) {
        edit.token = attempt.token;
        edit.chat = chatId(m_movedTo.isEmpty() ? m_way.chat : m_movedTo);
        m_edits.add(std::move(edit));
    }
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(most); // room for the ellipsis
    const qsizetype end = characters.toPreviousBoundary();
    return text.first(std::max<qsizetype>(end, 0)) + QChar(0x2026);
}

} // namespace vigia
