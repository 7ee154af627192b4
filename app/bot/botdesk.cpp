// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botdesk.h"

#include <algorithm>
#include <utility>

namespace vigia::bot {

BotDesk::BotDesk(const World &world, Home home, Language language, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_home(std::move(home))
    , m_language(std::move(language))
    , m_clerk(world.facade)
    , m_looks(world.facade, m_clerk, world.clock, world.timers)
    , m_orders({m_clerk, m_looks, world.clock, m_home.channel})
    , m_senders(world.line, world.clock, world.timers, m_language)
    , m_allowanceAt(world.clock.now())
{
}

void BotDesk::begin(const QString &name, qint64 movedTo)
{
    m_name = name;
    m_movedTo = movedTo;
    m_world.line.setHome(movedTo);
    if (std::exchange(m_begun, true))
        return;
    connect(&m_world.facade, &Facade::healthChanged, this,
        [this](const HealthView &health) { m_senders.consider(health.newSenders); });
    m_world.facade.execute(command::GetStatus{}, m_lifetime.guarded([this](const Answer &answer) {
        const auto *view = answer ? std::get_if<StatusView>(&*answer) : nullptr;
        if (view)
            m_senders.consider(view->health.newSenders);
    }));
}

bool BotDesk::isHome(const Place &place) const
{
    // Whoever reads a broadcast could press there, and nobody would know who it was.
    return !place.isBroadcast && (isChat(m_home.chat, place) || (m_movedTo != 0 && place.chat == m_movedTo));
}

bool BotDesk::mayAnswer()
{
    const Instant now = m_world.clock.now();
    m_allowance = std::min<Duration>(m_allowance + (now - m_allowanceAt), perRequest * mostAtOnce);
    m_allowanceAt = now;
    if (m_allowance < perRequest)
        return false;
    m_allowance -= perRequest;
    return true;
}

ConversationPtr BotDesk::converse(const Update &update) const
{
    return std::make_shared<Conversation>(m_world.line, m_world.timers, m_language, update);
}

void BotDesk::take(const Update &update, bool waited)
{
    if (!isHome(update.place))
        return;
    if (const auto *move = std::get_if<Moved>(&update.what)) {
        m_movedTo = move->to;
        m_world.line.setHome(move->to);
        Q_EMIT moved(move->to);
    } else if (const auto *written = std::get_if<Written>(&update.what)) {
        takeWritten(*written, update, waited);
    } else if (const auto *pressed = std::get_if<Pressed>(&update.what)) {
        takePressed(*pressed, update, waited);
    }
}

void BotDesk::takeWritten(const Written &written, const Update &update, bool waited)
{
    const auto request = requestIn(written.text, m_name, update.place.isPrivate);
    if (!request || !mayAnswer())
        return;
    const ConversationPtr with = converse(update);
    const Duration age = ageOf(written.at, m_world.clock.utc());
    if (waited && age > oldest)
        return with->say(botTooOldText(age, m_language));
    m_orders.carryOut(*request, with);
}

void BotDesk::takePressed(const Pressed &pressed, const Update &update, bool waited)
{
    const auto press = pressIn(pressed.data);
    if (!press || !mayAnswer())
        return;
    const ConversationPtr with = converse(update);
    // When was pressed is told by nobody: silence that somebody wanted this morning is not what they want now.
    if (waited && std::holds_alternative<pressed::Mute>(*press))
        return with->whisper(botPressUnheardText(m_language));
    m_orders.carryOut(*press, with);
}

} // namespace vigia::bot
