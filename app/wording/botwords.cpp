// SPDX-License-Identifier: GPL-3.0-or-later
#include "botwords.h"

#include "facade/standing.h"
#include "wording/errorwords.h"
#include "wording/headline.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/toldwords.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype namesListed = 20;
constexpr Duration shortInSeconds = std::chrono::minutes(2);

bool reports(const MonitorView &monitor)
{
    return monitor.kind == QLatin1StringView("heartbeat");
}

QString nameOf(const MonitorView &monitor)
{
    return visibleText(monitor.name, longestName);
}

QString listed(const QStringList &names, const Language &language)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), namesListed)))
        shown.append(visibleText(name, longestName));
    if (names.size() > namesListed)
        shown.append(botMoreText(int(names.size() - namesListed), language));
    return shown.join(QStringLiteral(", "));
}

//! The word always follows: colour and shape are never the only sign.
QString sign(const MonitorView &monitor)
{
    switch (monitor.status) {
    case Status::Up:
        return QStringLiteral("✅");
    case Status::Degraded:
        return QStringLiteral("⚠️");
    case Status::Down:
        return monitor.acknowledged ? QStringLiteral("☑️") : QStringLiteral("❌");
    case Status::Unknown:
        return QStringLiteral("❔");
    case Status::Unreachable:
        return QStringLiteral("🔗");
    case Status::Maintenance:
        return QStringLiteral("🔧");
    case Status::Paused:
        return QStringLiteral("⏸");
    }
    Q_UNREACHABLE();
}

//! In seconds, as people compare them, and in words they need not count.
QString lastSignalText(const MonitorView &monitor, UtcTime now, const Language &language)
{
    const bool saidMore = monitor.heartbeat && monitor.heartbeat->last; // be it that it began
    const std::optional<UtcTime> last = saidMore ? monitor.heartbeat->last->at : monitor.lastCheck;
    if (!last) {
        const bool said = monitor.status == Status::Unknown && monitor.unknownReason == UnknownReason::NeverHeard;
        return said ? QString() : unknownReasonText(UnknownReason::NeverHeard, language);
    }
    const Duration age = ageOf(*last, now);
    const auto seconds = QString::number(std::chrono::duration_cast<std::chrono::seconds>(age).count());
    return age < shortInSeconds
        ? language.translate("Bot", "last signal %1 s ago").arg(seconds)
        : language.translate("Bot", "last signal %1 s ago (%2)").arg(seconds, durationText(age, language));
}

QString stateOf(const MonitorView &monitor, UtcTime now, const Language &language)
{
    const QString state = statusText(monitor, language);
    const bool tellsSince = monitor.since && monitor.status != Status::Unknown;
    return tellsSince
        ? language.translate("Bot", "%1 for %2").arg(state, durationText(ageOf(*monitor.since, now), language))
        : state;
}

QStringList ownLines(const HealthView &health, UtcTime now, const Language &language)
{
    QStringList lines;
    for (const QString &trouble : troubleTexts(health, language))
        lines.append(QStringLiteral("⚠️ ") + trouble);
    if (health.blindSince)
        lines.append(noConnectionText(*health.blindSince, now, language));
    if (lines.isEmpty())
        lines.append(health.lastCheck ? language.translate("Bot", "Vigia itself is well; its last look was %1 ago.")
                                            .arg(durationText(ageOf(*health.lastCheck, now), language))
                                      : language.translate("Bot", "Vigia itself is well."));
    if (health.away)
        lines.append(awayText(*health.away, now, language));
    if (health.generalMute)
        lines.append(computerSoundText(health.generalMute, language));
    return lines;
}

std::vector<const MonitorView *> worstFirst(const StatusView &view)
{
    std::vector<const MonitorView *> monitors;
    for (const MonitorView &monitor : view.monitors)
        monitors.push_back(&monitor);
    std::ranges::stable_sort(
        monitors, [](const MonitorView *a, const MonitorView *b) { return concernOf(*a) < concernOf(*b); });
    return monitors;
}

QString sentenceOf(const StatusView &view, const Language &language)
{
    const Whole whole = wholeOf(view.monitors);
    const QString rest = remainderText(whole.standing, language);
    const QString sentence = headlineText(whole.standing, whole.named, language);
    return rest.isEmpty() ? sentence : QStringLiteral("%1 · %2").arg(sentence, rest);
}

} // namespace

QString botButtonText(BotButton button, const Language &language)
{
    switch (button) {
    case BotButton::Acknowledge:
        return language.translate("Bot", "Acknowledge");
    case BotButton::AcknowledgeAll:
        return language.translate("Bot", "Acknowledge all");
    case BotButton::Mute:
        return language.translate("Bot", "Mute 1 h");
    case BotButton::CheckNow:
        return language.translate("Bot", "Check now");
    case BotButton::Watch:
        return language.translate("Bot", "Watch");
    case BotButton::Ignore:
        return language.translate("Bot", "Ignore");
    case BotButton::Remove:
        return language.translate("Bot", "Remove");
    case BotButton::Keep:
        return language.translate("Bot", "Keep");
    }
    Q_UNREACHABLE();
}

QString botMonitorLine(const MonitorView &monitor, UtcTime now, const Language &language)
{
    QStringList parts{stateOf(monitor, now, language), acknowledgedText(monitor, language),
        stateReasonText(monitor, language), reports(monitor) ? lastSignalText(monitor, now, language) : QString()};
    parts.removeAll(QString());
    //: %1: a sign, %2: a monitor's name, %3: its state and what it rests on
    return language.translate("Bot", "%1 %2: %3")
        .arg(sign(monitor), nameOf(monitor), parts.join(QStringLiteral(" · ")));
}

