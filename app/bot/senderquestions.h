// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/chatline.h"
#include "facade/facade.h"
#include "wording/language.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QSet>

#include <deque>

namespace vigia::bot {

//! Asks in the chat about senders nobody knows yet, each once, and again where the question did not arrive; so many an
//! hour, whoever sends.
class SenderQuestions final
{
public:
    static constexpr std::size_t mostPerHour = 20;
    static constexpr Duration askAgain = std::chrono::seconds(30);

    //! All of them outlive it.
    SenderQuestions(ChatLine &line, const Clock &clock, Timers &timers, Language language);

    void consider(const std::vector<NewSenderView> &senders);
    //! The sender's name; empty: it is none that is still asked about.
    static QString nameOf(const QString &digest, const std::vector<NewSenderView> &senders);

private:
    bool mayAsk();
    void ask(const NewSenderView &sender);

    ChatLine &m_line;
    const Clock &m_clock;
    const Language m_language;
    QSet<QString> m_asked; //!< of those that are still new
    std::deque<Instant> m_times; //!< within the last hour
    std::vector<NewSenderView> m_senders; //!< the last that were considered
    std::unique_ptr<Timer> m_again;
    const Lifetime m_lifetime;
};

} // namespace vigia::bot
