// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/botapi.h"
#include "bot/update.h"

#include <deque>
#include <functional>
#include <memory>

namespace vigia::bot {

//! Says things in chats, one after the other: what belongs together arrives in its order.
class ChatLine final : public std::enable_shared_from_this<ChatLine>
{
public:
    static constexpr std::size_t mostWaiting = 50; //!< what is said beyond it is lost: somebody will ask again

    //! What became of it.
    using Said = std::function<void(const DeliveryOutcome &)>;

    //! \a api outlives it.
    explicit ChatLine(BotApi &api);

    //! Where the channel's own messages go; \a movedTo: the group that has become of it, or 0.
    void setHome(qint64 movedTo) { m_movedTo = movedTo; }

    //! \a text in \a place – or, without one, where the alerts go –, plain. \a answers: the message it answers to.
    void say(
        const QString &text, const std::optional<Place> &place = {}, qint64 answers = 0,
        const QJsonObject &keyboard = {}, Said said = [](const DeliveryOutcome &) {});
    //! The message says \a text from now on, and nothing stands under it any more.
    void change(const Place &place, qint64 message, const QString &text);
    //! Ends the waiting of who pressed; \a text is shown to them only.
    void answerPress(const QString &press, const QString &text);

private:
    struct Waiting {
        QJsonObject message;
        Said said;
    };

    void sayNext();
    QJsonValue home() const;

    BotApi &m_api;
    qint64 m_movedTo = 0;
    std::deque<Waiting> m_waiting;
    bool m_busy = false;
    const Lifetime m_lifetime;
};

} // namespace vigia::bot
