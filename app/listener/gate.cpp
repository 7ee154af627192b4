// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "listener/authorization.h"
#include "listener/hostrule.h"
#include "listener/peernetwork.h"
#include "listener/refusals.h"

#include <algorithm>
#include <numeric>

namespace vigia {

namespace {

constexpr int mostClaims = 64;
constexpr int claimsOfOne = 8;
constexpr unsigned anyToken = TokenKey | MonitorKey | PingKey;

unsigned keyOf(const Caller &caller)
{
    struct Keys {
        unsigned operator()(const caller::Nobody &) const { return NoKey; }
        unsigned operator()(const caller::User &) const { return UserKey; }
        unsigned operator()(const caller::Reader &) const { return TokenKey; }
        unsigned operator()(const caller::Pinger &) const { return PingKey; }
        unsigned operator()(const caller::Owner &) const { return MonitorKey; }
    };
    return std::visit(Keys(), caller);
}

//! What is open to all who are at this computer is not open to what a page makes a browser do, nor to what a proxy
//! brings from elsewhere.
bool isAtThisComputer(const RequestHead &head)
{
    return head.peer.isLoopback && !head.fromPage && !head.forwarded;
}

Response methodNotAllowed(const QByteArray &allowed)
{
    Response response = textResponse(405, "method not allowed\n");
    response.headers = {{"Allow", allowed}};
    return response;
}

} // namespace

void Gate::know(std::shared_ptr<const Credentials> credentials, const QStringList &hosts)
{
    const std::lock_guard lock(m_mutex);
    m_credentials = std::move(credentials);
    m_hosts = hosts;
}

std::variant<Response, Gate::Passage> Gate::check(const RequestHead &head, Instant now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!isOurHost(head.host, m_hosts))
            return wrongHost();
    }
    QByteArrayList methods;
    for (const Entrance &entrance : entrances()) {
        if (!isPathOf(entrance, head.target.segments))
            continue;
        if (isMethodOf(entrance, head.method))
            return enter(entrance, head, now);
        methods.append(QByteArray(entrance.methods.data(), entrance.methods.size()).replace(" ", ", "));
    }
    return methods.isEmpty() ? textResponse(404, "not found") : methodNotAllowed(methods.join(", "));
}

std::variant<Response, Gate::Passage> Gate::enter(const Entrance &entrance, const RequestHead &head, Instant now)
{
    if (entrance.keySegment >= 0) {
        const std::optional<Caller> holder = holderOf(head.target.segments[entrance.keySegment], entrance.keys);
        if (!holder)
            return refuse(entrance, anyToken, head.peer.text, now);
        return Passage{&entrance, *holder, {}};
    }
    if (head.authorization.isEmpty()) {
        // Nothing was shown: no guess, so it does not count as one.
        if ((entrance.keys & NoKey) && isAtThisComputer(head))
            return Passage{&entrance, caller::Nobody(), {}};
        return refusal(entrance.wish);
    }
    if (const std::optional<QString> token = bearerToken(head.authorization)) {
        const std::optional<Caller> holder = holderOf(*token, entrance.keys);
        if (!holder)
            return refuse(entrance, anyToken, head.peer.text, now);
        return Passage{&entrance, *holder, {}};
    }
    return enterWithPassword(entrance, head, now);
}

std::variant<Response, Gate::Passage> Gate::enterWithPassword(
    const Entrance &entrance, const RequestHead &head, Instant now)
{
    const std::optional<Claim> claim = basicClaim(head.authorization);
    if (!claim || !(entrance.keys & UserKey))
        return fail(entrance.wish, head.peer.text, now);
    if (m_proven.isProven(*claim, verifierOf(claim->user)))
        return Passage{&entrance, caller::User{claim->user}, {}};
    const std::shared_ptr<const Credentials> known = credentials();
    if (known->awaitsPasswords && !known->users.contains(claim->user))
        return notYet(entrance.wish); // nothing to derive it against, and a derivation is what we wait for
    return Passage{&entrance, caller::User{claim->user}, claim};
}

std::optional<Response> Gate::prove(const Passage &passage, const QByteArray &peer, Instant now)
{
    forgetClaim(peer);
    const PasswordVerifier verifier = verifierOf(passage.claim->user);
    // Somebody unknown is derived, too: it takes as long.
    if (!verifies(verifier, passage.claim->password))
        return refuse(*passage.entrance, UserKey, peer, now);
    m_proven.remember(*passage.claim, verifier);
    return std::nullopt;
}

void Gate::forgetClaim(const QByteArray &peer)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_claims.find(networkOf(peer));
    if (found != m_claims.end() && --*found <= 0)
        m_claims.erase(found);
}

Response Gate::refuse(const Entrance &entrance, unsigned shown, const QByteArray &peer, Instant now)
{
    const std::shared_ptr<const Credentials> known = credentials();
    const unsigned awaited = (known->awaitsTokens ? anyToken : 0) | (known->awaitsPasswords ? unsigned(UserKey) : 0);
    return (entrance.keys & shown & awaited) != 0 ? notYet(entrance.wish) : fail(entrance.wish, peer, now);
}

bool Gate::queueClaim(const QByteArray &peer, Instant now)
{
    const int most = m_failures.isSpent(peer, now) ? 1 : claimsOfOne;
    const QByteArray network = networkOf(peer);
    const std::lock_guard lock(m_mutex);
    const int all = std::accumulate(m_claims.cbegin(), m_claims.cend(), 0);
    if (all >= mostClaims || m_claims.value(network) >= most)
        return false;
    ++m_claims[network];
    return true;
}

std::optional<Caller> Gate::holderOf(const QString &token, unsigned keys) const
{
    const std::shared_ptr<const Credentials> known = credentials();
    const auto found = known->tokens.constFind(tokenDigest(known->salt, token));
    if (found == known->tokens.constEnd())
        return std::nullopt;
    const auto fits =
        std::ranges::find_if(*found, [keys](const Caller &caller) { return (keyOf(caller) & keys) != 0; });
    return fits == found->end() ? std::nullopt : std::optional(*fits);
}

Response Gate::fail(Wish wish, const QByteArray &peer, Instant now)
{
    return m_failures.spend(peer, now) ? refusal(wish) : tooManyFailures();
}

PasswordVerifier Gate::verifierOf(const QString &user) const
{
    return credentials()->users.value(user, m_nobodys);
}

std::shared_ptr<const Credentials> Gate::credentials() const
{
    const std::lock_guard lock(m_mutex);
    return m_credentials;
}

} // namespace vigia
