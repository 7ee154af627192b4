// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/botpoller.h"

#include "outbox/backoff.h"

#include <algorithm>
#include <utility>

namespace vigia::bot {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr qsizetype mostAnswer = 1024 * 1024;
constexpr int mostUpdates = 20; //!< in an answer: of the longest messages, and it can still be read
constexpr Duration afterQuestion = std::chrono::seconds(15); //!< later than it should end, its end is not waited for
constexpr Duration atOnce = std::chrono::seconds(5); //!< an answer with what is there already, over a slow line
constexpr Duration pause = std::chrono::seconds(1); //!< where answers come at once and hold nothing
constexpr Duration refusedWait = std::chrono::minutes(10);
constexpr Duration sharedLasts = std::chrono::minutes(2); //!< the other program may only be catching its breath
constexpr int failuresTold = 3; //!< so many in a row are told

} // namespace

BotPoller::BotPoller(BotApi &api, const Clock &clock, Timers &timers, const Cursor &kept, Parts parts)
    : m_api(api)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_cursor(kept)
    , m_timer(timers.create([this] {
        m_waiting = false;
        m_isNamed ? ask() : askName();
    }))
    , m_patience(timers.create([this] {
        if (const auto handOnNow = std::exchange(m_kept, {}))
            handOnNow();
    }))
{
}

void BotPoller::start()
{
    askName();
}

void BotPoller::hurry()
{
    if (m_waiting)
        m_timer->start(Duration::zero());
}

void BotPoller::noteMove(qint64 to)
{
    m_cursor.movedTo = to;
    m_parts.keep(m_cursor, [] {});
}

void BotPoller::askName()
{
    m_asked = m_clock.now();
    m_api.call("getMe", {}, m_lifetime.guarded([this](const BotApi::Reply &reply) { named(reply); }));
}

void BotPoller::named(const BotApi::Reply &reply)
{
    if (reply.outcome.fate != Fate::Accepted)
        return fail(reply.outcome);
    const QJsonObject bot = reply.result.toObject();
    const qint64 id = bot.value(QLatin1StringView("id")).toInteger();
    m_cursor = validFor(m_cursor, id, m_clock.utc());
    m_isNamed = true;
    m_parts.begun(bot.value(QLatin1StringView("username")).toString().left(64), m_cursor);
    ask();
}

void BotPoller::ask()
{
    m_cursor = validFor(m_cursor, m_cursor.bot, m_clock.utc());
    QJsonObject question{
        {QStringLiteral("timeout"), qint64(std::chrono::duration_cast<std::chrono::seconds>(openFor).count())},
        {QStringLiteral("limit"), m_cautious ? 1 : mostUpdates},
        {QStringLiteral("allowed_updates"), QJsonArray{QStringLiteral("message"), QStringLiteral("callback_query")}}};
    if (m_cursor.next != 0)
        question[QStringLiteral("offset")] = m_cursor.next;
    m_asked = m_clock.now();
    m_api.call("getUpdates", question, {openFor + afterQuestion, mostAnswer},
        m_lifetime.guarded([this](const BotApi::Reply &reply) { answered(reply); }));
}

void BotPoller::answered(const BotApi::Reply &reply)
{
    if (reply.outcome.trouble == DeliveryTrouble::NotUnderstood)
        return takeUnread(reply);
    if (reply.outcome.fate != Fate::Accepted)
        return fail(reply.outcome);
    if (!reply.result.isArray())
        return fail({.trouble = DeliveryTrouble::NotUnderstood});
    noteSuccess();
    m_cautious = false;
    take(updatesIn(reply.result.toArray()));
}

//! Too large, too deep, or no JSON: one by one, and what cannot be read even so is left out.
void BotPoller::takeUnread(const BotApi::Reply &reply)
{
    const auto first = firstIdIn(reply.body);
    if (!first)
        return fail(reply.outcome);
    if (!std::exchange(m_cautious, true))
        return askAgain(Duration::zero());
    Update unread;
    unread.id = *first;
    take({unread});
}

void BotPoller::take(std::vector<Update> updates)
{
    std::erase_if(updates, [this](const Update &update) { return update.id < m_cursor.next; });
    if (updates.empty()) {
        m_catchesUp = false;
        return askAgain(m_clock.now() - m_asked < pause ? pause : Duration::zero());
    }
    std::ranges::stable_sort(updates, {}, &Update::id);
    m_cursor.next = updates.back().id + 1;
    m_cursor.at = m_clock.utc();
    m_kept = [this, updates = std::move(updates)] { handOn(updates); };
    m_patience->start(patience); // a storage that fails is no reason to answer nobody
    m_parts.keep(m_cursor, m_lifetime.guarded([this] {
        m_patience->stop();
        if (const auto handOnNow = std::exchange(m_kept, {}))
            handOnNow();
    }));
}

void BotPoller::handOn(const std::vector<Update> &updates)
{
    const bool waited = m_catchesUp;
    const bool isLastThatWaited = !m_cautious && updates.size() < std::size_t(mostUpdates);
    m_catchesUp = m_catchesUp && !isLastThatWaited;
    // What was written says when; what was pressed waited if it was there when we asked.
    const bool wasThere = m_clock.now() - m_asked < atOnce;
    for (const Update &update : updates)
        m_parts.take(update, waited && (wasThere || !std::holds_alternative<Pressed>(update.what)));
    askAgain(Duration::zero());
}

void BotPoller::askAgain(Duration wait)
{
    m_waiting = true;
    m_timer->start(wait);
}

void BotPoller::noteSuccess()
{
    m_failures = 0;
    const bool isShared = m_sharedAt && m_clock.now() - *m_sharedAt < sharedLasts;
    if (isShared)
        return;
    m_sharedAt.reset();
    m_parts.report(Trouble::None, {});
}

//! Somebody may only have looked once, as Vigia itself does to find a chat: that is no trouble.
void BotPoller::failShared(const QString &words, Duration wait)
{
    const bool isAgain = m_sharedAt && m_clock.now() - *m_sharedAt < sharedLasts;
    m_sharedAt = m_clock.now();
    if (!isAgain)
        return askAgain(wait);
    m_parts.report(Trouble::Shared, words);
    askAgain(sharedWait);
}

void BotPoller::fail(const DeliveryOutcome &outcome)
{
    ++m_failures;
    m_catchesUp = true;
    const Duration wait = backOff(m_failures, outcome.retryAfter, m_api.way().secret.name);
    if (outcome.code == 409)
        return failShared(outcome.detail, std::min(wait, longestWait));
    if (outcome.trouble == DeliveryTrouble::LoginRefused) {
        m_isNamed = false;
        m_parts.report(Trouble::Refused, outcome.detail);
        return askAgain(std::max(refusedWait, wait));
    }
    if (m_failures >= failuresTold)
        m_parts.report(Trouble::Unreachable, apiName(outcome.trouble) + QLatin1Char(' ') + outcome.detail);
    askAgain(std::max(std::min(wait, longestWait), outcome.retryAfter.value_or(Duration::zero())));
}

} // namespace vigia::bot
