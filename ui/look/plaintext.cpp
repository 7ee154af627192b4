// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <QTextDocument>

namespace vigia {

namespace {

constexpr qsizetype wrapsFrom = 80;

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.size() < wrapsFrom && !Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString plainLabel(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString windowTitle(const QString &what)
{
    const QString end = QStringLiteral(" – Vigia");
    return what.endsWith(end) ? what : what + end;
}

} // namespace vigia
