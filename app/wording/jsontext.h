// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vigia {

//! Writes a JSON object (RFC 8259) with its members in the order they are added, which QJsonObject
//! does not keep.
class JsonObjectText
{
public:
    void add(const char *key, QStringView value);
    void addOrNull(const char *key, const std::optional<QString> &value); //!< absent: null
    void add(const char *key, bool value);
    void add(const char *key, qint64 value);
    void addNumber(const char *key, const std::optional<double> &value); //!< to three decimals; absent: null
    //! \a json is a whole JSON value.
    void addRaw(const char *key, const QByteArray &json);

    QByteArray text() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

//! \a text in quotes. Control characters, and all that is not a character, are escaped.
QByteArray jsonString(QStringView text);

} // namespace vigia
