// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/secretname.h"

#include <QRegularExpression>
#include <QUuid>

namespace vigia {

namespace {

constexpr qsizetype longestName = 60; //!< leaves room for a number

} // namespace

QString freeSecretName(const QString &name, const QString &otherwise, const QStringList &taken)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = name.toLower().split(others, Qt::SkipEmptyParts);
    QString plain = words.join(u'-').left(longestName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    if (plain.isEmpty())
        plain = otherwise;
    QString free = plain;
    for (int number = 2; taken.contains(free); ++number)
        free = plain + QStringLiteral("-%1").arg(number);
    return free;
}

QString newReportKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces); // of the system's own random numbers
}

} // namespace vigia
