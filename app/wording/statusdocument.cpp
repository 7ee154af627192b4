// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdocument.h"

#include "wording/jsontext.h"
#include "wording/language.h"
#include "wording/statuswords.h"

#include <QDateTime>

#include <algorithm>

namespace vigia {

namespace {

std::optional<QString> utcText(const std::optional<UtcTime> &time)
{
    if (!time)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

//! Of the last look that says something about the target; of what reports, how long the run took that it told of.
std::optional<double> latency(const MonitorView &monitor)
{
    if (monitor.heartbeat) {
        const auto &last = monitor.heartbeat->last;
        return last && last->took ? std::optional(double(last->took->count())) : std::nullopt;
    }
    const ProbeResult &look =
        monitor.lastLook && monitor.lastLook->outcome != Outcome::Inconclusive ? *monitor.lastLook : monitor.evidence;
    if (look.outcome == Outcome::Inconclusive)
        return std::nullopt;
    return double(look.timing.total.count()) / 1000.0;
}

QString reason(const MonitorView &monitor, const Language &language)
{
    const QString words = stateReasonText(monitor, language);
    if (isBeingConfirmed(monitor)) {
        const QString state = unknownReasonText(monitor, language);
        return words.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, words);
    }
    if (!words.isEmpty())
        return words;
    switch (monitor.status) {
    case Status::Unknown:
        return unknownReasonText(monitor.unknownReason, language);
    case Status::Unreachable:
        return statusText(monitor, language);
    case Status::Up:
    case Status::Degraded:
    case Status::Down:
    case Status::Maintenance:
    case Status::Paused:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray monitorObject(const MonitorView &monitor, const Language &language)
{
    JsonObjectText object;
    object.add("id", monitor.id.value);
    object.add("name", monitor.name);
    object.add("kind", monitor.kind);
    object.add("target", monitor.target);
    object.addOrNull("group", orNull(monitor.group));
    object.add("status", QString(apiName(monitor.status)));
    object.addOrNull("since", utcText(monitor.since));
    object.addOrNull("reason", orNull(reason(monitor, language)));
    object.addOrNull("reason_code", orNull(QString(reasonCode(monitor))));
    object.addNumber("latency_ms", latency(monitor));
    object.add("acknowledged", monitor.acknowledged.has_value());
    object.addOrNull("last_check", utcText(monitor.lastCheck));
    return object.text();
}

//! A drill is for people: nothing is wrong, and no script is to think so.
bool counts(const MonitorView &monitor)
{
    return !monitor.drill;
}

bool shows(const StatusView &view, Status status)
{
    return std::any_of(view.monitors.begin(), view.monitors.end(),
        [status](const MonitorView &monitor) { return counts(monitor) && monitor.status == status; });
}

bool isUnread(const HealthView &health)
{
    return std::any_of(health.troubles.begin(), health.troubles.end(),
        [](const HealthView::Trouble &trouble) { return trouble.what == HealthTrouble::ConfigurationUnread; });
}

} // namespace

QLatin1StringView reasonCode(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return {};
    case Status::Degraded:
    case Status::Down:
        return monitor.evidence.cause == Cause::None ? QLatin1StringView() : apiName(monitor.evidence.cause);
    case Status::Unknown:
        if (isBeingConfirmed(monitor))
            return QLatin1StringView("being_confirmed");
        return monitor.unknownReason == UnknownReason::OwnFault && monitor.evidence.cause != Cause::None
            ? apiName(monitor.evidence.cause)
            : apiName(monitor.unknownReason);
    case Status::Unreachable:
        return QLatin1StringView("parent_down");
    case Status::Maintenance:
    case Status::Paused:
        return {};
    }
    Q_UNREACHABLE();
}

Status overallStatus(const StatusView &view)
{
    for (const Status status : {Status::Down, Status::Degraded, Status::Unreachable, Status::Unknown}) {
        if (shows(view, status))
            return status;
    }
    if (isUnread(view.health) || std::ranges::none_of(view.monitors, counts))
        return Status::Unknown;
    for (const Status status : {Status::Up, Status::Maintenance}) {
        if (shows(view, status))
            return status;
    }
    return Status::Paused;
}

QByteArray statusDocument(const StatusView &view)
{
    const Language english = Language::english();
    QByteArray monitors;
    for (const MonitorView &monitor : view.monitors) {
        if (counts(monitor))
            monitors += (monitors.isEmpty() ? "" : ",") + monitorObject(monitor, english);
    }
    JsonObjectText document;
    document.add("version", qint64(1));
    document.add("status", QString(apiName(overallStatus(view))));
    document.addOrNull("blind", utcText(view.health.blindSince));
    document.addRaw("monitors", '[' + monitors + ']');
    return document.text() + '\n';
}

} // namespace vigia
