// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/conversation.h"

#include "bot/pages.h"

#include <utility>

namespace vigia::bot {

namespace {

constexpr int mostPages = 4;

} // namespace

Conversation::Conversation(ChatLine &line, Timers &timers, Language language, const Update &update)
    : m_line(line.weak_from_this())
    , m_language(std::move(language))
    , m_place(update.place)
    , m_who(update.who)
{
    if (const auto *written = std::get_if<Written>(&update.what))
        m_message = written->message;
    if (const auto *pressed = std::get_if<Pressed>(&update.what)) {
        m_message = pressed->message;
        m_press = pressed->press;
        m_timer = timers.create([this] { release({}); });
        m_timer->start(patience);
    }
}

Conversation::~Conversation()
{
    if (!m_press.isEmpty())
        release({});
}

QString Conversation::who() const
{
    return m_who.isEmpty() ? QStringLiteral("Telegram") : m_who + QStringLiteral(" (Telegram)");
}

void Conversation::release(const QString &text)
{
    m_timer->stop();
    const QString press = std::exchange(m_press, {});
    if (const auto line = m_line.lock())
        line->answerPress(press, text);
}

void Conversation::say(const QString &text, const QJsonObject &keyboard)
{
    if (const auto line = m_line.lock())
        line->say(text, m_place, m_message, keyboard);
}

void Conversation::sayLines(const QStringList &lines)
{
    const auto more = [this](int count) { return botMoreText(count, m_language); };
    for (const QString &page : pagesOf(lines, mostPages, more))
        say(page);
}

void Conversation::whisper(const QString &text)
{
    if (m_press.isEmpty())
        return say(text);
    release(text);
}

void Conversation::settle(const QString &text)
{
    if (!m_press.isEmpty())
        release({});
    if (const auto line = m_line.lock())
        line->change(m_place, m_message, text);
}

void Conversation::refuse(BotRefusal refusal, const QString &about)
{
    whisper(botRefusalText(refusal, about, m_language));
}

} // namespace vigia::bot
