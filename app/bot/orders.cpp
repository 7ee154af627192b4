// SPDX-License-Identifier: GPL-3.0-or-later
// What was written. What was pressed: presses.cpp.
#include "bot/orders.h"

#include "wording/statuswords.h"

#include <QRandomGenerator>

namespace vigia::bot {

namespace {

constexpr qsizetype longestNote = 2000; //!< see command::Acknowledge
constexpr int mostNamed = 30; //!< monitors that /status names though they are well

} // namespace

Orders::Orders(const World &world)
    : m_world(world)
{
}

void Orders::carryOut(const Request &request, const ConversationPtr &with)
{
    std::visit([&](const auto &asked) { on(asked, with); }, request);
}

void Orders::on(const asked::Status &, const ConversationPtr &with)
{
    m_world.clerk.withStatus(with, [with, &clock = m_world.clock](const StatusView &view) {
        with->sayLines(botStatusLines(view, clock.utc(), mostNamed, with->language()));
    });
}

void Orders::on(const asked::Down &, const ConversationPtr &with)
{
    m_world.clerk.withStatus(with, [with, &clock = m_world.clock](const StatusView &view) {
        with->sayLines(botDownLines(view, clock.utc(), with->language()));
    });
}

void Orders::on(const asked::Acknowledge &a, const ConversationPtr &with)
{
    m_world.clerk.withMonitorAndRest(a.name, with, [this, with](const MonitorView &monitor, const QString &note) {
        acknowledge(scope::One{monitor.name}, {monitor.name}, with, note.left(longestNote));
    });
}

void Orders::acknowledge(const Scope &scope, const QStringList &names, const ConversationPtr &with, const QString &note)
{
    m_world.clerk.carryOut(command::Acknowledge{scope, with->who(), note, m_world.channel}, with,
        [with, names](const Reply &) { with->say(botAcknowledgedText(names, with->who(), with->language())); });
}

void Orders::on(const asked::Mute &a, const ConversationPtr &with)
{
    const MuteView mute{m_world.clock.utc() + a.duration};
    m_world.clerk.carryOut(command::Mute{scope::All{}, a.duration}, with,
        [with, mute](const Reply &) { with->say(computerSoundText(mute, with->language())); });
}

void Orders::on(const asked::Unmute &, const ConversationPtr &with)
{
    m_world.clerk.carryOut(command::Unmute{}, with,
        [with](const Reply &) { with->say(computerSoundText(std::nullopt, with->language())); });
}

void Orders::on(const asked::Check &a, const ConversationPtr &with)
{
    m_world.clerk.withMonitor(
        a.name, with, [this, with](const MonitorView &monitor) { m_world.looks.check({monitor}, with); });
}

void Orders::on(const asked::RemoveHost &a, const ConversationPtr &with)
{
    m_world.clerk.withMonitor(a.name, with, [this, with](const MonitorView &monitor) { ask(monitor, with); });
}

void Orders::ask(const MonitorView &monitor, const ConversationPtr &with)
{
    if (monitor.kind != QLatin1StringView("heartbeat"))
        return with->refuse(BotRefusal::DoesNotReport, monitor.name);
    if (m_questions.size() >= mostQuestions)
        m_questions.pop_front();
    const QString key = QString::number(QRandomGenerator::system()->generate64(), 36); // a former process's is none
    m_questions.push_back({key, monitor.id, monitor.name, m_world.clock.now()});
    with->say(botRemovalQuestion(monitor.name, with->language()),
        keyboardOf(
            {{BotButton::Remove, pressed::Remove{key}}, {BotButton::Keep, pressed::Keep{key}}}, with->language()));
}

void Orders::on(const asked::Start &, const ConversationPtr &with)
{
    with->say(botGreetingText(with->language()));
}

void Orders::on(const asked::Help &, const ConversationPtr &with)
{
    with->say(botHelpText(with->language()));
}

void Orders::on(const asked::Nameless &a, const ConversationPtr &with)
{
    with->refuse(BotRefusal::NameMissing, a.command);
}

void Orders::on(const asked::BadDuration &a, const ConversationPtr &with)
{
    with->refuse(BotRefusal::NotADuration, a.text);
}

void Orders::on(const asked::Unknown &, const ConversationPtr &with)
{
    with->refuse(BotRefusal::UnknownCommand);
}

} // namespace vigia::bot
