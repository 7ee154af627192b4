// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/chatline.h"
#include "wording/botwords.h"
#include "world/timers.h"

#include <memory>

namespace vigia::bot {

//! With who wrote or pressed: everything that is answered to one update.
class Conversation final
{
public:
    //! Who pressed is not left waiting for longer, whatever takes long: the rest is said in the chat.
    static constexpr Duration patience = std::chrono::milliseconds(1500);

    //! Once \a line is gone nothing is answered any more.
    Conversation(ChatLine &line, Timers &timers, Language language, const Update &update);
    ~Conversation(); //!< nobody is left waiting

    const Language &language() const { return m_language; }
    //! As acknowledgements name who asked: `Ana (Telegram)`.
    QString who() const;

    //! In the chat, as an answer.
    void say(const QString &text, const QJsonObject &keyboard = {});
    void sayLines(const QStringList &lines);
    //! To who pressed, and to nobody else if that is still possible; who wrote is answered in the chat.
    void whisper(const QString &text);
    //! The message under which was pressed says so from now on, without its buttons.
    void settle(const QString &text);
    void refuse(BotRefusal refusal, const QString &about = {});

private:
    void release(const QString &text);

    const std::weak_ptr<ChatLine> m_line;
    const Language m_language;
    const Place m_place;
    const QString m_who;
    qint64 m_message = 0;
    QString m_press; //!< not answered yet; empty: nobody waits
    std::unique_ptr<Timer> m_timer;
};

using ConversationPtr = std::shared_ptr<Conversation>;

} // namespace vigia::bot
