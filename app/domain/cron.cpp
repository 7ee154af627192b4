// SPDX-License-Identifier: GPL-3.0-or-later
#include "cron.h"

#include "zonetime.h"

#include <QStringList>

#include <array>

namespace vigia {

namespace {

//! 29 February comes again after eight years at the latest, on a given weekday after forty.
constexpr int farthestDays = 41 * 366;
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
    const QDateTime reading = toDateTime(readingAt(*zone, after));
    QTime from(reading.time().hour(), reading.time().minute());
    QDate day = reading.date();
    for (int i = 0; i < farthestDays; ++i, day = day.addDays(1), from = QTime(0, 0)) {
        if (!hasDay(day))
            continue;
        for (int hour = from.hour(); hour < 24; ++hour) {
            if (!m_hours[std::size_t(hour)])
                continue;
            for (int minute = hour == from.hour() ? from.minute() : 0; minute < 60; ++minute) {
                if (!m_minutes[std::size_t(minute)])
                    continue;
                const UtcTime at = firstAt(*zone, readingOf(day, QTime(hour, minute)));
                if (at > after)
                    return at;
            }
        }
    }
    return std::nullopt;
}

} // namespace vigia
