// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vigia {

//! Lends QNetworkAccessManagers so that every request gets a connection of its own.
//!
//! A manager keeps connections by address and *verified name*: with them the TLS settings, the
//! decision to ignore errors, the limit of six sockets, and an object of 19 kB. So every request
//! here gets a verified name no other request of that manager had: a number where there is no TLS,
//! else the name in another mixture of upper and lower case, which IDNA folds before the name is
//! sent or compared. A manager serves a bounded number of requests and a bounded time and goes when
//! the last of them is given back: its connections with it.
class HttpClients final : public QObject
{
public:
    struct Generation;

    //! A manager for one request.
    struct Lease {
        std::shared_ptr<Generation> generation;
        QNetworkAccessManager *manager = nullptr;
        QString verifiedName;
    };

    HttpClients();
    ~HttpClients() override;

    //! For a request to \a endpoint (address and port) whose certificate must name \a name.
    //! Absent when there are no descriptors left for another manager.
    std::optional<Lease> take(const QNetworkProxy &proxy, const QString &endpoint, const QString &name, bool encrypted);

    //! \a reply, with no signal of it connected any more, and its manager go with the next turn of
    //! the event loop.
    void giveBack(Lease lease, QNetworkReply *reply);

    //! How many managers live now, lent or waiting.
    int managers() const;

private:
    using Steady = std::chrono::steady_clock;

    std::shared_ptr<Generation> create(const QNetworkProxy &proxy);
    void prune();

    std::vector<std::shared_ptr<Generation>> m_open;
    std::vector<Lease> m_returned;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

//! The spelling number \a variant of \a name: bit n decides the case of its nth letter. Absent when
//! there are not so many; an address has one.
std::optional<QString> spelling(const QString &name, quint32 variant);

} // namespace vigia
