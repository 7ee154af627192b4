// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagejson.h"

#include "domain/proberesultjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

qint64 number(UtcTime time)
{
    return time.time_since_epoch().count();
}

UtcTime time(const QJsonValue &value)
{
    return UtcTime(Duration(value.toInteger()));
}

QJsonObject facts(const MessageItem &item)
{
    QJsonObject json{
        {key("name"), item.name},
        {key("target"), item.target},
        {key("group"), item.group},
        {key("severity"), apiName(item.severity)},
        {key("note"), item.note},
        {key("since"), number(item.since)},
        {key("evidence"), toJson(item.evidence)},
        {key("confirm"), item.confirm},
    };
    if (!item.parents.isEmpty())
        json[key("depends_on")] = QJsonArray::fromStringList(item.parents);
    if (item.badSince)
        json[key("down_since")] = number(*item.badSince);
    if (item.untold)
        json[key("untold")] = true;
    if (item.afterUnrest)
        json[key("after_unrest")] = true;
    if (item.drill)
        json[key("drill")] = true;
    if (item.ofAccount)
        json[key("of_account")] = true;
    if (!item.soundsFor.isEmpty())
        json[key("sounds_for")] = QJsonArray::fromStringList(item.soundsFor);
    if (item.kind == AlertKind::WarningEnded || item.kind == AlertKind::Acknowledged)
        json[key("ended")] = apiName(item.ended);
    if (item.acknowledged) {
        json[key("acknowledged")] = QJsonObject{{key("by"), item.acknowledged->who},
            {key("note"), item.acknowledged->note}, {key("at"), number(item.acknowledged->at)}};
    }
    if (item.afterWarning)
        json[key("after_warning")] = QJsonObject{
            {key("kind"), apiName(item.afterWarning->kind)}, {key("since"), number(item.afterWarning->since)}};
    return json;
}

void readFacts(const QJsonObject &json, MessageItem &item)
{
    item.name = json[key("name")].toString();
    item.target = json[key("target")].toString();
    item.group = json[key("group")].toString();
    item.severity = severityFromApiName(json[key("severity")].toString()).value_or(Severity::Normal);
    item.note = json[key("note")].toString();
    item.since = time(json[key("since")]);
    item.evidence = probeResultFromJson(json[key("evidence")].toObject());
    item.confirm = json[key("confirm")].toInt(1);
    for (const QJsonValue &parent : json[key("depends_on")].toArray())
        item.parents.append(parent.toString());
    if (json.contains(key("down_since")))
        item.badSince = time(json[key("down_since")]);
    item.untold = json[key("untold")].toBool();
    item.afterUnrest = json[key("after_unrest")].toBool();
    item.drill = json[key("drill")].toBool();
    item.ofAccount = json[key("of_account")].toBool();
    for (const QJsonValue &name : json[key("sounds_for")].toArray())
        item.soundsFor.append(name.toString());
    item.ended = alertKindFromApiName(json[key("ended")].toString()).value_or(AlertKind::Degraded);
    const QJsonObject acknowledged = json[key("acknowledged")].toObject();
    if (!acknowledged.isEmpty()) {
        item.acknowledged = AcknowledgedBy{
            acknowledged[key("by")].toString(), acknowledged[key("note")].toString(), time(acknowledged[key("at")])};
    }
    const QJsonObject before = json[key("after_warning")].toObject();
    if (const auto kind = alertKindFromApiName(before[key("kind")].toString()))
        item.afterWarning = WarningBefore{*kind, time(before[key("since")])};
}

QJsonObject whole(const MessageItem &item)
{
    QJsonObject json = facts(item);
    json[key("kind")] = apiName(item.kind);
    json[key("monitor")] = item.monitor.value;
    json[key("incident")] = item.incident;
    json[key("decided")] = number(item.decided);
    json[key("untold")] = item.untold;
    json[key("escalated")] = item.escalated;
    return json;
}

MessageItem wholeItem(const QJsonObject &json)
{
    MessageItem item;
    item.kind = alertKindFromApiName(json[key("kind")].toString()).value_or(AlertKind::Down);
    item.monitor = {json[key("monitor")].toString()};
    item.incident = json[key("incident")].toInt();
    item.decided = time(json[key("decided")]);
    readFacts(json, item);
    item.escalated = json[key("escalated")].toBool();
    return item;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

bool tellsOfTrouble(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Down:
    case AlertKind::Still:
    case AlertKind::Unstable:
    case AlertKind::Degraded:
    case AlertKind::Certificate:
    case AlertKind::Stale:
    case AlertKind::Blind:
    case AlertKind::Unheard:
        return true;
    case AlertKind::Acknowledged:
    case AlertKind::Up:
    case AlertKind::WarningEnded:
    case AlertKind::Test:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOutage(AlertKind kind)
{
    return kind == AlertKind::Down || kind == AlertKind::Still || kind == AlertKind::Unstable;
}

QByteArray factsOf(const MessageItem &item)
{
    return compact(facts(item));
}

MessageItem itemOf(const OutboxRow &row)
{
    MessageItem item;
    item.kind = row.kind;
    item.monitor = row.monitor;
    item.incident = row.incident;
    item.decided = row.created;
    readFacts(QJsonDocument::fromJson(row.facts).object(), item);
    item.escalated = row.escalated;
    if (row.kind == AlertKind::Still) // it is withdrawn where it is so no more
        item.decided = row.heldUntil.value_or(row.created);
    return item;
}

//! Hardly one ever is: the others are not taken apart.
bool isRehearsed(const OutboxRow &row)
{
    return row.facts.contains("\"drill\"") && itemOf(row).drill;
}

QByteArray documentOf(const Message &message)
{
    QJsonArray items;
    for (const MessageItem &item : message.items)
        items.append(whole(item));
    QJsonObject json{
        {key("key"), message.key},
        {key("channel"), message.channel},
        {key("address"), message.address},
        {key("created"), number(message.created)},
        {key("items"), items},
        {key("after_quiet"), message.afterQuiet},
        {key("subject"), message.subject},
        {key("text"), message.text},
        {key("html"), message.html},
    };
    if (!message.brief.isEmpty())
        json[key("brief")] = message.brief;
    if (message.remainder) {
        json[key("owed")] = QJsonArray::fromStringList(message.remainder->owed);
        json[key("refused")] = message.remainder->refused;
    }
    return compact(json);
}

Message messageFromDocument(const QByteArray &document)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    Message message;
    message.key = json[key("key")].toString();
    message.channel = json[key("channel")].toString();
    message.address = json[key("address")].toString();
    message.created = time(json[key("created")]);
    for (const QJsonValue &item : json[key("items")].toArray())
        message.items.push_back(wholeItem(item.toObject()));
    message.afterQuiet = json[key("after_quiet")].toBool();
    message.subject = json[key("subject")].toString();
    message.text = json[key("text")].toString();
    message.brief = json[key("brief")].toString();
    message.html = json[key("html")].toString();
    if (json.contains(key("owed"))) {
        message.remainder.emplace();
        for (const QJsonValue &address : json[key("owed")].toArray())
            message.remainder->owed.append(address.toString());
        message.remainder->refused = json[key("refused")].toString();
    }
    return message;
}

} // namespace vigia
