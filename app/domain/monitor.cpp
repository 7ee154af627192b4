// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor.h"

#include "duration.h"

#include <QUrlQuery>

#include <algorithm>

namespace vigia {

namespace {

template <typename T>
void assign(T &value, const std::optional<T> &setting)
{
    if (setting)
        value = *setting;
}

HttpOptions httpOptions(const Settings &settings)
{
    HttpOptions http;
    assign(http.method, settings.method);
    http.body = settings.body;
    assign(http.headers, settings.headers);
    http.basic = settings.basic;
    http.bearer = settings.bearer;
    assign(http.expect, settings.expect);
    assign(http.contains, settings.contains);
    assign(http.notContains, settings.notContains);
    assign(http.matches, settings.matches);
    http.json = settings.json;
    http.slowerThan = settings.slowerThan;
    assign(http.tls, settings.tls);
    assign(http.tlsMin, settings.tlsMin);
    // Who does not check the certificate does not want to hear of its end, unless he says so.
    if (http.tls.mode == TlsTrust::Mode::Insecure)
        http.expiryWarning = Duration::zero();
    assign(http.expiryWarning, settings.expiryWarning);
    assign(http.redirects, settings.redirects);
    assign(http.proxy, settings.proxy);
    return http;
}

//! As the configuration has it: `every 5m`, `cron 0 3 * * *`.
QString shownSchedule(const HeartbeatTarget &heartbeat)
{
    if (const auto *every = std::get_if<EveryPeriod>(&heartbeat.when))
        return QStringLiteral("every %1").arg(formatDuration(every->period));
    return QStringLiteral("cron %1").arg(std::get<CronTimes>(heartbeat.when).expression);
}

//! A sign of life that is missing was waited for: its allowed delay is all the confirmation there is.
void judgeReports(JudgeRules &rules, const HeartbeatTarget &heartbeat)
{
    rules.reports = true;
    rules.confirm = 1;
    rules.recover = 1;
    const auto *every = std::get_if<EveryPeriod>(&heartbeat.when);
    const Duration period = every ? every->period : Duration(std::chrono::hours(24));
    rules.interval = std::min<Duration>(period, std::chrono::hours(1)); // unrest of a daily job is no matter of weeks
    rules.delay = period + heartbeat.grace;
}

//! A look at what a group needs asks only "does it answer?": any answer will do.
ProbeRequest needRequest(const Target &need, const JudgeRules &rules)
{
    ProbeRequest request;
    request.target = need;
    request.timeout = witnessDeadline(rules);
    request.http.expect = {StatusRange{100, 599}};
    request.http.tls.mode = TlsTrust::Mode::Insecure;
    request.http.expiryWarning = Duration::zero();
    request.http.redirects = 0;
    return request;
}

} // namespace

Monitor effective(const Configuration &configuration, const MonitorDefinition &definition)
{
    const GroupDefinition *group = configuration.group(definition.group);
    const Settings wide = group ? merged(configuration.defaults, group->settings) : configuration.defaults;
    const Settings settings = merged(wide, definition.settings);

    Monitor out;
    out.id = definition.id;
    out.name = definition.name;
    out.group = definition.group;
    out.request.target = definition.target;
    out.request.http = httpOptions(settings);
    assign(out.rules.interval, settings.interval);
    // A look must end before the next is due: a short interval shortens the built-in timeout.
    out.request.timeout = settings.timeout.value_or(std::min<Duration>(out.request.timeout, out.rules.interval));
    out.rules.timeout = out.request.timeout;
    assign(out.rules.confirm, settings.confirm);
    assign(out.rules.confirmInterval, settings.confirmInterval);
    assign(out.rules.recover, settings.recover);
    if (const auto *heartbeat = std::get_if<HeartbeatTarget>(&definition.target))
        judgeReports(out.rules, *heartbeat);
    assign(out.rules.severity, settings.severity);
    assign(out.rules.parents, settings.dependsOn);
    out.alerts = settings.alerts.value_or(QStringList{soundChannel, desktopChannel});
    out.policy = decided(merged(configuration.policy, settings.policy.value_or(PolicySettings{})));
    out.rules.repeat = out.policy.repeat;
    out.rules.repeatMost = out.policy.repeatMost;
    out.owner = group && group->owner ? group->owner->email : QString();
    out.tags = settings.tags.value_or(QStringList{});
    out.note = settings.note.value_or(QString());
    if (group && group->needs) {
        out.rules.hasNeed = true;
        out.need = needRequest(*group->needs, out.rules);
    }
    return out;
}

QLatin1StringView kindOf(const Target &target)
{
    struct Kind {
        QLatin1StringView operator()(const HttpTarget &) const { return QLatin1StringView("http"); }
        QLatin1StringView operator()(const HeartbeatTarget &) const { return QLatin1StringView("heartbeat"); }
    };
    return std::visit(Kind{}, target);
}

QString shownTarget(const Target &target)
{
    struct Shown {
        QString operator()(const HttpTarget &http) const
        {
            if (const auto *secret = std::get_if<SecretRef>(&http.url))
                return QStringLiteral("{secret: %1}").arg(secret->name);
            return shownUrl(QUrl(std::get<QString>(http.url), QUrl::StrictMode));
        }
        QString operator()(const HeartbeatTarget &heartbeat) const { return shownSchedule(heartbeat); }
    };
    return std::visit(Shown{}, target);
}

QString hostOf(const Target &target)
{
    struct Host {
        QString operator()(const HttpTarget &http) const
        {
            if (const auto *secret = std::get_if<SecretRef>(&http.url))
                return secret->name;
            return QUrl(std::get<QString>(http.url)).host();
        }
        QString operator()(const HeartbeatTarget &) const { return {}; }
    };
    return std::visit(Host{}, target);
}

QString shownUrl(QUrl url)
{
    const QString mask = QStringLiteral("***");
    url.setUserInfo(QString());
    QUrlQuery masked;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        if (value.isEmpty())
            masked.addQueryItem(mask, value); // a key alone may be the token itself
        else
            masked.addQueryItem(key, mask);
    }
    if (!items.isEmpty())
        url.setQuery(masked);
    return url.toString(QUrl::FullyEncoded);
}

bool hasTwoSchemes(const QUrl &url)
{
    const bool isScheme = url.host() == QLatin1StringView("http") || url.host() == QLatin1StringView("https");
    return isScheme && url.path().startsWith(QLatin1StringView("//"));
}

Duration alarmDelayBound(const JudgeRules &rules)
{
    using namespace std::chrono_literals;
    const bool hasWitnesses = rules.hasSight || rules.hasNeed || !rules.parents.isEmpty();
    const Duration looks = rules.timeout + (rules.confirm - 1) * (rules.confirmInterval + rules.timeout);
    return (rules.reports ? rules.delay : looks) + (hasWitnesses ? witnessDeadline(rules) : 0ms) + 1s;
}

Duration witnessDeadline(const JudgeRules &rules)
{
    return std::min<Duration>(rules.timeout, std::chrono::seconds(3));
}

} // namespace vigia
