// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include "wording/headline.h"
#include "wording/momentwords.h"
#include "wording/reasonwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestNoteLine = 2000;
constexpr qsizetype longestListedNote = 150;

//! The sentences of one item.
class Sentences
{
public:
    Sentences(const MessageItem &item, const MessageContext &context)
        : m_item(item)
        , m_context(context)
        , m_language(context.language)
        , m_name(visibleText(item.name, longestName))
    {
    }

    QString what() const;
    QString when() const;
    QString tried() const;
    QString escalation() const;
    QStringList acknowledged() const;
    QStringList particulars() const;

private:
    QString warningEnded() const;
    QString unheard() const;
    QString answer() const;
    QString whoCares() const { return visibleText(m_item.acknowledged.value_or(AcknowledgedBy()).who, longestName); }
    QString reason() const { return reasonText(m_item.evidence, m_language); }
    QTimeZone zone() const { return m_context.zone ? *m_context.zone : QTimeZone::systemTimeZone(); }
    QString moment(UtcTime time) const { return momentText(time, m_language, zone()); }
    QString lasted(UtcTime from, UtcTime to) const { return durationText(ageOf(from, to), m_language); }

    const MessageItem &m_item;
    const MessageContext &m_context;
    const Language &m_language;
    const QString m_name;
};

QString Sentences::what() const
{
    const Language &language = m_language;
    switch (m_item.kind) {
    case AlertKind::Down:
        return language.translate("Messages", "%1 is down: %2.").arg(m_name, reason());
    case AlertKind::Still:
        return language.translate("Messages", "%1 is still down, for %2: %3.")
            .arg(m_name, lasted(m_item.since, m_item.decided), reason());
    case AlertKind::Acknowledged:
        return m_item.ended == AlertKind::Unstable
            ? m_language.translate("Messages", "%1 goes up and down; %2 has acknowledged it.").arg(m_name, whoCares())
            : m_language.translate("Messages", "%1 is down; %2 has acknowledged it.").arg(m_name, whoCares());
    case AlertKind::Up:
        return m_item.untold ? language.translate("Messages", "%1 was down and is back to normal.").arg(m_name)
                             : language.translate("Messages", "%1 is back to normal.").arg(m_name);
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return language.translate("Messages", "%1 needs attention: %2.").arg(m_name, reason());
    case AlertKind::WarningEnded:
        return warningEnded();
    case AlertKind::Stale:
        return language.translate("Messages", "%1: there is no recent result; nobody knows how it is.").arg(m_name);
    case AlertKind::Unstable:
        return language.translate("Messages", "%1 goes up and down. You will hear of it again when it has settled.")
            .arg(m_name);
    case AlertKind::Blind:
        return language.translate("Messages", "This computer has no connection. What it watches may be well or not.");
    case AlertKind::Unheard:
        return unheard();
    case AlertKind::Test:
        return m_item.ofAccount
            ? language.translate("Messages", "This is a test. Vigia can send mail with this account.")
            : language.translate("Messages", "This is a test. Messages of Vigia arrive here.");
    }
    Q_UNREACHABLE();
}

QString Sentences::warningEnded() const
{
    if (!m_item.untold)
        return m_language.translate("Messages", "%1: the warning is over.").arg(m_name);
    if (m_item.ended == AlertKind::Stale)
        return m_language.translate("Messages", "%1: there was no recent result for a while.").arg(m_name);
    return m_language.translate("Messages", "%1 needed attention: %2. That is over.").arg(m_name, reason());
}

QString Sentences::unheard() const
{
    const QString text = m_item.untold
        ? m_language.translate("Messages", "An alarm sounded, but it could not be heard: the sound did not work.")
        : m_language.translate("Messages", "An alarm sounds, but it cannot be heard: the sound does not work.");
    if (m_item.soundsFor.isEmpty())
        return text;
    QStringList names;
    for (const QString &name : m_item.soundsFor)
        names.append(visibleText(name, longestName));
    const QString down = m_item.untold ? m_language.translate("Messages", "Down then: %1.")
                                       : m_language.translate("Messages", "Down: %1.");
    return text + QLatin1Char(' ') + down.arg(names.join(QStringLiteral(", ")));
}

QString Sentences::when() const
{
    const bool ended = m_item.kind == AlertKind::Up || m_item.kind == AlertKind::WarningEnded;
    if (ended && m_item.badSince) {
        const QString lastedFor = lasted(*m_item.badSince, m_item.since);
        const QStringList ends = momentTexts({*m_item.badSince, m_item.since}, m_language, zone());
        const QString line =
            m_language.translate("Messages", "From %1 to %2, for %3.").arg(ends[0], ends[1], lastedFor);
        if (!m_item.untold)
            return line;
        return line + QLatin1Char(' ') + m_language.translate("Messages", "You could not be told before.");
    }
    const UtcTime since = m_item.since == UtcTime{} ? m_item.decided : m_item.since;
    if (m_item.kind == AlertKind::Unheard && m_item.untold)
        return m_language.translate("Messages", "That was on %1.").arg(moment(since));
    return m_language.translate("Messages", "Since %1.").arg(moment(since));
}

