// SPDX-License-Identifier: GPL-3.0-or-later
#include "timewords.h"

#include <array>

namespace vigia {

namespace {

using namespace std::chrono_literals;

struct Unit {
    Duration length;
    const char *text;
};

constexpr std::array<Unit, 4> units{{
    {24h, QT_TRANSLATE_NOOP("Time", "%1 d")},
    {1h, QT_TRANSLATE_NOOP("Time", "%1 h")},
    {1min, QT_TRANSLATE_NOOP("Time", "%1 min")},
    {1s, QT_TRANSLATE_NOOP("Time", "%1 s")},
}};

QString seconds(const QString &number, const Language &language)
{
    return language.translate("Time", "%1 s").arg(number);
}

QString milliseconds(const QString &number, const Language &language)
{
    return language.translate("Time", "%1 ms").arg(number);
}

} // namespace

QString durationText(Duration duration, const Language &language)
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const qint64 count = duration / units[i].length;
        if (count <= 0)
            continue;
        QString text = language.translate("Time", units[i].text).arg(count);
        // Below a minute, and beside minutes, nobody counts in two units.
        if (i + 2 < units.size()) {
            const qint64 rest = duration % units[i].length / units[i + 1].length;
            if (rest > 0)
                text += QLatin1Char(' ') + language.translate("Time", units[i + 1].text).arg(rest);
        }
        return text;
    }
    return seconds(QStringLiteral("0"), language);
}

QString preciseDurationText(Duration duration, const Language &language)
{
    if (duration < 1s)
        return milliseconds(QString::number(duration.count()), language);
    if (duration < 2min && duration % 1min != 0ms) {
        const int decimals = duration % 1000ms == 0ms ? 0
            : duration % 100ms == 0ms                 ? 1
            : duration % 10ms == 0ms                  ? 2
                                                      : 3;
        return seconds(language.locale().toString(double(duration.count()) / 1000.0, 'f', decimals), language);
    }
    return durationText(duration, language);
}

QString longerTimeText(std::chrono::microseconds time, Duration limit, const Language &language)
{
    const auto coarse = std::chrono::duration_cast<Duration>(time);
    const QString text = preciseDurationText(coarse, language);
    if (coarse > limit && text != preciseDurationText(limit, language))
        return text;
    const std::chrono::microseconds unit = limit < 1s ? 1ms : 1s;
    std::chrono::microseconds step = unit;
    int decimals = 0;
    for (; step > 1us && time / step * step <= limit; ++decimals)
        step /= 10;
    const double shown = double((time / step * step).count()) / double(unit.count());
    const QString number = language.locale().toString(shown, 'f', decimals);
    return limit < 1s ? milliseconds(number, language) : seconds(number, language);
}

QString answerTimeText(std::chrono::microseconds time, const Language &language)
{
    return seconds(language.locale().toString(double(time.count()) / 1e6, 'f', 3), language);
}

QString dateTimePattern(const Language &language)
{
    return language.translate("Time", "d MMMM yyyy") + QStringLiteral(", HH:mm");
}

QString dateText(const QDateTime &time, const Language &language, const QTimeZone &zone)
{
    return language.locale().toString(time.toTimeZone(zone).date(),
        //: a date for QLocale::toString(), e.g. 3 March 2026; quote words with ''
        language.translate("Time", "d MMMM yyyy"));
}

QString aheadText(UtcTime time, UtcTime now, const Language &language, const QTimeZone &zone)
{
    const auto onClocks = [&zone](UtcTime moment) {
        return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    };
    const QDateTime local = onClocks(time);
    const QString pattern = local.date().year() == onClocks(now).date().year()
        //: a date for QLocale::toString(), e.g. Mon 30 Nov; quote words with ''
        ? language.translate("Time", "ddd d MMM")
        : language.translate("Time", "ddd d MMM yyyy");
    return language.locale().toString(local.date(), pattern) + u' ' + local.toString(QStringLiteral("HH:mm"));
}

QString momentText(UtcTime time, const Language &language, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    // The time of day in the same digits everywhere: a moment is compared, not read aloud.
    return QStringLiteral("%1, %2 %3")
        .arg(dateText(local, language, zone), local.toString(QStringLiteral("HH:mm")), local.timeZoneAbbreviation());
}

} // namespace vigia
