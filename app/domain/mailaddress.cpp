// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailaddress.h"

#include <QUrl>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype mostName = 200;
constexpr qsizetype mostLocal = 64;
constexpr qsizetype mostAddress = 254;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || c.isNull();
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

//! Parts between single dots, none of them empty, each as \a part likes it.
template <typename Part>
bool isDotted(QByteArrayView text, Part part)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype dot = text.indexOf('.', from);
        const QByteArrayView one = text.sliced(from, (dot < 0 ? text.size() : dot) - from);
        if (one.isEmpty() || !part(one))
            return false;
        if (dot < 0)
            return true;
        from = dot + 1;
    }
}

bool isLocalPart(QByteArrayView text)
{
    return isDotted(text, [](QByteArrayView atom) {
        return std::all_of(atom.begin(), atom.end(),
            [](char c) { return isAlphanumeric(c) || QByteArrayView("!#$%&'*+-/=?^_`{|}~").contains(c); });
    });
}

Result<QByteArray, MailAddressError> readAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return unexpected(MailAddressError::NotAnAddress);
    const QByteArray local = text.first(at).toUtf8();
    const QStringView host = text.sliced(at + 1);
    const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QByteArray asciiHost = isAscii ? host.toLatin1() : QUrl::toAce(host.toString());
    if (!isLocalPart(local))
        return unexpected(MailAddressError::LocalPart);
    if (!isHostName(asciiHost))
        return unexpected(MailAddressError::Host);
    const QByteArray address = local + '@' + asciiHost;
    if (local.size() > mostLocal || address.size() > mostAddress)
        return unexpected(MailAddressError::TooLong);
    return address;
}

//! The content of a quoted string (RFC 5322, 3.2.4), or \a text itself.
QString unquoted(QStringView text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text.toString();
    QString plain;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() - 1)
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

bool isHostName(QByteArrayView text)
{
    return isDotted(text, [](QByteArrayView label) {
        return label.size() <= 63 && label.front() != '-' && label.back() != '-'
            && std::all_of(label.begin(), label.end(), [](char c) { return isAlphanumeric(c) || c == '-'; });
    });
}

Result<MailAddress, MailAddressError> parseMailAddress(QStringView text)
{
    if (std::any_of(text.begin(), text.end(), isControl))
        return unexpected(MailAddressError::ControlCharacter);
    text = text.trimmed();
    if (text.isEmpty())
        return unexpected(MailAddressError::Empty);

    QString name;
    if (text.endsWith(u'>')) {
        const qsizetype open = text.lastIndexOf(u'<');
        if (open < 0)
            return unexpected(MailAddressError::NotAnAddress);
        name = unquoted(text.first(open).trimmed());
        text = text.sliced(open + 1).chopped(1);
    }
    if (name.size() > mostName)
        return unexpected(MailAddressError::TooLong);
    const auto address = readAddress(text);
    if (!address)
        return unexpected(address.error());
    return MailAddress{name, *address};
}

bool isPlainMailAddress(QByteArrayView address)
{
    const auto read = readAddress(QString::fromLatin1(address));
    return read.has_value() && QByteArrayView(*read) == address;
}

} // namespace vigia
