// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia {

namespace {

std::optional<QJsonValue> member(const QJsonValue &value, QStringView name)
{
    const QJsonValue found = value.isObject() ? value.toObject().value(name) : QJsonValue(QJsonValue::Undefined);
    if (name.isEmpty() || found.isUndefined())
        return std::nullopt;
    return found;
}

std::optional<QJsonValue> element(const QJsonValue &value, QStringView digits)
{
    bool ok = false;
    const int index = digits.toInt(&ok);
    if (!ok || !value.isArray() || index < 0 || index >= value.toArray().size())
        return std::nullopt;
    return value.toArray().at(index);
}

//! One step of the path, taken off its front.
std::optional<QJsonValue> step(const QJsonValue &value, QStringView &path)
{
    if (path.startsWith(u'.')) {
        path = path.sliced(1);
        qsizetype end = 0;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        const QStringView name = path.first(end);
        path = path.sliced(end);
        return member(value, name);
    }
    if (path.startsWith(u"['")) {
        const qsizetype end = path.indexOf(u"']", 2);
        if (end < 0)
            return std::nullopt;
        const QStringView name = path.sliced(2, end - 2);
        path = path.sliced(end + 2);
        return member(value, name);
    }
    const qsizetype end = path.indexOf(u']');
    if (!path.startsWith(u'[') || end < 0)
        return std::nullopt;
    const QStringView digits = path.sliced(1, end - 1);
    path = path.sliced(end + 1);
    return element(value, digits);
}

} // namespace

std::optional<QJsonValue> valueAt(const QJsonValue &root, QStringView path)
{
    if (!path.startsWith(u'$'))
        return std::nullopt;
    path = path.sliced(1);
    std::optional<QJsonValue> value = root;
    while (value && !path.isEmpty())
        value = step(*value, path);
    return value;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const QVariant number = value.toVariant();
        if (number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Undefined:
        return QString();
    }
    Q_UNREACHABLE();
}

} // namespace vigia
