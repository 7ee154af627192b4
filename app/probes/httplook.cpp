// SPDX-License-Identifier: GPL-3.0-or-later
#include "httplook.h"

#include "domain/secretcause.h"
#include "httprequest.h"
#include "redirects.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr Duration lateness(150);
constexpr Duration grace(100);
constexpr Duration matchingTime(400); //!< for us, when the answer itself came in the last moment

void add(std::optional<Timing::Span> &sum, const std::optional<Timing::Span> &part)
{
    if (part)
        sum = sum.value_or(Timing::Span(0)) + *part;
}

bool isTimeOut(Cause cause)
{
    return cause == Cause::ConnectTimedOut || cause == Cause::AnswerTimedOut || cause == Cause::BodyTimedOut
        || cause == Cause::ResolverSilent;
}

bool isProxyTrouble(Cause cause)
{
    return cause == Cause::ProxyUnreachable || cause == Cause::ProxyRefused || cause == Cause::ProxyCannotReach;
}

} // namespace

HttpLook::HttpLook(const Tools &tools, ProbeRequest request, Prober::Done done)
    : m_tools(tools)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_age.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // the coarse one may be late by 5 %
    connect(&m_deadline, &QTimer::timeout, this, &HttpLook::onDeadline);
}

void HttpLook::begin()
{
    if (!m_done)
        return;
    startDeadline();
    m_missingSecrets = secretsIn(std::get<HttpTarget>(m_request.target), m_request.http);
    const QStringList names = m_missingSecrets;
    if (names.isEmpty())
        return onSecretsComplete();
    const QPointer<HttpLook> self(this);
    for (const QString &name : names) {
        m_tools.secrets.fetch(name, [self, name](const Result<QString, SecretError> &secret) {
            if (self)
                self->onSecret(name, secret);
        });
        if (!self)
            return; // answered and gone
    }
}

void HttpLook::onSecret(const QString &name, const Result<QString, SecretError> &secret)
{
    if (!m_done || !m_missingSecrets.removeOne(name))
        return;
    if (!secret)
        return fail({causeOf(secret.error()), name});
    m_secrets.insert(name, *secret);
    if (m_missingSecrets.isEmpty())
        onSecretsComplete();
}

void HttpLook::onSecretsComplete()
{
    auto plan = planOf(std::get<HttpTarget>(m_request.target), m_request.http, m_secrets);
    m_secrets.clear();
    if (!plan)
        return fail(plan.error());
    m_plan = std::move(*plan);
    goTo({.url = m_plan.url, .method = m_plan.method, .body = m_plan.body});
}

void HttpLook::goTo(Hop hop)
{
    m_hop = std::move(hop);
    m_race.reset();
    startDeadline();
    m_route = std::make_unique<RouteFinder>(m_tools.resolver, m_tools.proxies, m_hop.url, m_request.http.proxy);
    // Queued, here and below: what ended may be replaced, but not while it is still talking.
    connect(m_route.get(), &RouteFinder::ended, this, &HttpLook::onRouteEnded, Qt::QueuedConnection);
    m_route->start();
}

void HttpLook::onRouteEnded()
{
    if (!m_done)
        return;
    add(m_timing.name, m_route->lookupTime());
    m_waited += m_route->waited();
    const auto outcome = m_route->outcome();
    m_route.reset();
    if (!outcome)
        return fail(outcome.error());
    startDeadline();
    m_ways = *outcome;

    HttpExchange::Order order{.request = requestBytes(m_plan, m_hop, m_ways.route, m_ways.proxy),
        .isHead = m_hop.method == "HEAD",
        .host = verifiedName(m_hop.url),
        .port = portOf(m_hop.url),
        .trust = m_request.http.tls};
    if (isEncrypted(m_hop.url)) {
        const auto tls = m_tools.tls.configurationFor(m_request.http.tls, m_request.http.tlsMin);
        if (!tls)
            return fail({Cause::CaFileUnreadable, tls.error()});
        order.tls = *tls;
    }
    m_race = std::make_unique<HttpRace>(std::move(order), m_ways);
    connect(m_race.get(), &HttpRace::ended, this, &HttpLook::onRaceEnded, Qt::QueuedConnection);
    m_race->start();
}

void HttpLook::onRaceEnded()
{
    if (!m_done)
        return;
    const HttpExchange::Seen &seen = m_race->seen();
    note(seen);
    if (!seen.failure)
        return onAnswer(seen);
    fail(*seen.failure, seen.status);
}

