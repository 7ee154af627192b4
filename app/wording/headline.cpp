// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <array>

namespace vigia {

namespace {

struct Part {
    int Standing::*count;
    const char *text; //!< `2 down`
    const char *all; //!< `All 42 paused`: nothing else is there
};

//! The worst first.
constexpr std::array<Part, 9> parts{{
    {&Standing::down, QT_TRANSLATE_N_NOOP("Headline", "%n down"), QT_TRANSLATE_N_NOOP("Headline", "All %n down")},
    {&Standing::acknowledged, QT_TRANSLATE_N_NOOP("Headline", "%n down, acknowledged"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n down, acknowledged")},
    {&Standing::warning, QT_TRANSLATE_N_NOOP("Headline", "%n warning(s)"),
        QT_TRANSLATE_N_NOOP("Headline", "Warnings for all %n")},
    {&Standing::affected, QT_TRANSLATE_N_NOOP("Headline", "%n affected by others"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n affected by others")},
    {&Standing::onTrial, QT_TRANSLATE_N_NOOP("Headline", "%n new without an answer"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n new without an answer")},
    {&Standing::unknown, QT_TRANSLATE_N_NOOP("Headline", "%n unknown"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n unknown")},
    {&Standing::up, QT_TRANSLATE_N_NOOP("Headline", "%n up"), QT_TRANSLATE_N_NOOP("Headline", "All %n up")},
    {&Standing::maintenance, QT_TRANSLATE_N_NOOP("Headline", "%n in maintenance"),
        QT_TRANSLATE_N_NOOP("Headline", "All %n in maintenance")},
    {&Standing::paused, QT_TRANSLATE_N_NOOP("Headline", "%n paused"), QT_TRANSLATE_N_NOOP("Headline", "All %n paused")},
}};

int Standing::*countOf(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return &Standing::up;
    case Status::Degraded:
        return &Standing::warning;
    case Status::Down:
        return monitor.onTrial ? &Standing::onTrial : monitor.acknowledged ? &Standing::acknowledged : &Standing::down;
    case Status::Unknown:
        return &Standing::unknown;
    case Status::Unreachable:
        return &Standing::affected;
    case Status::Maintenance:
        return &Standing::maintenance;
    case Status::Paused:
        return &Standing::paused;
    }
    Q_UNREACHABLE();
}

const Part *worst(const Standing &standing)
{
    for (const Part &part : parts) {
        if (standing.*part.count > 0)
            return &part;
    }
    return nullptr;
}

bool needsNames(const Part &part)
{
    return part.count != &Standing::up && part.count != &Standing::maintenance && part.count != &Standing::paused;
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

int Standing::total() const
{
    int sum = 0;
    for (const Part &part : parts)
        sum += this->*part.count;
    return sum;
}

void Standing::count(const MonitorView &monitor, int by)
{
    this->*countOf(monitor) += by;
}

bool isNamed(const Standing &standing, const MonitorView &monitor)
{
    const Part *part = worst(standing);
    return part && needsNames(*part) && countOf(monitor) == part->count;
}

QString headlineText(const Standing &standing, const QStringList &names, const Language &language)
{
    const Part *part = worst(standing);
    if (!part)
        return language.translate("Headline", "Nothing is watched yet");
    const int count = standing.*part->count;
    const bool alone = count == standing.total() && count > 1;
    const QString text = language.translate("Headline", alone ? part->all : part->text, nullptr, count);
    return needsNames(*part) && !names.isEmpty() ? withNames(text, count, names, language) : text;
}

QString remainderText(const Standing &standing, const Language &language)
{
    const Part *said = worst(standing);
    QStringList rest;
    for (const Part &part : parts) {
        if (&part != said && standing.*part.count > 0)
            rest.append(language.translate("Headline", part.text, nullptr, standing.*part.count));
    }
    return rest.join(QStringLiteral(", "));
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
