// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration.h"

#include <array>

namespace vigia {

namespace {

struct Unit {
    QStringView suffix;
    Duration length;
};

using namespace std::chrono_literals;
constexpr std::array<Unit, 5> units{{{u"d", 24h}, {u"h", 1h}, {u"m", 1min}, {u"s", 1s}, {u"ms", 1ms}}};
constexpr Duration longest = std::chrono::days(3650);

} // namespace

std::optional<Duration> parseDuration(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool ok = false;
    const qlonglong count = text.first(digits).toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    for (const Unit &unit : units) {
        if (text.mid(digits) != unit.suffix)
            continue;
        if (count > longest / unit.length)
            return std::nullopt;
        return unit.length * count;
    }
    return std::nullopt;
}

QString formatDuration(Duration duration)
{
    for (const Unit &unit : units) {
        if (duration % unit.length == Duration::zero() && duration >= unit.length)
            return QString::number(duration / unit.length).append(unit.suffix);
    }
    return QStringLiteral("0s");
}

} // namespace vigia