QStringList botStatusLines(const StatusView &view, UtcTime now, int mostNamed, const Language &language)
{
    QStringList lines{sentenceOf(view, language)};
    lines += ownLines(view.health, now, language);
    const bool namesAll = view.monitors.size() <= std::size_t(mostNamed);
    QStringList monitors;
    for (const MonitorView *monitor : worstFirst(view)) {
        if (namesAll || concernOf(*monitor) < Concern::Up || reports(*monitor))
            monitors.append(botMonitorLine(*monitor, now, language));
    }
    if (!monitors.isEmpty())
        lines += QStringList{QString()} + monitors;
    return lines;
}

QStringList botDownLines(const StatusView &view, UtcTime now, const Language &language)
{
    QStringList lines{sentenceOf(view, language)};
    for (const MonitorView *monitor : worstFirst(view)) {
        if (concernOf(*monitor) < Concern::Up)
            lines.append(botMonitorLine(*monitor, now, language));
    }
    return lines;
}

QString botMoreText(int count, const Language &language)
{
    return language.translate("Bot", "… and %n more", nullptr, count);
}

QString botHelpText(const Language &language)
{
    return language.translate("Bot",
        "/status – how everything stands, and when each machine was heard last\n"
        "/down – only what is not well\n"
        "/ack NAME [NOTE] – acknowledge: “I know, I am on it”\n"
        "/mute 1h – the sound of Vigia's computer off for so long; /unmute – on again\n"
        "/check NAME – look now\n"
        "/remove_host NAME – no longer expect signs of life from it\n"
        "/help – this list");
}

QString botGreetingText(const Language &language)
{
    return language.translate("Bot", "Vigia answers in this chat:") + QLatin1Char('\n') + botHelpText(language);
}

QString botAcknowledgedText(const QStringList &names, const QString &who, const Language &language)
{
    return language.translate("Bot", "Acknowledged by %1: %2")
        .arg(visibleText(who, longestName), listed(names, language));
}

QString botMutedText(const QStringList &names, const QString &who, Duration duration, const Language &language)
{
    return language.translate("Bot", "Sound off for %2 by %1: %3")
        .arg(visibleText(who, longestName), durationText(duration, language), listed(names, language));
}

QString botCheckingText(const QStringList &names, const Language &language)
{
    return language.translate("Bot", "Being checked: %1").arg(listed(names, language));
}

QString botRemovedText(const QString &name, const QString &who, const Language &language)
{
    return language.translate("Bot", "No longer expected, says %1: %2")
        .arg(visibleText(who, longestName), visibleText(name));
}

QString botKeptText(const QString &name, const QString &who, const Language &language)
{
    return language.translate("Bot", "Still expected, says %1: %2")
        .arg(visibleText(who, longestName), visibleText(name));
}

QString botWatchedText(const QString &sender, const QString &who, const Language &language)
{
    return language.translate("Bot", "Watched from now on, says %1: %2")
        .arg(visibleText(who, longestName), visibleText(sender));
}

QString botIgnoredText(const QString &sender, const QString &who, const Language &language)
{
    return language.translate("Bot", "Ignored from now on, says %1: %2")
        .arg(visibleText(who, longestName), visibleText(sender));
}

QString botRemovalQuestion(const QString &name, const Language &language)
{
    return withQuotesMerged(
        language.translate("Bot", "Remove “%1”? Its silence then alarms nobody any more.").arg(visibleText(name)));
}

QString botNewSenderQuestion(const NewSenderView &sender, const Language &language)
{
    const QString question = language.translate("Bot", "New sender: %1, from %2. Watch it, or ignore it?")
                                 .arg(visibleText(sender.name), visibleText(sender.address));
    if (sender.message.isEmpty())
        return question;
    return withQuotesMerged(
        question + QLatin1Char('\n') + language.translate("Bot", "It says: “%1”").arg(visibleText(sender.message)));
}

QString botRefusalText(BotRefusal refusal, const QString &about, const Language &language)
{
    const QString shown = visibleText(about, 200);
    const auto sentence = [&] {
        switch (refusal) {
        case BotRefusal::NameMissing:
            return language.translate("Bot", "Write the name after the command: %1 NAME").arg(shown);
        case BotRefusal::NotADuration:
            return language.translate("Bot", "“%1” is not a duration; write 30m, 2h or 1d.").arg(shown);
        case BotRefusal::UnknownCommand:
            return language.translate("Bot", "This is no command of Vigia. /help lists what it answers to.");
        case BotRefusal::CannotBeChecked:
            return language.translate("Bot", "“%1” reports by itself; nobody can look at it.").arg(shown);
        case BotRefusal::DoesNotReport:
            return language
                .translate("Bot", "“%1” does not send signs of life; what is looked at is removed in Vigia's window.")
                .arg(shown);
        case BotRefusal::OutageOver:
            return language.translate("Bot", "This outage is over.");
        case BotRefusal::AcknowledgedAlready:
            return language.translate("Bot", "This outage was acknowledged already, by %1.").arg(shown);
        case BotRefusal::QuestionClosed:
            return language.translate("Bot", "This question is closed. Ask again if it still matters.");
        }
        Q_UNREACHABLE();
    };
    return withQuotesMerged(sentence());
}

QString botTooOldText(Duration age, const Language &language)
{
    return language
        .translate("Bot",
            "This was written %1 ago, when Vigia could not hear it, and was not carried out. Write it again if it is "
            "still wanted.")
        .arg(durationText(age, language));
}

QString botPressUnheardText(const Language &language)
{
    return language.translate("Bot",
        "This was pressed when Vigia could not hear it, and was not carried out. Press again if it is still wanted.");
}

} // namespace vigia
