// SPDX-License-Identifier: GPL-3.0-or-later
// What a former process left of a lane.
#include "outbox/lane.h"

#include "messages/messagejson.h"
#include "outbox/troublejson.h"

#include <algorithm>

namespace vigia {

namespace {

bool mayBeThere(const MessageRow &message)
{
    const auto outcome = outcomeFromJson(message.trouble);
    return outcome && outcome->fate == DeliveryOutcome::Fate::Uncertain;
}

} // namespace

void Lane::resume(const MessageRow &message, const std::vector<OutboxRow> &alerts, Instant firstTried)
{
    Sending sending;
    sending.message = messageFromDocument(message.document);
    sending.row = message;
    sending.order = ++m_lastOrder;
    sending.notBefore = m_asked;
    sending.mayBeTaken = true;
    for (const OutboxRow &row : alerts) {
        sending.alerts.push_back(alertOf(row));
        sending.alerts.back().firstTry = firstTried;
    }
    keepAsItIs(std::move(sending));
    arm();
    leaveAlone(message);
}

void Lane::giveUp(const MessageRow &message)
{
    Sending sending;
    sending.message = messageFromDocument(message.document);
    sending.row = message;
    sending.mayBeTaken = true;
    DeliveryChange change;
    letGo(sending, change);
    m_world.keeper.keep(std::move(change));
}

void Lane::remember(const MessageRow &message)
{
    const Message told = messageFromDocument(message.document);
    if (message.state == MessageRow::State::Delivered)
        m_told.note(told, message.reference, m_route.context);
    else if (mayBeThere(message))
        noteAsPerhapsTold(told);
    leaveAlone(message);
}

//! As the provider of \a message asked a former process to.
void Lane::leaveAlone(const MessageRow &message)
{
    const std::optional<UtcTime> until = askedUntil(message.trouble);
    const UtcTime now = m_world.clock.utc();
    const auto outcome = outcomeFromJson(message.trouble);
    if (!outcome || !until || *until <= now)
        return;
    m_trouble = outcome;
    m_troubleSince = m_troubleSince.value_or(now);
    const Instant asked = m_world.clock.now() + std::min(*until - now, mostPatienceKept);
    m_asked = std::max(m_asked.value_or(asked), asked);
    hurry();
}

} // namespace vigia
