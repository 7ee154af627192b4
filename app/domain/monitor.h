// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"

#include <map>

namespace vigia {

//! How to ask over HTTP and what to expect; every value decided.
struct HttpOptions {
    QString method = QStringLiteral("GET");
    std::optional<TextOrSecret> body;
    std::vector<Header> headers;
    std::optional<BasicAuth> basic;
    std::optional<TextOrSecret> bearer;
    std::vector<StatusRange> expect{StatusRange{}};
    QString contains; //!< empty: not asked
    QString notContains; //!< empty: not asked
    QString matches; //!< empty: not asked
    std::optional<JsonExpectation> json;
    std::optional<Duration> slowerThan;
    TlsTrust tls;
    TlsVersion tlsMin = TlsVersion::Tls1_2;
    Duration expiryWarning = std::chrono::days(14);
    int redirects = 5;
    ProxyChoice proxy;
    friend bool operator==(const HttpOptions &, const HttpOptions &) = default;
};

//! What a prober needs to look once.
struct ProbeRequest {
    Target target;
    HttpOptions http;
    Duration timeout = std::chrono::seconds(10); //!< for the whole look, redirects included
    friend bool operator==(const ProbeRequest &, const ProbeRequest &) = default;
};

//! The numbers the judge goes by.
struct JudgeRules {
    Duration interval = std::chrono::seconds(60);
    Duration timeout = std::chrono::seconds(10);
    int confirm = 2;
    Duration confirmInterval = std::chrono::seconds(5);
    int recover = 1;
    bool reports = false; //!< it is not looked at, it reports: its silence is a failure, never our own
    Duration delay{0}; //!< where it reports: from one report to the moment the next is missing, at most
    Severity severity = Severity::Normal;
    Duration repeat{0}; //!< "still down" every …; 0 = never
    int repeatMost = 100; //!< so many of them for one outage
    std::optional<Instant> quietUntil; //!< what is repeated before reaches its channels then, and is said once
    bool hasNeed = false; //!< its group needs something to be reachable
    bool hasSight = false; //!< there are reference points to ask whether we ourselves can see
    QStringList parents; //!< names of the monitors it depends on
    friend bool operator==(const JudgeRules &, const JudgeRules &) = default;
};

//! A monitor with everything decided: its own settings over its group's over the defaults.
struct Monitor {
    MonitorId id;
    QString name;
    QString group;
    ProbeRequest request;
    JudgeRules rules;
    QStringList alerts; //!< names of channels
    Policy policy;
    QString owner; //!< mail address of who answers for its group; empty: nobody is named
    QStringList tags;
    QString note;
    bool drill = false; //!< it stands for nothing: a person rehearses
    std::map<QString, QStringList> owners; //!< of a drill: who is told on a channel that leaves that open
    std::optional<ProbeRequest> need; //!< how to look at what its group needs
    friend bool operator==(const Monitor &, const Monitor &) = default;
};

//! The monitor that \a definition means within \a configuration.
Monitor effective(const Configuration &configuration, const MonitorDefinition &definition);

//! `http`, `heartbeat`, later `tcp` …: the key in YAML and the `kind` of JSON documents.
QLatin1StringView kindOf(const Target &target);

//! The address as people and documents may see it: without credentials, the values of a URL's
//! query masked, a secret as `{secret: NAME}`; of a heartbeat when it is expected.
QString shownTarget(const Target &target);

//! The host a look at \a target is addressed to; of a secret address its secret's name, of a heartbeat none.
QString hostOf(const Target &target);

//! \a url without credentials and with the values of its query masked: keys and tokens like to live there.
QString shownUrl(QUrl url);

//! `http://https://shop.example`: taken for the machine `https` it would be looked at somewhere nobody means.
bool hasTwoSchemes(const QUrl &url);

//! The longest time from the start of the first failing check to the sound (P4).
Duration alarmDelayBound(const JudgeRules &rules);

//! How long a failing monitor waits for what its witnesses say (P4's V).
Duration witnessDeadline(const JudgeRules &rules);

} // namespace vigia
