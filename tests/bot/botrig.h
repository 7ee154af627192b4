// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bot/bot.h"
#include "support/botchat.h"
#include "support/enginedoor.h"

#include <functional>

namespace vigia::test {

//! A bot with a real engine in a simulated world, and people who write to it. Only Telegram takes real time.
class BotRig
{
public:
    explicit BotRig(const QByteArray &configuration = shop);

    static constexpr char shop[] = "version: 1\n"
                                   "defaults: {interval: 20s, timeout: 5s, confirm: 1}\n"
                                   "monitors:\n"
                                   "  - {name: Shop, id: shop, http: \"http://shop.test/\"}\n"
                                   "  - {name: web1, id: web1, heartbeat: {every: 5m, grace: 5m}}\n"
                                   "  - {name: web2, id: web2, heartbeat: {every: 5m, grace: 5m}}\n";

    Door door;
    EngineRig &rig = door.rig;
    BotChat chat;
    FakeSecrets secrets;
    QList<QByteArray> kept; //!< how far the bot came, as it was to be remembered
    bool storeHangs = false; //!< … and never is
    std::vector<std::optional<HealthView::Trouble>> troubles; //!< as they were reported

    Answer ask(const Command &command) { return door.ask(command); }

    //! A new process, on what was kept; \a language of its chat.
    void start(const QString &language = QStringLiteral("en"));
    Bot &bot() { return *m_bot; }

    //! Waits in both worlds.
    bool waitFor(const std::function<bool()> &isSo, int patience = 30'000);
    //! What is said in the chat once \a text was written there; a null text where nothing was.
    QString answerTo(const QString &text);
    //! … where \a message's \a button was pressed: what its presser alone is shown.
    QString pressAnswer(const QJsonObject &message, int button);
    QJsonObject lastMessage() const { return chat.accepted(QStringLiteral("sendMessage")).constLast(); }
    std::optional<HealthView::Trouble> trouble() const { return troubles.empty() ? std::nullopt : troubles.back(); }
    MonitorView monitor(const QString &name);

private:
    std::unique_ptr<Bot> m_bot;
};

} // namespace vigia::test
