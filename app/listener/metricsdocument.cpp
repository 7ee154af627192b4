// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsdocument.h"

#include "domain/status.h"

#include <array>
#include <functional>

namespace vigia {

namespace {

using Value = std::function<std::optional<double>(const MonitorView &)>;

QByteArray escaped(const QString &label)
{
    QByteArray text = label.toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + text + '"';
}

QByteArray head(const char *name, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 15);
}

QByteArray sample(const char *name, const QByteArray &labels, double value)
{
    return name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + number(value) + '\n';
}

QByteArray family(const StatusView &view, const char *name, const char *help, const Value &value)
{
    QByteArray samples;
    for (const MonitorView &monitor : view.monitors) {
        if (const std::optional<double> known = value(monitor))
            samples += sample(name, "name=" + escaped(monitor.name) + ",instance=" + escaped(monitor.target), *known);
    }
    return samples.isEmpty() ? QByteArray() : head(name, help) + samples;
}

QByteArray single(const char *name, const char *help, double value)
{
    return head(name, help) + sample(name, {}, value);
}

//! The last look that says something about the target: our own faults are none of its own.
const ProbeResult *lastSaid(const MonitorView &monitor)
{
    return monitor.lastLook && monitor.lastLook->outcome != Outcome::Inconclusive ? &*monitor.lastLook : nullptr;
}

//! Of one that reports by itself silence counts, and a last report that went well does not.
std::optional<double> reported(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
    case Status::Degraded:
        return 1.0;
    case Status::Down:
        return 0.0;
    case Status::Unknown:
    case Status::Unreachable:
    case Status::Maintenance:
    case Status::Paused:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<double> success(const MonitorView &monitor)
{
    if (monitor.heartbeat)
        return reported(monitor);
    const ProbeResult *look = lastSaid(monitor);
    return look ? std::optional(look->outcome == Outcome::Failed ? 0.0 : 1.0) : std::nullopt;
}

//! Of what reports: how long the run took that it told of.
std::optional<double> duration(const MonitorView &monitor)
{
    if (monitor.heartbeat) {
        const auto &last = monitor.heartbeat->last;
        return last && last->took ? std::optional(double(last->took->count()) / 1e3) : std::nullopt;
    }
    const ProbeResult *look = lastSaid(monitor);
    return look ? std::optional(double(look->timing.total.count()) / 1e6) : std::nullopt;
}

std::optional<double> httpStatus(const MonitorView &monitor)
{
    const ProbeResult *look = lastSaid(monitor);
    const bool hasOne = look && monitor.kind == u"http" && look->code >= 100 && look->code <= 599;
    return hasOne ? std::optional(double(look->code)) : std::nullopt;
}

std::optional<double> certificateExpiry(const MonitorView &monitor)
{
    const ProbeResult *look = lastSaid(monitor);
    const bool hasOne = look && look->certificate && look->certificate->notAfter.isValid();
    return hasOne ? std::optional(double(look->certificate->notAfter.toSecsSinceEpoch())) : std::nullopt;
}

double seconds(UtcTime time)
{
    return double(time.time_since_epoch().count()) / 1000.0;
}

QByteArray statuses(const StatusView &view)
{
    static constexpr std::array all{Status::Up, Status::Degraded, Status::Down, Status::Unknown, Status::Unreachable,
        Status::Maintenance, Status::Paused};
    const char *name = "vigia_monitors";
    QByteArray text = head(name, "Monitors by their status.");
    for (const Status status : all) {
        const auto count = std::ranges::count(view.monitors, status, &MonitorView::status);
        text += sample(name, "status=" + escaped(QString(apiName(status))), double(count));
    }
    return text;
}

QByteArray channels(const HealthView &health)
{
    if (health.channels.empty())
        return {};
    QByteArray waiting = head("vigia_channel_unsettled", "Alerts that wait or are being sent.");
    QByteArray lost = head("vigia_channel_not_delivered", "Messages that were given up.");
    for (const ChannelView &channel : health.channels) {
        const QByteArray label = "channel=" + escaped(channel.channel);
        waiting += sample("vigia_channel_unsettled", label, channel.unsettled);
        lost += sample("vigia_channel_not_delivered", label, channel.notDelivered);
    }
    return waiting + lost;
}

QByteArray ownHealth(const HealthView &health)
{
    QByteArray text = single("vigia_troubles", "Faults of Vigia's own.", double(health.troubles.size()))
        + single("vigia_blind", "1: this computer has no connection.", health.blindSince ? 1 : 0);
    if (health.lastCheck)
        text +=
            single("vigia_last_check_timestamp_seconds", "When any monitor was looked at.", seconds(*health.lastCheck));
    return text + channels(health);
}

} // namespace

QByteArray metricsDocument(const StatusView &view)
{
    return family(view, "probe_success", "1: the last look went well, or it reports in time.", success)
        + family(view, "probe_duration_seconds", "How long the last look took.", duration)
        + family(view, "probe_http_status_code", "Status of the last answer.", httpStatus)
        + family(
            view, "probe_ssl_earliest_cert_expiry", "When the certificate expires, in Unix time.", certificateExpiry)
        + statuses(view) + ownHealth(view.health);
}

} // namespace vigia
