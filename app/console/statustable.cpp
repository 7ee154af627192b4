// SPDX-License-Identifier: GPL-3.0-or-later
#include "statustable.h"

#include "console/textcolumns.h"
#include "wording/errorwords.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace vigia {

namespace {

constexpr qsizetype mostSendersNamed = 5;

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

QString reasonCell(const MonitorView &monitor, UtcTime now, const Language &language)
{
    QStringList parts{acknowledgedText(monitor, language), stateReasonText(monitor, language)};
    if (monitor.snoozedUntil)
        parts.append(heldUntilText(*monitor.snoozedUntil, now, language));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString coloured(const QString &line, const MonitorView &monitor)
{
    return QStringLiteral("\x1b[%1m%2\x1b[0m%3").arg(QLatin1StringView(colour(monitor)), line.first(1), line.sliced(1));
}

std::vector<MonitorView> worstFirst(const StatusView &view)
{
    std::vector<MonitorView> monitors = view.monitors;
    std::ranges::stable_sort(monitors, isMoreUrgent);
    return monitors;
}

//! Who reports and is not known, and what a person can do about it.
QString newSendersLine(const std::vector<NewSenderView> &senders, const Language &language)
{
    QStringList names;
    for (const NewSenderView &sender : senders) {
        if (names.size() < mostSendersNamed)
            names.append(sender.name);
    }
    QString listed = quotedNames(names, language);
    if (std::ssize(senders) > names.size())
        listed += QStringLiteral(" …");
    return language.translate("Status", "New senders: %1 (“vigia approve NAME” or “vigia ignore NAME”)").arg(listed);
}

QString healthLines(const HealthView &health, UtcTime now, const Language &language)
{
    QString lines;
    for (const QString &trouble : troubleTexts(health, language))
        lines += QStringLiteral("! ") + trouble + QLatin1Char('\n');
    const bool areLost = std::ranges::find(health.troubles, HealthTrouble::NotDelivered, &HealthView::Trouble::what)
        != health.troubles.end();
    if (areLost)
        lines +=
            language.translate("Status", "Send again what was not delivered: vigia send-again") + QLatin1Char('\n');
    if (!health.newSenders.empty())
        lines += newSendersLine(health.newSenders, language) + QLatin1Char('\n');
    if (health.away)
        lines += awayText(*health.away, now, language) + QLatin1Char('\n');
    if (health.generalMute)
        lines += computerSoundText(health.generalMute, language) + QLatin1Char('\n');
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
    const MonitorView &first = view.monitors.front();
    if (view.monitors.size() == 1 && concernOf(first) == Concern::Up)
        return withQuotesMerged(language.translate("Status", "“%1” is up").arg(visibleText(first.name, 60)));
    const Whole whole = wholeOf(view.monitors);
    const QString rest = remainderText(whole.standing, language);
    const QString sentence = headlineText(whole.standing, whole.named, language);
    return rest.isEmpty() ? sentence : QStringLiteral("%1 · %2").arg(sentence, rest);
}

QString statusTable(const StatusView &view, const TableStyle &style, const Language &language)
{
    const int widestCell = style.cut ? 40 : std::numeric_limits<int>::max();
    const std::vector<MonitorView> monitors = worstFirst(view);
    std::vector<QStringList> rows;
    for (const MonitorView &monitor : monitors) {
        rows.push_back({shape(monitor), visibleText(monitor.name, 200), stateCell(monitor, language),
            sinceCell(monitor, style.now, language), reasonCell(monitor, style.now, language)});
    }
    QStringList lines = alignedLines(rows, {}, widestCell).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (style.coloured) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i] = coloured(lines[i], monitors[std::size_t(i)]);
    }
    lines.prepend(overallSentence(view, language));
    return healthLines(view.health, style.now, language) + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace vigia