void HttpLook::onAnswer(const HttpExchange::Seen &seen)
{
    if (seen.status == 407 && m_ways.route == Route::ThroughHttpProxy)
        return fail({Cause::ProxyRefused, {}}, seen.status);
    if (isRedirect(seen.status) && m_request.http.redirects > 0) {
        if (m_followed == m_request.http.redirects)
            return fail({Cause::TooManyRedirects, {}}, m_followed);
        auto next = followed(m_hop, seen.status, seen.location, m_plan);
        if (!next)
            return fail(next.error(), seen.status);
        ++m_followed;
        return goTo(std::move(*next));
    }
    if (seen.status == 401) // it may have been changed where it is kept
        std::ranges::for_each(secretsIn(std::get<HttpTarget>(m_request.target), m_request.http),
            [this](const QString &name) { m_tools.secrets.invalidate(name); });
    const auto age = std::chrono::nanoseconds(m_age.nsecsElapsed());
    m_timing.total = std::chrono::duration_cast<Timing::Span>(age) - m_waited;
    m_observation = HttpObservation{.status = seen.status,
        .contentType = seen.contentType,
        .body = seen.body,
        .bodyCut = seen.bodyCut,
        .timing = m_timing,
        .certificate = m_certificate};
    if (needsMatching(*m_observation, m_request.http))
        match();
    else
        judge();
}

//! The answer came in time; what is left is our own work, and not charged.
void HttpLook::match()
{
    m_deadline.start(remaining() + matchingTime);
    const QPointer<HttpLook> self(this);
    m_matching = m_tools.matching.post([seen = *m_observation] { return bodyText(seen); }, m_request.http.matches,
        [self](PatternMatch found) {
            if (!self || !self->m_done)
                return;
            self->m_observation->matching = found;
            self->judge();
        });
    if (!m_matching)
        judge();
}

void HttpLook::judge()
{
    finish(assess(*m_observation, m_request.http, m_tools.clock.utc()));
}

void HttpLook::startDeadline()
{
    m_deadline.start(remaining());
}

//! Of the timeout; what our own queues took is not charged.
Duration HttpLook::remaining() const
{
    const auto waited = std::chrono::duration_cast<Duration>(m_waited);
    return std::max(m_request.timeout + waited - Duration(m_age.elapsed()), Duration::zero());
}

void HttpLook::onDeadline()
{
    if (m_observation)
        return judge();
    // When this process itself was kept from running, what came meanwhile is read first (P15).
    const bool late =
        Duration(m_age.elapsed()) - std::chrono::duration_cast<Duration>(m_waited) > m_request.timeout + lateness;
    if (late && !std::exchange(m_hadGrace, true))
        return m_deadline.start(grace);
    if (m_race) {
        if (m_race->phase() == HttpRace::Phase::Ended)
            return onRaceEnded(); // in the last moment, but in time
        note(m_race->seen());
    }
    Failure failure = overdue();
    // Not even then: how far the target would have come we kept ourselves from seeing.
    if (late && outcomeOf(failure.cause) == Outcome::Failed)
        failure = {Cause::Stalled, {}};
    fail(std::move(failure), m_race ? m_race->seen().status : 0);
}

Failure HttpLook::overdue() const
{
    if (!m_missingSecrets.isEmpty())
        return {Cause::SecretUnavailable, m_missingSecrets.front()};
    if (!m_race)
        return {Cause::ResolverSilent, {}};
    switch (m_race->phase()) {
    case HttpRace::Phase::Connecting:
        return {isProxyMissing() ? Cause::ProxyUnreachable : Cause::ConnectTimedOut, {}};
    case HttpRace::Phase::Waiting:
        return {Cause::AnswerTimedOut, {}};
    case HttpRace::Phase::Reading:
    case HttpRace::Phase::Ended:
        return {Cause::BodyTimedOut, {}};
    }
    Q_UNREACHABLE();
}

//! Connecting, and it is the proxy that does not answer. SOCKS does not tell.
bool HttpLook::isProxyMissing() const
{
    if (m_ways.route == Route::ThroughTunnel && m_ways.proxy.type() == QNetworkProxy::HttpProxy)
        return !m_race->hasAskedForTunnel();
    return m_ways.route == Route::ThroughHttpProxy;
}

void HttpLook::note(const HttpExchange::Seen &seen)
{
    add(m_timing.connect, seen.timing.connect);
    add(m_timing.tls, seen.timing.tls);
    add(m_timing.firstByte, seen.timing.firstByte);
    if (seen.certificate)
        m_certificate = seen.certificate;
}

void HttpLook::cancel()
{
    if (m_done)
        fail({Cause::Cancelled, {}});
}

void HttpLook::fail(Failure failure, int code)
{
    if (isProxyTrouble(failure.cause) && failure.detail.isEmpty())
        failure.detail = m_ways.proxyName;
    ProbeResult result = resultOf(failure.cause, failure.detail);
    result.code = code;
    if (isTimeOut(failure.cause))
        result.limit = m_request.timeout;
    result.timing = m_timing;
    const auto age = std::chrono::nanoseconds(m_age.nsecsElapsed());
    result.timing.total = std::max(std::chrono::duration_cast<Timing::Span>(age) - m_waited, Timing::Span(0));
    result.certificate = m_certificate;
    finish(std::move(result));
}

//! The last thing a look does; its owner may be gone afterwards.
void HttpLook::finish(ProbeResult result)
{
    m_deadline.stop();
    if (m_matching)
        m_tools.matching.withdraw(*m_matching);
    m_secrets.clear();
    m_plan = {};
    m_hop = {};
    if (m_race)
        m_race->disconnect(this);
    const auto done = std::exchange(m_done, nullptr);
    done(result);
}

} // namespace vigia
