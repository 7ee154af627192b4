// SPDX-License-Identifier: GPL-3.0-or-later
#include "statustable.h"

#include "console/textcolumns.h"
#include "wording/statusdocument.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <limits>

namespace vigia {

namespace {

//! The shapes of the windows, as near as a character comes.
QChar shape(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return QChar(0x25cf); // disc
    case Status::Degraded:
        return QChar(0x25b2); // triangle
    case Status::Down:
        return monitor.acknowledged ? QChar(0x25cb) : monitor.mute ? QChar(0x00f8) : QChar(0x2716);
    case Status::Unknown:
        return QChar(0x25c6); // diamond
    case Status::Unreachable:
        return QChar(0x221e); // chain
    case Status::Maintenance:
        return QChar(0x2692); // tools
    case Status::Paused:
        return QChar(0x2016); // two bars
    }
    Q_UNREACHABLE();
}

const char *colour(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return "32";
    case Status::Degraded:
        return "33";
    case Status::Down:
        return monitor.mute && !monitor.acknowledged ? "33" : "31";
    case Status::Unreachable:
        return "31";
    case Status::Maintenance:
        return "34";
    case Status::Unknown:
    case Status::Paused:
        return "90";
    }
    Q_UNREACHABLE();
}

QString stateCell(const MonitorView &monitor, const Language &language)
{
    QString text = statusText(monitor, language);
    if (monitor.unstable)
        text += QStringLiteral(" · ") + language.translate("Status", "Unstable");
    return text;
}

QString sinceCell(const MonitorView &monitor, UtcTime now, const Language &language)
{
    return monitor.since ? durationText(ageOf(*monitor.since, now), language) : QStringLiteral("–");
}

QString reasonCell(const MonitorView &monitor, const Language &language)
{
    QString text = stateReasonText(monitor, language);
    if (monitor.snoozedUntil) {
        const QString held =
            language.translate("Status", "alerts held until %1").arg(momentText(*monitor.snoozedUntil, language));
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + held;
    }
    return text;
}

QString coloured(const QString &line, const MonitorView &monitor)
{
    return QStringLiteral("\x1b[%1m%2\x1b[0m%3").arg(QLatin1StringView(colour(monitor)), line.first(1), line.sliced(1));
}

//! What nobody has acknowledged yet comes first.
QString namesOf(const StatusView &view, Status status)
{
    constexpr qsizetype most = 5;
    QStringList names, acknowledged;
    for (const MonitorView &monitor : view.monitors) {
        if (monitor.status == status)
            (monitor.acknowledged ? acknowledged : names).append(visibleText(monitor.name, 60));
    }
    names += acknowledged;
    if (names.size() > most)
        names = names.first(most) << QString(QChar(0x2026));
    return names.join(QStringLiteral(", "));
}

QString downSentence(const StatusView &view, int count, const QString &names, const Language &language)
{
    const auto acknowledged = std::count_if(view.monitors.begin(), view.monitors.end(),
        [](const MonitorView &monitor) { return monitor.status == Status::Down && monitor.acknowledged; });
    if (acknowledged == 0)
        return language.translate("Status", "%n down: %1", nullptr, count).arg(names);
    if (acknowledged == count)
        return language.translate("Status", "%n down, acknowledged: %1", nullptr, count).arg(names);
    return language.translate("Status", "%n down, %1 acknowledged: %2", nullptr, count)
        .arg(QString::number(acknowledged), names);
}

QString upSentence(const StatusView &view, int count, const Language &language)
{
    if (view.monitors.size() == 1)
        return withQuotesMerged(
            language.translate("Status", "“%1” is up").arg(visibleText(view.monitors.front().name, 60)));
    return count == int(view.monitors.size()) ? language.translate("Status", "All %n up", nullptr, count)
                                              : language.translate("Status", "%n up", nullptr, count);
}

int countOf(const StatusView &view, Status status)
{
    return int(std::count_if(view.monitors.begin(), view.monitors.end(),
        [status](const MonitorView &monitor) { return monitor.status == status; }));
}

std::vector<MonitorView> worstFirst(const StatusView &view)
{
    std::vector<MonitorView> monitors = view.monitors;
    std::stable_sort(monitors.begin(), monitors.end(),
        [](const MonitorView &a, const MonitorView &b) { return rank(a.status) > rank(b.status); });
    return monitors;
}

QString healthLines(const HealthView &health, const Language &language)
{
    QString lines;
    for (const HealthView::Trouble &trouble : health.troubles)
        lines += QStringLiteral("! ") + healthText(trouble, language) + QLatin1Char('\n');
    if (health.generalMute) {
        lines += computerSoundText(health.generalMute, language) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace

QString overallSentence(const StatusView &view, const Language &language)
{
    if (view.health.blindSince) {
        return language.translate("Status", "This computer has no connection since %1.")
            .arg(momentText(*view.health.blindSince, language));
    }
    if (view.monitors.empty())
        return language.translate("Status", "Nothing is watched yet. Add monitors with “vigia import FILE”.");
    const int count = countOf(view, overallStatus(view));
    const QString names = namesOf(view, overallStatus(view));
    switch (overallStatus(view)) {
    case Status::Up:
        return upSentence(view, count, language);
    case Status::Degraded:
        return language.translate("Status", "%n with a warning: %1", nullptr, count).arg(names);
    case Status::Down:
        return downSentence(view, count, names, language);
    case Status::Unreachable:
        return language.translate("Status", "%n affected by another: %1", nullptr, count).arg(names);
    case Status::Unknown:
        return language.translate("Status", "%n unknown: %1", nullptr, count).arg(names);
    case Status::Maintenance:
        return language.translate("Status", "%n in maintenance", nullptr, count);
    case Status::Paused:
        return language.translate("Status", "%n paused", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString statusTable(const StatusView &view, const TableStyle &style, const Language &language)
{
    const int widestCell = style.cut ? 40 : std::numeric_limits<int>::max();
    const std::vector<MonitorView> monitors = worstFirst(view);
    std::vector<QStringList> rows;
    for (const MonitorView &monitor : monitors) {
        rows.push_back({shape(monitor), visibleText(monitor.name, 200), stateCell(monitor, language),
            sinceCell(monitor, style.now, language), reasonCell(monitor, language)});
    }
    QStringList lines = alignedLines(rows, {}, widestCell).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (style.coloured) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i] = coloured(lines[i], monitors[std::size_t(i)]);
    }
    lines.prepend(overallSentence(view, language));
    return healthLines(view.health, language) + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace vigia
