// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

namespace vigia {

namespace {

QByteArray escaped(char16_t unit)
{
    return "\\u" + QByteArray::number(uint(unit), 16).rightJustified(4, '0');
}

} // namespace

QByteArray jsonString(QStringView text)
{
    QByteArray json = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\') {
            json += '\\';
            json += c.toLatin1();
        } else if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            json += escaped(c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            json += text.sliced(i++, 2).toUtf8();
        } else if (c.isSurrogate()) {
            json += escaped(QChar::ReplacementCharacter);
        } else {
            json += text.sliced(i, 1).toUtf8();
        }
    }
    return json + '"';
}

void JsonObjectText::add(const char *key, QStringView value)
{
    addRaw(key, jsonString(value));
}

void JsonObjectText::addOrNull(const char *key, const std::optional<QString> &value)
{
    addRaw(key, value ? jsonString(*value) : QByteArrayLiteral("null"));
}

void JsonObjectText::add(const char *key, bool value)
{
    addRaw(key, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonObjectText::add(const char *key, qint64 value)
{
    addRaw(key, QByteArray::number(value));
}

void JsonObjectText::addNumber(const char *key, const std::optional<double> &value)
{
    if (!value) {
        addRaw(key, QByteArrayLiteral("null"));
        return;
    }
    QByteArray number = QByteArray::number(*value, 'f', 3);
    while (number.endsWith('0'))
        number.chop(1);
    if (number.endsWith('.'))
        number.chop(1);
    addRaw(key, number);
}

void JsonObjectText::addRaw(const char *key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(key) + "\":" + json;
}

} // namespace vigia
