// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/senderquestions.h"

#include "bot/buttons.h"

namespace vigia::bot {

SenderQuestions::SenderQuestions(ChatLine &line, const Clock &clock, Language language)
    : m_line(line)
    , m_clock(clock)
    , m_language(std::move(language))
{
}

void SenderQuestions::consider(const std::vector<NewSenderView> &senders)
{
    QSet<QString> stillAsked;
    for (const NewSenderView &sender : senders) {
        const bool isAsked = m_asked.contains(sender.name);
        if (!isAsked && !mayAsk())
            continue;
        stillAsked.insert(sender.name);
        if (isAsked)
            continue;
        const QString digest = digestOf(sender.name);
        m_line.say(botNewSenderQuestion(sender, m_language), {}, 0,
            keyboardOf({{BotButton::Watch, pressed::Watch{digest}}, {BotButton::Ignore, pressed::Ignore{digest}}},
                m_language));
    }
    m_asked = stillAsked;
}

bool SenderQuestions::mayAsk()
{
    const Instant now = m_clock.now();
    while (!m_times.empty() && now - m_times.front() >= std::chrono::hours(1))
        m_times.pop_front();
    if (m_times.size() >= mostPerHour)
        return false;
    m_times.push_back(now);
    return true;
}

QString SenderQuestions::nameOf(const QString &digest, const std::vector<NewSenderView> &senders)
{
    for (const NewSenderView &sender : senders) {
        if (digestOf(sender.name) == digest)
            return sender.name;
    }
    return {};
}

} // namespace vigia::bot
