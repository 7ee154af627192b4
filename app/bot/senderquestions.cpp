// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/senderquestions.h"

#include "bot/buttons.h"

#include <algorithm>
#include <utility>

namespace vigia::bot {

SenderQuestions::SenderQuestions(ChatLine &line, const Clock &clock, Timers &timers, Language language)
    : m_line(line)
    , m_clock(clock)
    , m_language(std::move(language))
    , m_again(timers.create([this] { consider(std::exchange(m_senders, {})); }))
{
}

void SenderQuestions::consider(const std::vector<NewSenderView> &senders)
{
    m_senders = senders;
    QSet<QString> stillAsked;
    std::vector<NewSenderView> unasked;
    for (const NewSenderView &sender : senders) {
        const bool isAsked = m_asked.contains(sender.name);
        if (!isAsked && !mayAsk())
            continue;
        stillAsked.insert(sender.name);
        if (!isAsked)
            unasked.push_back(sender);
    }
    m_asked = stillAsked;
    for (const NewSenderView &sender : unasked)
        ask(sender);
}

void SenderQuestions::ask(const NewSenderView &sender)
{
    const QString digest = digestOf(sender.name);
    const auto said = [this, name = sender.name](const DeliveryOutcome &outcome) {
        if (outcome.fate != DeliveryOutcome::Fate::NotSent)
            return; // it is there, may be, or is not wanted
        m_asked.remove(name);
        if (!m_times.empty())
            m_times.pop_back(); // it bothered nobody
        m_again->start(std::max(askAgain, outcome.retryAfter.value_or(askAgain)));
    };
    m_line.say(botNewSenderQuestion(sender, m_language), {}, 0,
        keyboardOf(
            {{BotButton::Watch, pressed::Watch{digest}}, {BotButton::Ignore, pressed::Ignore{digest}}}, m_language),
        m_lifetime.guarded(said));
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
