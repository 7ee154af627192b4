// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpexchange.h"
#include "routefinder.h"

#include <QTimer>

#include <vector>

namespace vigia {

//! One request over the first of several addresses that can be connected to (in the manner of
//! RFC 8305): a further address gets its turn when the one before failed or did not connect within
//! its head start; the first connection wins, and only there the request is sent.
//! Ends exactly once, with ended(), unless destroyed before.
class HttpRace final : public QObject
{
    Q_OBJECT

public:
    using Phase = HttpExchange::Phase;

    //! \a order without its way.
    HttpRace(HttpExchange::Order order, Ways ways);

    void start();

    Phase phase() const;
    bool hasAskedForTunnel() const;
    const HttpExchange::Seen &seen() const; //!< so far, or in the end

Q_SIGNALS:
    void ended();

private:
    void tryNext();
    void launch(const QHostAddress &address);
    void onConnected(HttpExchange *winner);
    void onEnded(HttpExchange *exchange);
    void giveUp();
    Failure refined(const HttpExchange &exchange) const;

    const HttpExchange::Order m_order;
    const Ways m_ways;
    qsizetype m_next = 0;
    QTimer m_headStart;
    std::vector<std::unique_ptr<HttpExchange>> m_exchanges;
    HttpExchange *m_winner = nullptr;
    QList<Failure> m_failures;
    HttpExchange::Seen m_lost; //!< when there is no winner
};

} // namespace vigia
