// SPDX-License-Identifier: GPL-3.0-or-later
#include "cron.h"

#include "zonetime.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vigia {

namespace {

//! 29 February comes again after eight years at the latest, on a given weekday after forty.
constexpr Duration farthest = std::chrono::days(41 * 366);
constexpr qsizetype longestLine = 200;

using Names = QStringView;
constexpr Names monthNames = u"jan feb mar apr may jun jul aug sep oct nov dec";
constexpr Names dayNames = u"sun mon tue wed thu fri sat";

struct FieldRules {
    int least;
    int most;
    Names names = {}; //!< of the values from `least` on, three letters each
};

std::optional<int> valueOf(QStringView text, const FieldRules &rules)
{
    if (text.size() == 3 && !rules.names.isEmpty()) {
        const qsizetype at = rules.names.indexOf(text, 0, Qt::CaseInsensitive);
        if (at >= 0 && at % 4 == 0)
            return rules.least + int(at / 4);
    }
    if (text.isEmpty() || text.size() > 2)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c.unicode() < u'0' || c.unicode() > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value >= rules.least && value <= rules.most ? std::optional(value) : std::nullopt;
}

template <std::size_t Size>
bool readItem(QStringView item, const FieldRules &rules, std::bitset<Size> &values)
{
    const qsizetype slash = item.indexOf(u'/');
    const QStringView range = slash < 0 ? item : item.first(slash);
    const auto step = slash < 0 ? std::optional(1) : valueOf(item.sliced(slash + 1), {1, 59});
    const qsizetype dash = range.indexOf(u'-');
    const bool all = range == u"*";
    const auto first = all ? rules.least : valueOf(dash < 0 ? range : range.first(dash), rules);
    auto last = first;
    if (all)
        last = rules.most;
    else if (dash >= 0)
        last = valueOf(range.sliced(dash + 1), rules);
    const bool stepOfOne = slash >= 0 && !all && dash < 0;
    if (!step || !first || !last || *last < *first || stepOfOne)
        return false;
    for (int value = *first; value <= *last; value += *step)
        values.set(std::size_t(value));
    return true;
}

template <std::size_t Size>
bool readField(QStringView text, const FieldRules &rules, std::bitset<Size> &values)
{
    for (const QStringView item : text.split(u',')) {
        if (!readItem(item, rules, values))
            return false;
    }
    return true;
}

QString withoutNickname(const QString &line)
{
    struct Nickname {
        QLatin1StringView name;
        QLatin1StringView line;
    };
    static constexpr std::array<Nickname, 7> nicknames{{
        {QLatin1StringView("@hourly"), QLatin1StringView("0 * * * *")},
        {QLatin1StringView("@daily"), QLatin1StringView("0 0 * * *")},
        {QLatin1StringView("@midnight"), QLatin1StringView("0 0 * * *")},
        {QLatin1StringView("@weekly"), QLatin1StringView("0 0 * * 0")},
        {QLatin1StringView("@monthly"), QLatin1StringView("0 0 1 * *")},
        {QLatin1StringView("@yearly"), QLatin1StringView("0 0 1 1 *")},
        {QLatin1StringView("@annually"), QLatin1StringView("0 0 1 1 *")},
    }};
    for (const Nickname &nickname : nicknames) {
        if (line == nickname.name)
            return nickname.line;
    }
    return line;
}

//! When the clocks of \a zone run otherwise for the first time after \a moment; absent: never again.
std::optional<UtcTime> changeAfter(const QTimeZone &zone, UtcTime moment)
{
    const QTimeZone::OffsetData change = zone.nextTransition(toDateTime(moment));
    return change.atUtc.isValid() ? std::optional(toUtcTime(change.atUtc)) : std::nullopt;
}

} // namespace

std::optional<CronLine> CronLine::parse(QStringView text)
{
    if (text.size() > longestLine)
        return std::nullopt;
    const QStringList fields = withoutNickname(text.toString().simplified()).split(u' ');
    if (fields.size() != 5)
        return std::nullopt;
    CronLine line;
    const bool ok = readField(fields[0], {0, 59}, line.m_minutes) && readField(fields[1], {0, 23}, line.m_hours)
        && readField(fields[2], {1, 31}, line.m_days) && readField(fields[3], {1, 12, monthNames}, line.m_months)
        && readField(fields[4], {0, 7, dayNames}, line.m_weekdays);
    if (!ok)
        return std::nullopt;
    line.m_anyDay = fields[2].startsWith(u'*');
    line.m_anyWeekday = fields[4].startsWith(u'*');
    line.m_followsTheClock = fields[0].startsWith(u'*') || fields[1].startsWith(u'*');
    line.m_weekdays[0] = line.m_weekdays[0] || line.m_weekdays[7];
    return line.next(UtcTime(std::chrono::hours(0)), "UTC") ? std::optional(line) : std::nullopt;
}

bool CronLine::hasDay(QDate day) const
{
    const bool ofMonth = m_days[std::size_t(day.day())];
    const bool ofWeek = m_weekdays[std::size_t(day.dayOfWeek() % 7)];
    const bool fits = m_anyDay || m_anyWeekday ? ofMonth && ofWeek : ofMonth || ofWeek;
    return fits && m_months[std::size_t(day.month())];
}

std::optional<UtcTime> CronLine::next(UtcTime after, const QByteArray &zoneName) const
{
    const auto zone = zoneNamed(zoneName);
    if (!zone)
        return std::nullopt;
    return m_followsTheClock ? nextReading(after, *zone) : nextOnce(after, *zone);
}

//! The first of the readings of a clock that runs evenly, from \a from on and before \a end.
std::optional<UtcTime> CronLine::firstReading(UtcTime from, UtcTime end) const
{
    const QDateTime begin = toDateTime(std::chrono::ceil<std::chrono::minutes>(from));
    QTime time = begin.time();
    for (QDate day = begin.date(); readingOf(day, time) < end; day = day.addDays(1), time = QTime(0, 0)) {
        if (!hasDay(day))
            continue;
        for (int hour = time.hour(); hour < 24; ++hour) {
            if (!m_hours[std::size_t(hour)])
                continue;
            for (int minute = hour == time.hour() ? time.minute() : 0; minute < 60; ++minute) {
                if (!m_minutes[std::size_t(minute)])
                    continue;
                const UtcTime reading = readingOf(day, QTime(hour, minute));
                return reading < end ? std::optional(reading) : std::nullopt;
            }
        }
    }
    return std::nullopt;
}

std::optional<UtcTime> CronLine::nextReading(UtcTime after, const QTimeZone &zone) const
{
    const UtcTime end = after + farthest;
    for (UtcTime from = after + Duration(1); from < end;) {
        const Duration offset = readingAt(zone, from) - from;
        const UtcTime to = std::min(changeAfter(zone, from).value_or(end), end);
        if (const auto reading = firstReading(from + offset, to + offset))
            return *reading - offset;
        from = to;
    }
    return std::nullopt;
}

std::optional<UtcTime> CronLine::nextOnce(UtcTime after, const QTimeZone &zone) const
{
    const UtcTime begin = std::chrono::floor<std::chrono::minutes>(readingAt(zone, after));
    const UtcTime end = begin + farthest;
    for (auto reading = firstReading(begin, end); reading; reading = firstReading(*reading + Duration(1), end)) {
        const UtcTime at = firstAt(zone, *reading);
        if (at > after)
            return at;
    }
    return std::nullopt;
}

} // namespace vigia
