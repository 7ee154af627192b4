// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostrule.h"

#include <QHostAddress>

#include <algorithm>

namespace vigia {

namespace {

bool isPort(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) && text.toInt() <= 65535;
}

//! Four numbers, each as people write it: QHostAddress takes `127.1` and octal ones, too.
bool isIPv4(QStringView text)
{
    int count = 0;
    for (const QStringView part : text.tokenize(u'.')) {
        const bool isNumber = !part.isEmpty() && part.size() <= 3
            && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || part.toInt() > 255 || (part.size() > 1 && part[0] == u'0'))
            return false;
        ++count;
    }
    return count == 4;
}

bool isIPv6(const QString &text)
{
    return !text.contains(u'%') && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace

bool isOurHost(const QByteArray &host, const QStringList &names)
{
    const QString text = QString::fromLatin1(host);
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QStringView rest = QStringView(text).mid(end + 1);
        const bool hasSoundEnd = rest.isEmpty() || (rest.startsWith(u':') && isPort(rest.mid(1)));
        return end > 0 && hasSoundEnd && isIPv6(text.mid(1, end - 1));
    }
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && !isPort(QStringView(text).mid(colon + 1)))
        return false;
    const QString name = colon < 0 ? text : text.left(colon);
    return isIPv4(name) || name.compare(u"localhost", Qt::CaseInsensitive) == 0
        || names.contains(name, Qt::CaseInsensitive);
}

} // namespace vigia
