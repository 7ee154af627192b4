// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/credentials.h"
#include "listener/entrances.h"
#include "listener/failurebudget.h"
#include "listener/httpmessage.h"
#include "listener/provenpasswords.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace vigia {

//! The one gate: every request passes it before anything is done for it. Any thread.
class Gate
{
public:
    struct Passage {
        const Entrance *entrance = nullptr;
        Caller caller;
        std::optional<Claim> claim; //!< to be proven before anything is done
    };

    //! From now on these are known. The names are those by which this computer may be called.
    void know(std::shared_ptr<const Credentials> credentials, const QStringList &hosts);

    //! Changes nothing but the count of failures: it may be asked twice for one request.
    std::variant<Response, Passage> check(const RequestHead &head, Instant now);

    //! Takes the claim of a passage of \a peer in, to be proven next; false: too many wait already, which is
    //! tooManyFailures(). A derivation costs: whoever failed too often gets one at a time, so that the right password
    //! still passes.
    bool queueClaim(const QByteArray &peer, Instant now);
    //! Takes a tenth of a second. Absent: it is right. Once for each claim that was taken in.
    std::optional<Response> prove(const Passage &passage, const QByteArray &peer, Instant now);

private:
    std::variant<Response, Passage> enter(const Entrance &entrance, const RequestHead &head, Instant now);
    std::variant<Response, Passage> enterWithPassword(const Entrance &entrance, const RequestHead &head, Instant now);
    std::optional<Caller> holderOf(const QString &token, unsigned keys) const;
    void forgetClaim(const QByteArray &peer);
    //! Those may be right that are not known yet; others count as failures.
    Response refuse(const Entrance &entrance, unsigned shown, const QByteArray &peer, Instant now);
    Response fail(Wish wish, const QByteArray &peer, Instant now);
    PasswordVerifier verifierOf(const QString &user) const;
    std::shared_ptr<const Credentials> credentials() const;

    mutable std::mutex m_mutex; //!< of these three
    std::shared_ptr<const Credentials> m_credentials = std::make_shared<Credentials>();
    QStringList m_hosts;
    QHash<QByteArray, int> m_claims; //!< not yet verified, by networkOf() the address

    FailureBudget m_failures;
    ProvenPasswords m_proven;
    const PasswordVerifier m_nobodys = nobodysVerifier();
};

} // namespace vigia
