// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpexchange.h"
#include "routefinder.h"

#include <QTimer>

#include <vector>

namespace vigia {

//! One request over the first of several addresses that can be connected to (in the manner of
//! RFC 8305). Requests that may be repeated (GET, HEAD, OPTIONS) race: a further address gets its
//! turn when the one before has not connected within its head start, and the first connection wins.
//! Others are tried strictly one after another, each with a share of the time.
//! Ends exactly once, with ended(), unless destroyed before.
class HttpRace final : public QObject
{
    Q_OBJECT

public:
    using Phase = HttpExchange::Phase;

    //! \a order without its address; \a budget is the time there is for all.
    HttpRace(HttpClients &clients, HttpExchange::Order order, QString name, Ways ways, std::chrono::milliseconds budget);

    void start();

    Phase phase() const;
    const HttpExchange::Seen &seen() const; //!< so far, or in the end
    const QHostAddress &address() const { return m_address; } //!< the last one connected to

Q_SIGNALS:
    void ended();

private:
    void tryNext();
    bool launch(const QHostAddress &address);
    void onHeadStartOver();
    void onConnected(HttpExchange *winner);
    void onEnded(HttpExchange *exchange);
    void giveUp();
    std::chrono::milliseconds headStart() const;
    bool mayRace() const;
    Failure refined(const HttpExchange &exchange) const;

    HttpClients &m_clients;
    HttpExchange::Order m_order;
    QString m_name;
    Ways m_ways;
    std::chrono::milliseconds m_budget;
    qsizetype m_next = 0;
    QTimer m_headStart;
    std::vector<std::unique_ptr<HttpExchange>> m_exchanges;
    HttpExchange *m_winner = nullptr;
    QList<Failure> m_failures;
    HttpExchange::Seen m_lost; //!< when there is no winner
    QHostAddress m_address;
};

} // namespace vigia
