// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/alertmanagerdocument.h"

#include "wording/reasonwords.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <utility>

namespace vigia {

namespace {

const QString firing = QStringLiteral("firing");
const QString resolved = QStringLiteral("resolved");
const QString unrest = QStringLiteral("VigiaUnstable");
//! Alertmanager's "not yet".
const QString noTime = QStringLiteral("0001-01-01T00:00:00Z");

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString iso(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

//! One alert of the document.
struct Part {
    const MessageItem &item;
    QString name; //!< what happened, for rules that route by it: an outage and its end have the same
    UtcTime startsAt;
    std::optional<UtcTime> endsAt; //!< absent: it fires
};

QString alertName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Down:
    case AlertKind::Still:
    case AlertKind::Up:
        return QStringLiteral("VigiaDown");
    case AlertKind::Unstable:
        return unrest;
    case AlertKind::Degraded:
        return QStringLiteral("VigiaDegraded");
    case AlertKind::Certificate:
        return QStringLiteral("VigiaCertificate");
    case AlertKind::Acknowledged: // what of, says the item
    case AlertKind::WarningEnded:
        return QString();
    case AlertKind::Stale:
        return QStringLiteral("VigiaStale");
    case AlertKind::Blind:
        return QStringLiteral("VigiaBlind");
    case AlertKind::Unheard:
        return QStringLiteral("VigiaUnheard");
    case AlertKind::Test:
        return QStringLiteral("VigiaTest");
    }
    Q_UNREACHABLE();
}

//! What settled ends the unrest too, and what is worse than a warning that warning: whatever of it fired is resolved.
std::vector<Part> partsOf(const MessageItem &item)
{
    const bool isOfAnother = item.kind == AlertKind::WarningEnded || item.kind == AlertKind::Acknowledged;
    const QString name = alertName(isOfAnother ? item.ended : item.kind);
    std::vector<Part> parts;
    if (tellsOfTrouble(item.kind) || item.kind == AlertKind::Acknowledged)
        parts.push_back({item, name, item.since, {}});
    else
        parts.push_back({item, name, item.badSince.value_or(item.since), item.since});
    if (item.afterUnrest)
        parts.push_back({item, unrest, item.badSince.value_or(item.since), item.since});
    if (item.afterWarning)
        parts.push_back({item, alertName(item.afterWarning->kind), item.afterWarning->since, item.since});
    return parts;
}

//! Of one thing the last word only: who reads the document takes its alerts in any order.
std::vector<Part> partsOf(const std::vector<MessageItem> &items)
{
    std::vector<Part> parts;
    std::map<std::pair<MonitorId, QString>, UtcTime> last;
    for (const MessageItem &item : items) {
        for (const Part &part : partsOf(item)) {
            UtcTime &decided = last[{item.monitor, part.name}];
            decided = std::max(decided, item.decided);
            parts.push_back(part);
        }
    }
    std::vector<Part> said;
    std::ranges::copy_if(parts, std::back_inserter(said), [&](const Part &part) {
        return part.item.decided == last[{part.item.monitor, part.name}];
    });
    return said;
}

QJsonObject labelsOf(const Part &part)
{
    const MessageItem &item = part.item;
    QJsonObject labels{
        {key("alertname"), part.name},
        {key("severity"), apiName(item.severity)},
    };
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            labels[key(name)] = value;
    };
    add("monitor", item.name);
    add("monitor_id", item.monitor.value);
    add("group", item.group);
    add("instance", item.target);
    if (item.drill)
        labels[key("drill")] = key("true");
    return labels;
}

QJsonObject annotationsOf(const MessageItem &item)
{
    const QString reason = reasonText(item.evidence, Language::english());
    QJsonObject annotations{{key("kind"), apiName(item.kind)}};
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            annotations[key(name)] = value;
    };
    const QString what = item.soundsFor.isEmpty() ? item.name : item.soundsFor.join(QStringLiteral(", "));
    add("summary", reason.isEmpty() ? what : what + QStringLiteral(": ") + reason);
    add("reason", reason);
    add("reason_code", item.evidence.cause == Cause::None ? QString() : QString(apiName(item.evidence.cause)));
    add("note", item.note);
    add("outage", outageOf(item));
    add("acknowledged_by", item.acknowledged ? item.acknowledged->who : QString());
    add("acknowledged_note", item.acknowledged ? item.acknowledged->note : QString());
    return annotations;
}

//! The same for an outage and its end.
QString fingerprintOf(const Part &part)
{
    const QString what = part.item.monitor.value + QLatin1Char('/') + part.name;
    return QString::fromLatin1(QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

QJsonObject alertOf(const Part &part)
{
    const MessageItem &item = part.item;
    return {
        {key("status"), part.endsAt ? resolved : firing},
        {key("labels"), labelsOf(part)},
        {key("annotations"), annotationsOf(item)},
        {key("startsAt"), iso(part.startsAt)},
        {key("endsAt"), part.endsAt ? iso(*part.endsAt) : noTime},
        {key("generatorURL"), QString()},
        {key("fingerprint"), fingerprintOf(part)},
    };
}

//! The same in every message about one thing: receivers pair by it what fires with its repetitions and its end. What
//! tells of several is of the channel as a whole, and pairs by the alerts in it.
QString groupKeyOf(const Message &message, const std::vector<Part> &parts)
{
    const auto subjectOf = [](const Part &part) {
        const QString outage = outageOf(part.item);
        return outage.isEmpty() ? fingerprintOf(part) : outage;
    };
    const QString subject = subjectOf(parts.front());
    const bool isOne = std::ranges::all_of(parts, [&](const Part &part) { return subjectOf(part) == subject; });
    return isOne ? message.channel + QLatin1Char('/') + subject : message.channel;
}

//! What all \a objects say alike.
QJsonObject common(const std::vector<QJsonObject> &objects)
{
    QJsonObject shared = objects.front();
    for (const QJsonObject &object : objects) {
        for (const QString &name : shared.keys()) {
            if (object.value(name) != shared.value(name))
                shared.remove(name);
        }
    }
    return shared;
}

} // namespace

QJsonObject alertmanagerDocument(const Message &message)
{
    QJsonArray alerts;
    std::vector<QJsonObject> labels, annotations;
    const std::vector<Part> parts = partsOf(message.items);
    for (const Part &part : parts) {
        alerts.append(alertOf(part));
        labels.push_back(labelsOf(part));
        annotations.push_back(annotationsOf(part.item));
    }
    const bool fires = std::ranges::any_of(parts, [](const Part &part) { return !part.endsAt; });
    return {
        {key("version"), key("4")},
        {key("groupKey"), groupKeyOf(message, parts)},
        {key("truncatedAlerts"), 0},
        {key("status"), fires ? firing : resolved},
        {key("receiver"), message.channel},
        {key("groupLabels"), QJsonObject()},
        {key("commonLabels"), common(labels)},
        {key("commonAnnotations"), common(annotations)},
        {key("externalURL"), QString()},
        {key("alerts"), alerts},
    };
}

} // namespace vigia
