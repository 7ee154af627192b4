// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/bot.h"

#include "bot/botdesk.h"

namespace vigia {

using bot::BotPoller;

namespace {

bool isSame(const std::optional<Bot::Settings> &a, const std::optional<Bot::Settings> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->channel == b->channel && a->way == b->way && a->language.code() == b->language.code();
}

HealthTrouble healthOf(BotPoller::Trouble trouble)
{
    switch (trouble) {
    case BotPoller::Trouble::Shared:
        return HealthTrouble::BotShared;
    case BotPoller::Trouble::Refused:
        return HealthTrouble::BotRefused;
    case BotPoller::Trouble::None:
    case BotPoller::Trouble::Unreachable:
        return HealthTrouble::BotFailing;
    }
    Q_UNREACHABLE();
}

} // namespace

//! Everything about one bot. Its transfers are its own: an open question ends with it, and is no second program that
//! uses the bot.
struct Bot::Session {
    Session(const World &world, const CurlLibrary &library, const Settings &settings, const bot::Cursor &cursor,
        BotPoller::Parts parts)
        : transfers(library)
        , api(settings.way, world.secrets, transfers)
        , line(std::make_shared<bot::ChatLine>(api))
        , desk({world.facade, *line, world.clock, world.timers}, {settings.channel, settings.way.chat},
              settings.language)
        , poller(api, world.clock, world.timers, cursor, complete(std::move(parts)))
    {
        QObject::connect(&desk, &bot::BotDesk::moved, &desk, [this](qint64 to) { poller.noteMove(to); });
        poller.start();
    }

    BotPoller::Parts complete(BotPoller::Parts parts)
    {
        parts.begun = [this](const QString &name, const bot::Cursor &cursor) { desk.begin(name, cursor.movedTo); };
        parts.take = [this](const bot::Update &update, bool waited) { desk.take(update, waited); };
        return parts;
    }

    Transfers transfers;
    bot::BotApi api;
    std::shared_ptr<bot::ChatLine> line; //!< conversations may outlive it
    bot::BotDesk desk;
    BotPoller poller;
};

Bot::Bot(const World &world, Parts parts, const QByteArray &cursor)
    : m_world(world)
    , m_parts(std::move(parts))
    , m_cursor(bot::cursorFromBytes(cursor))
{
}

Bot::~Bot() = default;

void Bot::configure(const std::optional<Settings> &settings)
{
    if (isSame(settings, m_settings))
        return;
    const bool isOtherChat = m_settings && settings && m_settings->way.chat != settings->way.chat;
    m_settings = settings;
    m_session.reset();
    m_parts.report(std::nullopt);
    if (isOtherChat)
        m_cursor.movedTo = 0;
    if (!m_settings)
        return;
    BotPoller::Parts parts;
    parts.keep = [this](const bot::Cursor &cursor, std::function<void()> done) {
        m_cursor = cursor;
        m_parts.keep(toBytes(cursor), std::move(done));
    };
    parts.report = [this](BotPoller::Trouble trouble, const QString &detail) { report(trouble, detail); };
    m_session = std::make_unique<Session>(m_world, m_library, *m_settings, m_cursor, std::move(parts));
}

void Bot::secretChanged(const QString &name)
{
    if (m_session && m_settings->way.secret.name == name)
        m_session->poller.hurry();
}

std::optional<Instant> Bot::busySince() const
{
    return m_session ? m_session->poller.busySince() : std::nullopt;
}

void Bot::report(BotPoller::Trouble trouble, const QString &detail) const
{
    if (trouble == BotPoller::Trouble::None)
        return m_parts.report(std::nullopt);
    const bool namesSecret = trouble == BotPoller::Trouble::Refused;
    m_parts.report(HealthView::Trouble{healthOf(trouble), namesSecret ? m_settings->way.secret.name : detail});
}

} // namespace vigia
