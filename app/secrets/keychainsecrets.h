// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keyring.h"
#include "secrets/secretstore.h"
#include "world/clock.h"
#include "world/timers.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace vigia {

//! The operating system's password store, through QtKeychain.
//!
//! Locked, absent, denied and silent are told apart. Whoever asks is answered after `patience` at the
//! latest; what the system is still doing then goes on, and nothing is begun anew on top of it. Where
//! it is locked, fetch() says so at once and lets the system ask the person, one question at a time and
//! no more than one in `askAgain`. Nothing ever falls back to plain text.
class KeychainSecrets final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr Duration patience = std::chrono::seconds(10);
    static constexpr Duration askAgain = std::chrono::minutes(10);

    //! \a service is what the secrets stand under; \a keyring and \a opening: see keyring.h. All outlive this.
    KeychainSecrets(QString service, AskKeyring keyring, OpenKeyring opening, const Clock &clock, Timers &timers);
    //! What still waits is answered with Unavailable.
    ~KeychainSecrets() override;

    void fetch(const QString &name, Done done) override;
    void store(const QString &name, const QString &value, Kept done) override;
    void forget(const QString &name, Kept done) override;
    void look(const QString &name, Kept done) override;

private:
    struct Reading {
        QString name;
        std::vector<Done> waiting;
        std::unique_ptr<Timer> deadline;
    };
    struct Order {
        Kept done;
        std::unique_ptr<Timer> deadline;
    };
    using ReadingPtr = std::shared_ptr<Reading>;
    using OrderPtr = std::shared_ptr<Order>;

    void read(const ReadingPtr &reading);
    void settle(const ReadingPtr &reading, const Result<QString, SecretError> &result);
    void askToUnlock();
    OrderPtr order(Kept done);
    void settle(const OrderPtr &order, const Result<void, SecretError> &result);
    //! Goes on only where something may be changed.
    void whenWritable(const OrderPtr &order, std::function<void()> goOn);

    const QString m_service;
    const AskKeyring m_keyring;
    const OpenKeyring m_opening;
    const Clock &m_clock;
    Timers &m_timers;
    std::map<QString, ReadingPtr> m_readings;
    std::set<OrderPtr> m_orders;
    bool m_isAsking = false; //!< the person is being asked to unlock
    std::optional<Instant> m_lastAsked;
};

} // namespace vigia
