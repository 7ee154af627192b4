// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationtext.h"

#include "facade/standing.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestNote = 300;
constexpr std::size_t namesInBody = 5;

class NotificationText
{
    Q_DECLARE_TR_FUNCTIONS(NotificationText)

public:
    static QString titled(const QString &name, const QString &state) { return tr("%1: %2").arg(name, state); }
    static QString stillDown(const QString &name, const QString &duration)
    {
        return tr("%1: still down, %2").arg(name, duration);
    }
    static QString since(const QString &time) { return tr("Since %1").arg(time); }
    static QString backToNormal(const QString &name) { return tr("%1: back to normal").arg(name); }
    static QString wasDownFor(const QString &duration) { return tr("Was down for %1").arg(duration); }
    static QString outages(int count) { return tr("%n outage(s)", nullptr, count); }
    static QString acknowledged(const QString &name, const QString &by)
    {
        return tr("%1: acknowledged by %2").arg(name, by);
    }
    static QString acknowledged(int count) { return tr("%n outage(s) acknowledged", nullptr, count); }
    static QString acknowledged(int count, const QString &by)
    {
        return tr("%n outage(s) acknowledged by %1", nullptr, count).arg(by);
    }
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString open() { return tr("Open"); }
    static QString acknowledge() { return tr("Acknowledge"); }
    //: Beside the button “Acknowledge”: the same, and a note for the others is asked for.
    static QString acknowledgeWithNote() { return tr("With a note…"); }
    static QString mute() { return tr("Mute"); }
};

QString nameOf(const MonitorView &monitor)
{
    return visibleText(monitor.name, longestName);
}

//! What fills lines: those that are empty are left out.
QString lines(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

QString sinceLine(const MonitorView &monitor, const NotificationContext &context)
{
    if (!monitor.since)
        return {};
    return NotificationText::since(timeOfDayText(*monitor.since, context.now, context.language, context.zone));
}

QString evidenceLines(const MonitorView &monitor, const NotificationContext &context)
{
    return lines({stateReasonText(monitor, context.language), sinceLine(monitor, context),
        visibleText(monitor.note, longestNote)});
}

//! No more: some desktops show three.
std::vector<NotificationAction> outageActions()
{
    return {NotificationAction::Acknowledge, NotificationAction::AcknowledgeWithNote, NotificationAction::Mute};
}

QString byOf(const MonitorView &monitor)
{
    return visibleText(monitor.acknowledged->by, longestName);
}

QString noteOf(const MonitorView &monitor)
{
    return visibleText(monitor.acknowledged->note.simplified(), longestNote);
}

//! What \a of says of all \a monitors; empty where it differs.
QString commonTo(const std::vector<MonitorView> &monitors, QString (*of)(const MonitorView &))
{
    const QString first = of(monitors.front());
    const bool isCommon =
        std::ranges::all_of(monitors, [&](const MonitorView &monitor) { return of(monitor) == first; });
    return isCommon ? first : QString();
}

//! Those that are named, and how many more.
QString namesOf(const std::vector<MonitorView> &monitors, QString (*lineOf)(const MonitorView &))
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(monitors.size(), namesInBody); ++i)
        names.append(lineOf(monitors[i]));
    if (monitors.size() > namesInBody)
        names.append(NotificationText::more(int(monitors.size() - namesInBody)));
    return names.join(QLatin1Char('\n'));
}

} // namespace

QString outageKey(const MonitorView &monitor)
{
    return QStringLiteral("outage/") + monitor.id.value;
}

QString warningKey(const MonitorView &monitor)
{
    return QStringLiteral("warning/") + monitor.id.value;
}

