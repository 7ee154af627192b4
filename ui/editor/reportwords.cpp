// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/reportwords.h"

#include "domain/cron.h"
#include "domain/duration.h"
#include "domain/zonetime.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

QString ReportWords::label(ReportText which)
{
    switch (which) {
    case ReportText::Every:
        return tr("Expected every");
    case ReportText::Cron:
        return tr("Expected at");
    case ReportText::Zone:
        return tr("Time zone");
    case ReportText::Grace:
        return tr("Allowed delay");
    case ReportText::MaxRun:
        return tr("A run takes at most");
    case ReportText::DownWhen:
        return tr("Wrong when it says");
    case ReportText::AppId:
        return tr("Application number");
    case ReportText::Slug:
        return tr("Short name");
    case ReportText::KeyName:
        return tr("Key");
    }
    Q_UNREACHABLE();
}

QString ReportWords::hint(ReportText which)
{
    switch (which) {
    case ReportText::Every:
        return tr("It reports at least this often: 90s, 5m, 1d");
    case ReportText::Cron:
        return tr("Minute, hour, day, month and weekday, as in a crontab: 0 3 * * * is every day at three");
    case ReportText::Zone:
        return tr("Whose clocks these times mean: Europe/Madrid, UTC, or local for this computer's");
    case ReportText::Grace:
        return tr("So much later than expected is still well: 30s, 2m, 1h");
    case ReportText::MaxRun:
        return tr(
            "What said that it began has to say within this time that it ended: 2h. Without it only silence counts");
    case ReportText::DownWhen:
        return tr("A regular expression: a report whose message it matches is a failure");
    case ReportText::AppId:
        return tr("The number by which an application reports; no other has it");
    case ReportText::Slug:
        return tr("Its name in addresses: a–z, 0–9, hyphen and underscore");
    case ReportText::KeyName:
        return tr("Whoever shows it may report for this one");
    }
    Q_UNREACHABLE();
}

QString ReportWords::whenEmpty(ReportText which, const QString &slug)
{
    switch (which) {
    case ReportText::Every:
        return QStringLiteral("5m");
    case ReportText::Cron:
        return QStringLiteral("0 3 * * *");
    case ReportText::Zone:
        return QStringLiteral("local");
    case ReportText::Grace:
        return formatDuration(HeartbeatTarget().grace);
    case ReportText::Slug:
        return slug;
    case ReportText::KeyName:
        return tr("name of the key");
    case ReportText::MaxRun:
    case ReportText::DownWhen:
    case ReportText::AppId:
        return tr("none");
    }
    Q_UNREACHABLE();
}

QString ReportWords::keyWord(ReportKey key)
{
    switch (key) {
    case ReportKey::New:
        return tr("A new one, made when this is saved");
    case ReportKey::Kept:
        return tr("The one that is kept as");
    case ReportKey::None:
        return tr("None of its own");
    }
    Q_UNREACHABLE();
}

QString ReportWords::schedule(const HeartbeatTarget &target, const Language &language)
{
    QString expected;
    if (const auto *every = std::get_if<EveryPeriod>(&target.when)) {
        expected = tr("Expected every %1").arg(preciseDurationText(every->period, language));
    } else {
        const auto &times = std::get<CronTimes>(target.when);
        const QString line = visibleText(times.expression, 80);
        expected = times.zone == "local"
            ? tr("Expected at “%1”, on this computer's clocks").arg(line)
            : tr("Expected at “%1”, on the clocks of %2").arg(line, QString::fromUtf8(times.zone));
    }
    if (target.grace == Duration::zero())
        return tr("%1; down as soon as it is late.").arg(expected);
    return tr("%1; down after %2 more of silence.").arg(expected, preciseDurationText(target.grace, language));
}

QString ReportWords::next(const HeartbeatTarget &target, UtcTime now, const Language &language)
{
    const auto *times = std::get_if<CronTimes>(&target.when);
    const auto line = times ? CronLine::parse(times->expression) : std::nullopt;
    const auto zone = times ? zoneNamed(times->zone) : std::nullopt;
    const auto at = line ? line->next(now, times->zone) : std::nullopt;
    if (!at || !zone)
        return {};
    //: %1: Mon 30 Nov 03:00, %2: a time zone
    return tr("Next: %1, %2").arg(aheadText(*at, now, language, *zone), QString::fromUtf8(zone->id()));
}

QString ReportWords::manner(const ReportForm &form, const QString &slug, const Language &language)
{
    QStringList parts;
    const QString app = form.text(ReportText::AppId);
    if (!app.isEmpty())
        parts += tr("As application %1").arg(visibleText(app, 20));
    else if (!slug.isEmpty())
        parts += tr("As %1").arg(visibleText(slug, 60));
    switch (form.key()) {
    case ReportKey::New:
        parts += tr("with a new key");
        break;
    case ReportKey::Kept:
        parts += tr("with its own key");
        break;
    case ReportKey::None:
        parts += tr("without a key of its own");
        break;
    }
    const auto longest = parseDuration(form.text(ReportText::MaxRun));
    if (longest)
        parts += tr("a run takes at most %1").arg(preciseDurationText(*longest, language));
    if (!form.text(ReportText::DownWhen).isEmpty())
        parts += tr("a failure when it says %1").arg(visibleText(form.text(ReportText::DownWhen), 40));
    QString words = parts.join(QStringLiteral("; "));
    return words.isEmpty() ? words : words.first(1).toUpper() + words.sliced(1);
}

} // namespace vigia
