// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpassessment.h"
#include "httpplan.h"
#include "httprace.h"
#include "patternlanes.h"
#include "probes/prober.h"
#include "secrets/secretsource.h"
#include "tlspolicy.h"
#include "world/clock.h"

namespace vigia {

//! One look over HTTP: secrets → name → connection → answer, again for every redirect, then the verdict.
//! Answers exactly once; after it has answered it does nothing any more.
class HttpLook final : public QObject
{
public:
    struct Tools {
        const Clock &clock;
        SecretSource &secrets;
        Resolver &resolver;
        SystemProxies &proxies;
        TlsConfigurations &tls;
        PatternLanes &matching; //!< where patterns are looked for
    };

    HttpLook(const Tools &tools, ProbeRequest request, Prober::Done done);

    void begin();
    void cancel();

private:
    void onSecret(const QString &name, const Result<QString, SecretError> &secret);
    void onSecretsComplete();
    void goTo(Hop hop);
    void onRouteEnded();
    void onRaceEnded();
    void onAnswer(const HttpExchange::Seen &seen);
    void match();
    void judge();
    void onDeadline();
    void note(const HttpExchange::Seen &seen);
    void startDeadline();
    Duration remaining() const;
    Failure overdue() const;
    bool isProxyMissing() const;
    void fail(Failure failure, int code = 0);
    void finish(ProbeResult result);

    Tools m_tools;
    const ProbeRequest m_request;
    Prober::Done m_done;
    QElapsedTimer m_age;
    Timing::Span m_waited{0}; //!< in our own queues
    QTimer m_deadline;
    bool m_hadGrace = false;
    QStringList m_missingSecrets;
    SecretValues m_secrets;
    HttpPlan m_plan;
    Hop m_hop;
    int m_followed = 0;
    std::unique_ptr<RouteFinder> m_route;
    std::unique_ptr<HttpRace> m_race;
    Ways m_ways;
    Timing m_timing;
    std::optional<CertificateFacts> m_certificate;
    std::optional<HttpObservation> m_observation; //!< once there is a whole answer
    std::optional<PatternLanes::Ticket> m_matching;
};

} // namespace vigia