Notification outageNotification(const MonitorView &monitor, const NotificationContext &context, bool stillDown)
{
    const QString name = nameOf(monitor);
    const QString duration =
        monitor.since ? durationText(ageOf(*monitor.since, context.now), context.language) : QString();
    return {.key = outageKey(monitor),
        .title = stillDown && !duration.isEmpty()
            ? asDrill(NotificationText::stillDown(name, duration), monitor, context.language)
            : NotificationText::titled(name, statusText(monitor, context.language)),
        .body = evidenceLines(monitor, context),
        .urgency = monitor.severity == Severity::Info ? Urgency::Normal : Urgency::Critical,
        .stays = true,
        .actions = outageActions()};
}

Notification outagesNotification(
    const QString &key, const std::vector<MonitorView> &monitors, const NotificationContext &context)
{
    if (monitors.size() == 1) {
        Notification one = outageNotification(monitors.front(), context);
        one.key = key;
        return one;
    }
    const bool isInfo =
        std::ranges::all_of(monitors, [](const MonitorView &monitor) { return monitor.severity == Severity::Info; });
    return {.key = key,
        .title = NotificationText::outages(int(monitors.size())),
        .body = namesOf(monitors, nameOf),
        .urgency = isInfo ? Urgency::Normal : Urgency::Critical,
        .stays = true,
        .actions = outageActions()};
}

Notification acknowledgedNotification(
    const QString &key, const std::vector<MonitorView> &monitors, const NotificationContext &context)
{
    Notification notification{.key = key, .urgency = Urgency::Low};
    const MonitorView &first = monitors.front();
    const int count = int(monitors.size());
    if (count == 1) {
        notification.title =
            asDrill(NotificationText::acknowledged(nameOf(first), byOf(first)), first, context.language);
        notification.body = lines({noteOf(first), stateReasonText(first, context.language)});
        return notification;
    }
    const QString by = commonTo(monitors, byOf);
    notification.title =
        by.isEmpty() ? NotificationText::acknowledged(count) : NotificationText::acknowledged(count, by);
    const auto nameAndBy = [](const MonitorView &monitor) {
        return NotificationText::titled(nameOf(monitor), byOf(monitor));
    };
    notification.body = lines({commonTo(monitors, noteOf), namesOf(monitors, by.isEmpty() ? +nameAndBy : nameOf)});
    return notification;
}

Notification recoveryNotification(
    const MonitorView &monitor, std::optional<Duration> downFor, const NotificationContext &context)
{
    const QString lasted = downFor ? NotificationText::wasDownFor(durationText(*downFor, context.language)) : QString();
    return {.key = outageKey(monitor),
        .title = asDrill(NotificationText::backToNormal(nameOf(monitor)), monitor, context.language),
        .body = lines({lasted, stateReasonText(monitor, context.language)}),
        .urgency = Urgency::Normal};
}

Notification warningNotification(const MonitorView &monitor, const NotificationContext &context)
{
    std::vector<NotificationAction> actions;
    if (canAcknowledge(monitor))
        actions = {NotificationAction::Acknowledge, NotificationAction::AcknowledgeWithNote};
    return {.key = warningKey(monitor),
        .title = NotificationText::titled(nameOf(monitor), statusText(monitor, context.language)),
        .body = evidenceLines(monitor, context),
        .urgency = Urgency::Normal,
        .actions = std::move(actions)};
}

Notification blindNotification(UtcTime since, const NotificationContext &context)
{
    return {.key = QStringLiteral("blind"),
        .title = noConnectionText(since, context.now, context.language, context.zone),
        .urgency = Urgency::Normal};
}

Notification plainNotification(const QString &key, const QString &title, const QString &body)
{
    return {.key = key, .title = title, .body = body, .urgency = Urgency::Low};
}

QString actionText(NotificationAction action)
{
    switch (action) {
    case NotificationAction::Open:
        return NotificationText::open();
    case NotificationAction::Acknowledge:
        return NotificationText::acknowledge();
    case NotificationAction::AcknowledgeWithNote:
        return NotificationText::acknowledgeWithNote();
    case NotificationAction::Mute:
        return NotificationText::mute();
    }
    Q_UNREACHABLE();
}

} // namespace vigia
