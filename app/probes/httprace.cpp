// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprace.h"

#include <algorithm>

namespace vigia {

using namespace std::chrono_literals;

HttpRace::HttpRace(HttpClients &clients, HttpExchange::Order order, QString name, Ways ways,
                   std::chrono::milliseconds budget)
    : m_clients(clients)
    , m_order(std::move(order))
    , m_name(std::move(name))
    , m_ways(std::move(ways))
    , m_budget(budget)
{
    m_headStart.setSingleShot(true);
    connect(&m_headStart, &QTimer::timeout, this, &HttpRace::onHeadStartOver);
}

void HttpRace::start()
{
    tryNext();
}

bool HttpRace::mayRace() const
{
    return m_order.method == "GET" || m_order.method == "HEAD" || m_order.method == "OPTIONS";
}

std::chrono::milliseconds HttpRace::headStart() const
{
    if (!mayRace())
        return std::max<std::chrono::milliseconds>(m_budget / m_ways.addresses.size(), 100ms);
    // Over TLS we hear of a connection only after the handshake.
    const auto usual = m_order.request.url().scheme() == QLatin1StringView("https") ? 1000ms : 300ms;
    return std::min<std::chrono::milliseconds>(usual, m_budget / (2 * m_ways.addresses.size()));
}

void HttpRace::tryNext()
{
    while (m_next < m_ways.addresses.size()) {
        if (!launch(m_ways.addresses[m_next++]))
            continue;
        if (m_next < m_ways.addresses.size())
            m_headStart.start(headStart());
        return;
    }
    giveUp();
}

bool HttpRace::launch(const QHostAddress &address)
{
    QNetworkProxy proxy = m_ways.proxy;
    if (m_ways.route != Route::Direct)
        proxy.setHostName(address.toString());
    const QString endpoint = address.toString() + u' ' + QString::number(m_ways.port) + u' ' + m_name;
    HttpExchange::Order order = m_order;
    const bool encrypted = order.request.url().scheme() == QLatin1StringView("https");
    auto lease = m_clients.take(proxy, endpoint, m_name, encrypted);
    if (!lease) {
        m_failures.append({Cause::OutOfDescriptors, {}});
        return false;
    }
    order.address = address;
    order.port = m_ways.port;
    order.route = m_ways.route;
    if (order.route == Route::Direct) {
        QUrl url = order.request.url();
        url.setHost(address.toString());
        order.request.setUrl(url);
    }
    m_address = address;
    auto exchange = std::make_unique<HttpExchange>(m_clients, std::move(*lease), std::move(order));
    HttpExchange *started = exchange.get();
    connect(started, &HttpExchange::connected, this, [this, started] { onConnected(started); });
    connect(started, &HttpExchange::ended, this, [this, started] { onEnded(started); });
    m_exchanges.push_back(std::move(exchange));
    started->start();
    return true;
}

void HttpRace::onHeadStartOver()
{
    if (!mayRace()) {
        m_exchanges.back()->abandon();
        m_failures.append({Cause::ConnectTimedOut, {}});
    }
    tryNext();
}

void HttpRace::onConnected(HttpExchange *winner)
{
    if (m_winner)
        return;
    m_winner = winner;
    m_address = winner->order().address;
    m_headStart.stop();
    for (const auto &exchange : m_exchanges) {
        if (exchange.get() != winner)
            exchange->abandon();
    }
}

void HttpRace::onEnded(HttpExchange *exchange)
{
    if (exchange == m_winner)
        return Q_EMIT ended();
    const Failure failure = refined(*exchange);
    if (!isFailureToConnect(failure.cause)) {
        onConnected(exchange); // it spoke, if only TLS: its word is final
        return Q_EMIT ended();
    }
    m_failures.append(failure);
    tryNext();
}

Failure HttpRace::refined(const HttpExchange &exchange) const
{
    const Failure failure = exchange.seen().failure.value_or(Failure{});
    const bool vague = failure.cause == Cause::HostUnreachable || failure.cause == Cause::SystemFault;
    if (!vague)
        return failure;
    const auto own = ownFaultTowards(exchange.order().address, exchange.order().port);
    return own ? Failure{*own, {}} : failure;
}

void HttpRace::giveUp()
{
    const bool running = std::any_of(m_exchanges.begin(), m_exchanges.end(),
                                     [](const auto &exchange) { return exchange->phase() != Phase::Ended; });
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

const HttpExchange::Seen &HttpRace::seen() const
{
    return m_winner ? m_winner->seen() : m_lost;
}

} // namespace vigia
