// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/names.h"
#include "domain/time.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

// One list of fields per type, read by both directions: what is written is what is read back.
//
// A type with fields gives `template <class V> void fields(V &v, typename V::template Of<T> &value)`
// that calls v("key", value.member) for each; an enum gives `enumNames(const Enum *)`, a NameTable.
// Reading is strict: a missing, unknown or wrongly typed member is refused, never guessed.

namespace vigia::wire {

class JsonWriter;
class JsonReader;

template <typename T>
QJsonValue write(const T &value);
//! False: refused; \a where then begins with the path to what was wrong.
template <typename T>
bool read(const QJsonValue &json, T &value, QString &where);

class JsonWriter
{
public:
    template <typename T>
    using Of = const T;

    template <typename T>
    void operator()(const char *key, const T &value)
    {
        object[QLatin1StringView(key)] = write(value);
    }
    template <typename T>
    void operator()(const char *key, const std::optional<T> &value)
    {
        if (value)
            object[QLatin1StringView(key)] = write(*value);
    }
    //! A text that is left out where it is empty.
    void unlessEmpty(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            (*this)(key, value);
    }

    QJsonObject object;
};

class JsonReader
{
public:
    template <typename T>
    using Of = T;

    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template <typename T>
    void operator()(const char *key, T &value)
    {
        take(key, value, true);
    }
    template <typename T>
    void operator()(const char *key, std::optional<T> &value)
    {
        value.reset();
        if (m_object.contains(QLatin1StringView(key)))
            take(key, value.emplace(), false);
    }
    void unlessEmpty(const char *key, QString &value)
    {
        value.clear();
        if (m_object.contains(QLatin1StringView(key)))
            take(key, value, false);
    }

    //! True when every member was read and none is left.
    bool isDone()
    {
        if (m_ok && m_taken != m_object.size()) {
            m_ok = false;
            m_where = QStringLiteral("unknown member");
        }
        return m_ok;
    }
    const QString &where() const { return m_where; }

private:
    template <typename T>
    void take(const char *key, T &value, bool required)
    {
        if (!m_ok)
            return;
        const auto member = m_object.constFind(QLatin1StringView(key));
        QString below;
        m_ok = (member != m_object.constEnd() || !required) && read(*member, value, below);
        if (m_ok)
            ++m_taken;
        else
            m_where = QLatin1StringView(key) + (below.isEmpty() ? QString() : QLatin1Char('.') + below);
    }

    const QJsonObject &m_object;
    qsizetype m_taken = 0;
    bool m_ok = true;
    QString m_where;
};

template <typename T>
concept Named = requires
{
    enumNames(static_cast<const T *>(nullptr));
};
template <typename T>
concept WithFields = requires(JsonWriter &writer, const T &value)
{
    fields(writer, value);
};

template <typename T>
inline constexpr bool isVector = false;
template <typename T>
inline constexpr bool isVector<std::vector<T>> = true;
template <typename T>
inline constexpr bool isDuration = false;
template <typename R, typename P>
inline constexpr bool isDuration<std::chrono::duration<R, P>> = true;
template <typename T>
inline constexpr bool isVariant = false;
template <typename... T>
inline constexpr bool isVariant<std::variant<T...>> = true;

//! A whole number, exactly.
inline bool readWhole(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger(0);
    return json.isDouble() && value == json.toInteger(1);
}

template <typename T>
QJsonValue writeVariant(const T &value)
{
    QJsonObject object;
    object[QLatin1StringView("kind")] = QLatin1StringView(alternativeNames(&value)[value.index()]);
    object[QLatin1StringView("value")] = std::visit([](const auto &alternative) { return write(alternative); }, value);
    return object;
}

template <typename T, std::size_t I = 0>
bool readVariant(const QString &kind, const QJsonValue &json, T &value, QString &where)
{
    if constexpr (I == std::variant_size_v<T>) {
        where = QStringLiteral("kind");
        return false;
    } else {
        if (kind == QLatin1StringView(alternativeNames(&value)[I]))
            return read(json, value.template emplace<I>(), where);
        return readVariant<T, I + 1>(kind, json, value, where);
    }
}

template <typename T>
QJsonValue write(const T &value)
{
    if constexpr (Named<T>) {
        return enumNames(&value).name(value);
    } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return qint64(value);
    } else if constexpr (isDuration<T>) {
        return qint64(value.count());
    } else if constexpr (std::is_same_v<T, UtcTime>) {
        return qint64(value.time_since_epoch().count());
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QJsonValue(value.toMSecsSinceEpoch()) : QJsonValue();
    } else if constexpr (std::is_same_v<T, MonitorId>) {
        return value.value;
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toBase64());
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (isVector<T>) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(write(item));
        return array;
    } else if constexpr (isVariant<T>) {
        return writeVariant(value);
    } else {
        static_assert(WithFields<T>);
        JsonWriter writer;
        fields(writer, value);
        return writer.object;
    }
}

template <typename List>
bool readList(const QJsonValue &json, List &value, QString &where)
{
    value.clear();
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        typename List::value_type item{};
        QString below;
        if (!read(array[i], item, below)) {
            where = QString::number(i) + (below.isEmpty() ? QString() : QLatin1Char('.') + below);
            return false;
        }
        value.push_back(std::move(item));
    }
    return true;
}

template <typename T>
bool read(const QJsonValue &json, T &value, QString &where)
{
    if constexpr (Named<T>) {
        const auto found = enumNames(&value).value(json.toString());
        if (found)
            value = *found;
        return found.has_value();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_integral_v<T>) {
        qint64 whole = 0;
        if (!readWhole(json, whole) || whole < std::numeric_limits<T>::min() || whole > std::numeric_limits<T>::max())
            return false;
        value = T(whole);
        return true;
    } else if constexpr (isDuration<T>) {
        qint64 whole = 0;
        const bool ok = readWhole(json, whole);
        value = T(whole);
        return ok;
    } else if constexpr (std::is_same_v<T, UtcTime>) {
        qint64 whole = 0;
        const bool ok = readWhole(json, whole);
        value = UtcTime(Duration(whole));
        return ok;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = {};
        qint64 whole = 0;
        if (json.isNull())
            return true;
        const bool ok = readWhole(json, whole);
        value = QDateTime::fromMSecsSinceEpoch(whole, Qt::UTC);
        return ok && value.isValid();
    } else if constexpr (std::is_same_v<T, MonitorId>) {
        value.value = json.toString();
        return json.isString() && (value.isEmpty() || isValidMonitorId(value.value));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        auto decoded =
            QByteArray::fromBase64Encoding(json.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        value = *decoded;
        return json.isString() && bool(decoded);
    } else if constexpr (std::is_same_v<T, QStringList> || isVector<T>) {
        return readList(json, value, where);
    } else if constexpr (isVariant<T>) {
        const QJsonObject object = json.toObject();
        if (!json.isObject() || object.size() != 2 || !object.contains(QLatin1StringView("value")))
            return false;
        return readVariant(
            object[QLatin1StringView("kind")].toString(), object[QLatin1StringView("value")], value, where);
    } else {
        static_assert(WithFields<T>);
        if (!json.isObject())
            return false;
        const QJsonObject object = json.toObject();
        JsonReader reader(object);
        fields(reader, value);
        const bool done = reader.isDone();
        where = reader.where();
        return done;
    }
}

} // namespace vigia::wire
