// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/telegramedits.h"

#include "channels/telegramapi.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigia {

TelegramEdits::TelegramEdits(const TelegramWay &way, Transfers &transfers, Timers &timers)
    : m_way(way)
    , m_transfers(transfers)
    , m_rest(timers.create([this] {
        m_isResting = false;
        sendNext();
    }))
{
}

void TelegramEdits::add(Edit edit)
{
    const auto first = m_waiting.begin() + (m_isUnderWay ? 1 : 0);
    const auto same = std::find_if(first, m_waiting.end(),
        [&edit](const Edit &waiting) { return waiting.message == edit.message && waiting.chat == edit.chat; });
    if (same != m_waiting.end())
        m_waiting.erase(same);
    m_waiting.push_back(std::move(edit));
    if (m_waiting.size() > mostWaiting)
        m_waiting.erase(m_waiting.begin() + (m_isUnderWay ? 1 : 0));
    sendNext();
}

void TelegramEdits::sendNext()
{
    if (m_isUnderWay || m_isResting || m_waiting.empty())
        return;
    m_isUnderWay = true;
    Edit &edit = m_waiting.front();
    ++edit.tries;
    QJsonObject document{
        {QStringLiteral("chat_id"), edit.chat},
        {QStringLiteral("message_id"), edit.message},
        {QStringLiteral("text"), edit.text},
        {QStringLiteral("link_preview_options"), QJsonObject{{QStringLiteral("is_disabled"), true}}},
    };
    if (!edit.buttons.isEmpty())
        document[QStringLiteral("reply_markup")] = edit.buttons;
    m_transfers.start(telegram::request(m_way, edit.token, "editMessageText", document),
        m_lifetime.guarded([this](const TransferAnswer &answer) { answered(answer); }));
}

void TelegramEdits::answered(const TransferAnswer &answer)
{
    using Fate = DeliveryOutcome::Fate;
    const DeliveryOutcome outcome = telegram::outcomeOf(answer, QJsonDocument::fromJson(answer.body).object());
    const Duration wait = std::max(outcome.retryAfter.value_or(usualWait), usualWait / 5);
    const bool mayGoWell = outcome.fate == Fate::NotSent || outcome.fate == Fate::Uncertain;
    const bool isTriedAgain = mayGoWell && wait <= longestWait && m_waiting.front().tries < mostTries;
    m_isUnderWay = false;
    if (isTriedAgain) {
        m_isResting = true;
        m_rest->start(wait);
        return;
    }
    m_waiting.pop_front();
    sendNext();
}

} // namespace vigia
