// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace vigia {

namespace {

QString numberText(double number)
{
    // Whole numbers are the rule; everything a double can hold exactly is written without a point.
    if (std::trunc(number) == number && std::abs(number) < 9.0e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

//! Absent when JSON has no number of exactly this text.
std::optional<qint64> wholeNumber(const Node &node)
{
    bool ok = false;
    const qint64 number = node.plain ? node.text.toLongLong(&ok) : 0;
    if (!ok || std::abs(number) > 9'000'000'000'000'000 || QString::number(number) != node.text)
        return std::nullopt;
    return number;
}

QJsonValue orderedJson(const Node &map)
{
    QJsonArray array;
    for (const NodeMember &member : map.members)
        array.append(QJsonObject{{member.key, jsonFromNode(member.value)}});
    return array;
}

} // namespace

Node nodeFromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return Node::ofPlain(value.toBool() ? QStringLiteral("true") : QStringLiteral("false"));
    case QJsonValue::Double:
        return Node::ofPlain(numberText(value.toDouble()));
    case QJsonValue::String:
        return Node::ofText(value.toString());
    case QJsonValue::Array: {
        std::vector<Node> items;
        for (const QJsonValue item : value.toArray())
            items.push_back(nodeFromJson(item));
        return Node::ofItems(std::move(items));
    }
    case QJsonValue::Object: {
        std::vector<NodeMember> members;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            members.push_back({member.key(), nodeFromJson(member.value())});
        return Node::ofMembers(std::move(members));
    }
    }
    Q_UNREACHABLE();
}

QJsonValue jsonFromNode(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Null:
        return QJsonValue::Null;
    case Node::Kind::Scalar:
        if (const auto number = wholeNumber(node))
            return *number;
        return node.text;
    case Node::Kind::Sequence: {
        QJsonArray array;
        for (const Node &item : node.items)
            array.append(jsonFromNode(item));
        return array;
    }
    case Node::Kind::Map: {
        if (node.layout == Node::Layout::Ordered)
            return orderedJson(node);
        QJsonObject object;
        for (const NodeMember &member : node.members)
            object.insert(member.key, jsonFromNode(member.value));
        return object;
    }
    }
    Q_UNREACHABLE();
}

Result<Node, ConfigErrors> readJson(const QByteArray &bytes)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const int line =
            static_cast<int>(bytes.first(std::min<qsizetype>(failure.offset, bytes.size())).count('\n')) + 1;
        return unexpected(ConfigErrors{{.code = ErrorCode::SyntaxError, .line = line, .hint = failure.errorString()}});
    }
    return nodeFromJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
}

QByteArray writeJson(const Node &node)
{
    const QJsonValue value = jsonFromNode(node);
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

} // namespace vigia
