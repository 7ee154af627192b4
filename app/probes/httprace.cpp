// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprace.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr std::chrono::milliseconds headStart(300);

} // namespace

HttpRace::HttpRace(HttpExchange::Order order, Ways ways)
    : m_order(std::move(order))
    , m_ways(std::move(ways))
{
    m_headStart.setSingleShot(true);
    connect(&m_headStart, &QTimer::timeout, this, &HttpRace::tryNext);
}

void HttpRace::start()
{
    tryNext();
}

void HttpRace::tryNext()
{
    if (m_next == m_ways.addresses.size())
        return giveUp();
    launch(m_ways.addresses[m_next++]);
    if (m_next < m_ways.addresses.size())
        m_headStart.start(headStart);
}

void HttpRace::launch(const QHostAddress &address)
{
    HttpExchange::Order order = m_order;
    order.route = m_ways.route;
    order.address = address;
    order.addressPort = m_ways.port;
    if (order.route == Route::ThroughTunnel) {
        order.proxy = m_ways.proxy;
        order.proxy.setHostName(address.toString());
    }
    m_exchanges.push_back(std::make_unique<HttpExchange>(std::move(order)));
    HttpExchange *exchange = m_exchanges.back().get();
    connect(exchange, &HttpExchange::connected, this, [this, exchange] { onConnected(exchange); });
    connect(exchange, &HttpExchange::ended, this, [this, exchange] { onEnded(exchange); });
    exchange->start();
}

void HttpRace::onConnected(HttpExchange *winner)
{
    m_winner = winner;
    m_headStart.stop();
    for (const auto &exchange : m_exchanges) {
        if (exchange.get() != winner)
            exchange->abandon();
    }
}

void HttpRace::onEnded(HttpExchange *exchange)
{
    if (exchange == m_winner) {
        Q_EMIT ended();
        return;
    }
    m_failures.append(refined(*exchange));
    tryNext();
}

//! "Unreachable" and the unknown may be our own fault; worth a question.
Failure HttpRace::refined(const HttpExchange &exchange) const
{
    const Failure failure = exchange.seen().failure.value_or(Failure{});
    if (failure.cause != Cause::HostUnreachable && failure.cause != Cause::SystemFault)
        return failure;
    const auto own = ownFaultTowards(exchange.order().address, exchange.order().addressPort);
    return own ? Failure{*own, {}} : failure;
}

void HttpRace::giveUp()
{
    const bool running = std::any_of(
        m_exchanges.begin(), m_exchanges.end(), [](const auto &exchange) { return exchange->phase() != Phase::Ended; });
    if (running)
        return;
    m_lost.failure = mostTelling(m_failures);
    Q_EMIT ended();
}

HttpRace::Phase HttpRace::phase() const
{
    if (m_winner)
        return m_winner->phase();
    return m_lost.failure ? Phase::Ended : Phase::Connecting;
}

bool HttpRace::hasAskedForTunnel() const
{
    return std::any_of(
        m_exchanges.begin(), m_exchanges.end(), [](const auto &exchange) { return exchange->hasAskedForTunnel(); });
}

const HttpExchange::Seen &HttpRace::seen() const
{
    return m_winner ? m_winner->seen() : m_lost;
}

} // namespace vigia
