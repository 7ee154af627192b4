// SPDX-License-Identifier: GPL-3.0-or-later
// What was pressed.
#include "bot/orders.h"

#include "bot/senderquestions.h"

#include <algorithm>

namespace vigia::bot {

void Orders::carryOut(const Press &press, const ConversationPtr &with)
{
    std::visit([&](const auto &pressed) { on(pressed, with); }, press);
}

//! \a done with those that are still open.
void Orders::withOutages(const Outages &outages, const ConversationPtr &with, Concerned done)
{
    m_world.clerk.withStatus(with, [outages, with, done = std::move(done)](const StatusView &view) {
        const std::vector<MonitorView> monitors = meant(outages, view);
        if (monitors.empty())
            return with->refuse(BotRefusal::OutageOver);
        done(monitors);
    });
}

void Orders::on(const pressed::Acknowledge &p, const ConversationPtr &with)
{
    withOutages(p.outages, with, [this, with](const std::vector<MonitorView> &monitors) {
        std::vector<MonitorView> open = monitors;
        std::erase_if(open, [](const MonitorView &monitor) { return monitor.acknowledged.has_value(); });
        if (open.empty())
            return with->refuse(BotRefusal::AcknowledgedAlready, monitors.front().acknowledged->by);
        acknowledge(scope::Several{idsOf(open)}, namesOf(open), with);
    });
}

void Orders::on(const pressed::Mute &p, const ConversationPtr &with)
{
    withOutages(p.outages, with, [this, with](const std::vector<MonitorView> &monitors) {
        m_world.clerk.carryOut(command::Mute{scope::Several{idsOf(monitors)}, usualMute}, with,
            [with, names = namesOf(monitors)](
                const Reply &) { with->say(botMutedText(names, with->who(), usualMute, with->language())); });
    });
}

void Orders::on(const pressed::Check &p, const ConversationPtr &with)
{
    withOutages(p.outages, with,
        [this, with](const std::vector<MonitorView> &monitors) { m_world.looks.check(monitors, with); });
}

template <typename Decision>
void Orders::decide(const QString &digest, const ConversationPtr &with,
    QString (*words)(const QString &, const QString &, const Language &))
{
    m_world.clerk.withStatus(with, [this, digest, with, words](const StatusView &view) {
        const QString sender = SenderQuestions::nameOf(digest, view.health.newSenders);
        if (sender.isEmpty())
            return with->refuse(BotRefusal::QuestionClosed);
        m_world.clerk.carryOut(Decision{sender}, with,
            [with, sender, words](const Reply &) { with->settle(words(sender, with->who(), with->language())); });
    });
}

void Orders::on(const pressed::Watch &p, const ConversationPtr &with)
{
    decide<command::WatchSender>(p.sender, with, botWatchedText);
}

void Orders::on(const pressed::Ignore &p, const ConversationPtr &with)
{
    decide<command::IgnoreSender>(p.sender, with, botIgnoredText);
}

std::optional<Orders::Question> Orders::take(const QString &key)
{
    const auto question = std::ranges::find(m_questions, key, &Question::key);
    if (question == m_questions.end())
        return std::nullopt;
    const Question taken = *question;
    m_questions.erase(question);
    const bool isOpen = m_world.clock.now() - taken.asked < questionLasts;
    return isOpen ? std::optional(taken) : std::nullopt;
}

void Orders::on(const pressed::Remove &p, const ConversationPtr &with)
{
    const auto question = take(p.question);
    if (!question)
        return with->refuse(BotRefusal::QuestionClosed);
    command::Edit edit;
    edit.removed = {question->monitor};
    edit.unlistRemoved = true;
    edit.language = with->language().code();
    m_world.clerk.carryOut(edit, with, [with, name = question->name](const Reply &) {
        with->settle(botRemovedText(name, with->who(), with->language()));
    });
}

void Orders::on(const pressed::Keep &p, const ConversationPtr &with)
{
    if (const auto question = take(p.question))
        return with->settle(botKeptText(question->name, with->who(), with->language()));
    with->refuse(BotRefusal::QuestionClosed);
}

} // namespace vigia::bot
