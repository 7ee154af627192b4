// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/traytext.h"

#include "wording/statuswords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigia {

namespace {

constexpr qsizetype longestName = 40;
constexpr qsizetype longestLine = 120;

class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(TrayText)

public:
    static QString noData(const QString &since) { return tr("No data since %1").arg(since); }
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString line(const QString &name, const QString &state) { return tr("%1: %2").arg(name, state); }
    static QString lineSince(const QString &name, const QString &state, const QString &since)
    {
        return tr("%1: %2, since %3").arg(name, state, since);
    }
};

QString lineOf(const MonitorView &monitor, const std::optional<MuteView> &generalMute, const Language &language,
    UtcTime now, const QTimeZone &zone)
{
    const QString name = visibleText(monitor.name, longestName);
    const QString state = statusText(asHeard(monitor, generalMute), language);
    return monitor.since ? TrayText::lineSince(name, state, timeOfDayText(*monitor.since, now, language, zone))
                         : TrayText::line(name, state);
}

} // namespace

QString trayHeadline(const TrayState &state, const Language &language, UtcTime now, const QTimeZone &zone)
{
    if (state.noDataSince)
        return TrayText::noData(timeOfDayText(*state.noDataSince, now, language, zone));
    if (state.health.blindSince)
        return noConnectionText(*state.health.blindSince, now, language, zone);
    return headlineText(state.standing, {}, language);
}

QString trayTooltip(const TrayState &state, const Language &language, UtcTime now, const QTimeZone &zone)
{
    QStringList lines{trayHeadline(state, language, now, zone)};
    for (const MonitorView &monitor : state.worst)
        lines.append(lineOf(monitor, state.health.generalMute, language, now, zone));
    if (state.more > 0)
        lines.append(TrayText::more(state.more));
    if (const QString held = heldText(state.standing, language); !held.isEmpty())
        lines.append(held);
    for (const QString &trouble : troubleTexts(state.health, language))
        lines.append(visibleText(trouble, longestLine));
    if (!state.soundTrouble.isEmpty())
        lines.append(visibleText(state.soundTrouble, longestLine));
    if (state.health.away)
        lines.append(awayText(*state.health.away, now, language, zone));
    if (state.health.generalMute)
        lines.append(computerSoundText(state.health.generalMute, language));
    return neverMarkup(lines.join(QLatin1Char('\n')));
}

QString neverMarkup(QString text)
{
    constexpr char16_t angle = 0x2039; // ‹
    return text.replace(QLatin1Char('<'), QChar(angle));
}

} // namespace vigia