//! Why one may believe it.
QString Sentences::tried() const
{
    if (m_item.kind != AlertKind::Down || m_item.confirm < 2)
        return {};
    return m_language.translate("Messages", "%n checks in a row failed.", nullptr, m_item.confirm);
}

bool isEscalated(const MessageItem &item)
{
    return item.escalated && tellsOfTrouble(item.kind);
}

QString Sentences::escalation() const
{
    if (!isEscalated(m_item))
        return {};
    return m_language.translate("Messages", "You are told because nobody has acknowledged it.");
}

//! What they said with it.
QString Sentences::answer() const
{
    const QString note = m_item.acknowledged ? m_item.acknowledged->note.simplified() : QString();
    if (note.isEmpty())
        return {};
    return m_language.translate("Messages", "%1 writes: %2").arg(whoCares(), visibleText(note, longestNoteLine));
}

QStringList Sentences::acknowledged() const
{
    if (!m_item.acknowledged)
        return {};
    QStringList lines{answer()};
    if (m_item.kind != AlertKind::Acknowledged) { // which says so itself
        lines.prepend(m_language.translate("Messages", "Acknowledged by %1 on %2.")
                          .arg(whoCares(), moment(m_item.acknowledged->at)));
    }
    return lines;
}

QStringList Sentences::particulars() const
{
    QStringList lines;
    if (!m_item.target.isEmpty())
        lines.append(m_language.translate("Messages", "Address: %1").arg(visibleText(m_item.target, 500)));
    if (!m_item.group.isEmpty())
        lines.append(m_language.translate("Messages", "Group: %1").arg(visibleText(m_item.group, longestName)));
    if (m_item.severity == Severity::Critical)
        lines.append(m_language.translate("Messages", "Severity: critical"));
    return lines;
}

QStringList noteLines(const QString &note, const Language &language)
{
    if (note.trimmed().isEmpty())
        return {};
    QStringList lines{QString(), language.translate("Messages", "Note:")};
    for (const QString &line : note.split(QLatin1Char('\n')))
        lines.append(visibleText(line, longestNoteLine));
    return lines;
}

} // namespace

QStringList itemLines(const MessageItem &item, const MessageContext &context)
{
    const Sentences sentences(item, context);
    QStringList lines{sentences.what(), sentences.when(), sentences.tried(), sentences.escalation()};
    lines += sentences.acknowledged();
    lines.removeAll(QString());
    if (const QStringList particulars = sentences.particulars(); !particulars.isEmpty())
        lines += QStringList{QString()} + particulars;
    if (tellsOfTrouble(item.kind))
        lines += noteLines(item.note, context.language);
    return lines;
}

QString itemLine(const MessageItem &item, const MessageContext &context)
{
    const Sentences sentences(item, context);
    QStringList line{sentences.what(), sentences.when()};
    line += sentences.acknowledged();
    line.removeAll(QString());
    return line.join(QLatin1Char(' '));
}

QString listedNote(const MessageItem &item, const Message &message, const MessageContext &context)
{
    const QString note = item.note.simplified();
    if (note.isEmpty() || !tellsOfTrouble(item.kind) || message.items.size() > mostWithNotes)
        return {};
    return context.language.translate("Messages", "Note:") + QLatin1Char(' ') + visibleText(note, longestListedNote);
}

QStringList prefaceLines(const Message &message, const MessageContext &context)
{
    QStringList lines;
    if (std::ranges::all_of(message.items, &MessageItem::drill))
        lines.append(context.language.translate("Messages", "Fire drill: nothing is wrong. A person is rehearsing."));
    if (message.afterQuiet)
        lines.append(context.language.translate("Messages", "This happened during the quiet hours."));
    const auto isNoReason = [](const MessageItem &item) { return tellsOfTrouble(item.kind) && !item.escalated; };
    const bool isEscalation = std::ranges::any_of(message.items, isEscalated);
    if (isEscalation && message.items.size() > 1 && std::ranges::none_of(message.items, isNoReason))
        lines.append(context.language.translate("Messages", "You are told because nobody has acknowledged it."));
    if (message.notStored) {
        lines.append(context.language.translate(
            "Messages", "Not persisted: the storage of Vigia is failing; this message may come twice."));
    }
    return lines;
}

QStringList closingLines(const Message &message, const MessageContext &context)
{
    QStringList lines;
    if (message.items.size() == 1) {
        if (const QString outage = outageOf(message.items.front()); !outage.isEmpty())
            lines.append(context.language.translate("Messages", "Outage: %1").arg(outage));
    }
    lines.append(context.computer.isEmpty()
            ? QStringLiteral("Vigia")
            : context.language.translate("Messages", "Vigia on %1").arg(visibleText(context.computer, 100)));
    return lines;
}

} // namespace vigia
