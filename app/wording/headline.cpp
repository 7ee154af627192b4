// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <array>

namespace vigia {

namespace {

struct Part {
    Concern concern;
    const char *text; //!< `2 down`
    const char *all; //!< `All 42 paused`: nothing else is there
};

constexpr std::array<Part, allConcerns.size()> parts{{
    {Concern::Down, QT_TRANSLATE_N_NOOP("Headline", "%n down"), QT_TRANSLATE_N_NOOP("Headline", "All %n down")},
    {Concern::Warning, QT_TRANSLATE_N_NOOP("Headline", "%n warning(s)"),
        QT_TRANSLATE_N_NOOP("Headline", "Warnings for all %n")},
    {Concern::Affected, QT_TRANSLATE_N_NOOP("Headline", "%n affected by others"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n affected by others")},
    {Concern::Trial, QT_TRANSLATE_N_NOOP("Headline", "%n new monitor(s) do not answer yet"),
        QT_TRANSLATE_N_NOOP("Headline", "%n new monitor(s) do not answer yet")},
    {Concern::Unknown, QT_TRANSLATE_N_NOOP("Headline", "%n unknown"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n unknown")},
    {Concern::DownAcknowledged, QT_TRANSLATE_N_NOOP("Headline", "%n down, acknowledged"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n down, acknowledged")},
    {Concern::WarningAcknowledged, QT_TRANSLATE_N_NOOP("Headline", "%n warning(s), acknowledged"),
        QT_TRANSLATE_N_NOOP("Headline", "Warnings for all %n, acknowledged")},
    {Concern::Up, QT_TRANSLATE_N_NOOP("Headline", "%n up"), QT_TRANSLATE_N_NOOP("Headline", "All %n up")},
    {Concern::Maintenance, QT_TRANSLATE_N_NOOP("Headline", "%n in maintenance"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n in maintenance")},
    {Concern::Paused, QT_TRANSLATE_N_NOOP("Headline", "%n paused"), QT_TRANSLATE_N_NOOP("Headline", "All %n paused")},
}};

const Part &partOf(Concern concern)
{
    return *std::ranges::find(parts, concern, &Part::concern);
}

constexpr qsizetype longestName = 40;

QString withNames(const QString &text, int count, const QStringList &names, const Language &language)
{
    QStringList shown;
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), namesInHeadline)))
        shown.append(visibleText(name, longestName));
    QString listed = shown.join(QStringLiteral(", "));
    if (const int more = count - int(shown.size()); more > 0)
        listed = language.translate("Headline", "%1 and %n more", nullptr, more).arg(listed);
    //: %1: how many of what, such as "2 down"; %2: their names
    return language.translate("Headline", "%1: %2").arg(text, listed);
}

} // namespace

QString headlineText(const Standing &standing, const QStringList &names, const Language &language)
{
    const std::optional<Concern> worst = standing.worst();
    if (!worst)
        return language.translate("Headline", "Nothing is watched yet");
    const Part &part = partOf(*worst);
    const int count = standing.of(*worst);
    const bool alone = count == standing.total() && count > 1;
    const QString text = language.translate("Headline", alone ? part.all : part.text, nullptr, count);
    return names.isEmpty() ? text : withNames(text, count, names, language);
}

QString remainderText(const Standing &standing, const Language &language)
{
    const std::optional<Concern> said = standing.worst();
    QStringList rest;
    for (const Part &part : parts) {
        if (part.concern != said && standing.of(part.concern) > 0)
            rest.append(language.translate("Headline", part.text, nullptr, standing.of(part.concern)));
    }
    if (const QString held = heldText(standing, language); !held.isEmpty())
        rest.append(held);
    return rest.join(QStringLiteral(" · ")); // some have commas of their own
}

QString heldText(const Standing &standing, const Language &language)
{
    if (standing.held == 0)
        return {};
    return language.translate("Headline", "alerts held for %n monitor(s)", nullptr, standing.held);
}

QString heldUntilText(UtcTime until, UtcTime now, const Language &language, const QTimeZone &zone)
{
    return language.translate("Status", "alerts held until %1 (%2 left)")
        .arg(timeOfDayText(until, now, language, zone), durationText(ageOf(now, until), language));
}

QString heldUntilText(UtcTime until, const Language &language)
{
    return language.translate("Status", "alerts held until %1").arg(momentText(until, language));
}

QString awayText(const AwayView &away, UtcTime now, const Language &language, const QTimeZone &zone)
{
    return withQuotesMerged(
        language.translate("Headline", "Away until %1 (%2 left): messages go to “%3”")
            .arg(timeOfDayText(away.until, now, language, zone), durationText(ageOf(now, away.until), language),
                channelText(away.channel, language)));
}

QString noConnectionText(UtcTime since, UtcTime now, const Language &language, const QTimeZone &zone)
{
    return language.translate("Headline", "This computer has no connection since %1")
        .arg(timeOfDayText(since, now, language, zone));
}

QString timeOfDayText(UtcTime time, UtcTime now, const Language &language, const QTimeZone &zone)
{
    const auto local = [&zone](UtcTime moment) {
        return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC).toTimeZone(zone);
    };
    const QString hours = local(time).toString(QStringLiteral("HH:mm"));
    if (local(time).date() == local(now).date())
        return hours;
    return QStringLiteral("%1, %2").arg(dateText(local(time), language, zone), hours);
}

} // namespace vigia
