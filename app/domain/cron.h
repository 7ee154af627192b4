// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "time.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTimeZone>

#include <bitset>
#include <optional>

namespace vigia {

//! The times of a crontab line, as POSIX crontab and cron(8) read them: five fields – minute, hour, day
//! of the month, month, day of the week – of numbers, ranges, lists, `*` and steps (`*/5`, `8-18/2`);
//! months and days also by their English names' first three letters, Sunday as 0 or 7; `@hourly`, `@daily`,
//! `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`. Where both days are restricted, either will do.
class CronLine
{
public:
    //! Absent for anything else, and for a line that never comes, as the 31st of February.
    static std::optional<CronLine> parse(QStringView text);

    //! The first time after \a after on the clocks of \a zone (IANA name, or `local`); absent where the zone is not
    //! known. As cron(8) has it: where hour or minute begin with `*`, the line comes whenever the clocks show it, in an
    //! hour that is repeated again, in one that is left out never. Of other lines a time that the clocks leave out
    //! comes with the first moment after the gap, and one that they show twice comes once.
    std::optional<UtcTime> next(UtcTime after, const QByteArray &zone) const;

    friend bool operator==(const CronLine &, const CronLine &) = default;

private:
    bool hasDay(QDate day) const;
    std::optional<UtcTime> firstReading(UtcTime from, UtcTime end) const;
    std::optional<UtcTime> nextReading(UtcTime after, const QTimeZone &zone) const;
    std::optional<UtcTime> nextOnce(UtcTime after, const QTimeZone &zone) const;

    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days; //!< 1–31
    std::bitset<13> m_months; //!< 1–12
    std::bitset<8> m_weekdays; //!< 0 and 7: Sunday
    bool m_anyDay = false; //!< the field begins with `*`: only the other one restricts
    bool m_anyWeekday = false;
    bool m_followsTheClock = false; //!< hour or minute begin with `*`
};

} // namespace vigia
