// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include "wording/reasonwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestSubject = 199;
constexpr int namesInSubject = 3;

//! One line of words in the message's language.
class Subject
{
public:
    explicit Subject(const MessageContext &context, int mostNames = namesInSubject)
        : m_language(context.language)
        , m_mostNames(mostNames)
    {
    }

    QString of(const std::vector<MessageItem> &items) const
    {
        return items.size() == 1 ? ofOne(items.front()) : ofMany(items).join(QStringLiteral("; "));
    }
    QStringList ofMany(const std::vector<MessageItem> &items) const;

private:
    QString ofOne(const MessageItem &item) const;
    QString reason(const MessageItem &item) const { return reasonText(item.evidence, m_language); }
    QString lasted(const MessageItem &item) const
    {
        const UtcTime from = item.badSince.value_or(item.since);
        const UtcTime to = item.kind == AlertKind::Still || !item.badSince ? item.decided : item.since;
        return durationText(ageOf(from, to), m_language);
    }
    QString acknowledged(const MessageItem &item) const;
    QString unheard(const MessageItem &item) const;
    QString names(const QStringList &all) const;

    const Language &m_language;
    const int m_mostNames;
};

QString nameOf(const MessageItem &item)
{
    return visibleText(item.name, longestName);
}

QString Subject::ofOne(const MessageItem &item) const
{
    const QString name = nameOf(item);
    switch (item.kind) {
    case AlertKind::Down:
        return item.acknowledged
            ? m_language.translate("Messages", "DOWN, ACKNOWLEDGED %1 — %2").arg(name, reason(item))
            : m_language.translate("Messages", "DOWN %1 — %2").arg(name, reason(item));
    case AlertKind::Still:
        return m_language.translate("Messages", "STILL DOWN %2: %1").arg(name, lasted(item));
    case AlertKind::Acknowledged:
        return acknowledged(item);
    case AlertKind::Up:
        return item.untold ? m_language.translate("Messages", "WAS DOWN %1 for %2").arg(name, lasted(item))
                           : m_language.translate("Messages", "UP %1 after %2").arg(name, lasted(item));
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return m_language.translate("Messages", "WARNING %1 — %2").arg(name, reason(item));
    case AlertKind::WarningEnded:
        return item.ended == AlertKind::Stale
            ? m_language.translate("Messages", "WAS UNKNOWN %1 for %2").arg(name, lasted(item))
            : m_language.translate("Messages", "WARNING OVER %1 after %2").arg(name, lasted(item));
    case AlertKind::Stale:
        return m_language.translate("Messages", "UNKNOWN %1 — no recent result").arg(name);
    case AlertKind::Unstable:
        return m_language.translate("Messages", "UNSTABLE %1 — goes up and down").arg(name);
    case AlertKind::Blind:
        return m_language.translate("Messages", "This computer has no connection");
    case AlertKind::Unheard:
        return unheard(item);
    case AlertKind::Test:
        return item.ofAccount ? m_language.translate("Messages", "Test of the account %1").arg(name)
                              : m_language.translate("Messages", "Test of the channel %1").arg(name);
    }
    Q_UNREACHABLE();
}

//! In a chat all that is seen of it may be this line.
QString Subject::acknowledged(const MessageItem &item) const
{
    const AcknowledgedBy by = item.acknowledged.value_or(AcknowledgedBy());
    const QString note = by.note.simplified();
    const QString line =
        m_language.translate("Messages", "ACKNOWLEDGED %1 — by %2").arg(nameOf(item), visibleText(by.who, longestName));
    return note.isEmpty() ? line : line + QStringLiteral(": ") + visibleText(note, longestName);
}

QString Subject::unheard(const MessageItem &item) const
{
    const QString text = item.untold ? m_language.translate("Messages", "The alarm could not be heard")
                                     : m_language.translate("Messages", "The alarm cannot be heard");
    return item.soundsFor.isEmpty() ? text : text + QStringLiteral(" — ") + names(item.soundsFor);
}

//! \a all: foreign.
QString Subject::names(const QStringList &all) const
{
    QStringList names;
    for (const QString &name : all.first(std::min<qsizetype>(all.size(), m_mostNames)))
        names.append(visibleText(name, longestName));
    const int more = int(all.size()) - m_mostNames;
    const QString joined = names.join(QStringLiteral(", "));
    return more > 0 ? m_language.translate("Messages", "%1 and %n more", nullptr, more).arg(joined) : joined;
}

QStringList Subject::ofMany(const std::vector<MessageItem> &items) const
{
    QStringList down, unstable, warned, acknowledged, over, own;
    for (const MessageItem &item : items) {
        if (item.monitor.isEmpty())
            own.append(ofOne(item)); // about this computer: there is nothing to count
        else
            (item.kind == AlertKind::Unstable              ? unstable // it may be up
                    : isOutage(item.kind)                  ? down
                    : tellsOfTrouble(item.kind)            ? warned
                    : item.kind == AlertKind::Acknowledged ? acknowledged
                                                           : over)
                .append(item.name);
    }
    QStringList parts;
    if (!down.empty())
        parts.append(m_language.translate("Messages", "%n DOWN: %1", nullptr, int(down.size())).arg(names(down)));
    if (!unstable.empty()) {
        parts.append(
            m_language.translate("Messages", "%n UNSTABLE: %1", nullptr, int(unstable.size())).arg(names(unstable)));
    }
    if (!warned.empty())
        parts.append(
            m_language.translate("Messages", "%n WARNING(S): %1", nullptr, int(warned.size())).arg(names(warned)));
    if (!acknowledged.empty()) {
        parts.append(m_language.translate("Messages", "%n ACKNOWLEDGED: %1", nullptr, int(acknowledged.size()))
                         .arg(names(acknowledged)));
    }
    if (!over.empty())
        parts.append(m_language.translate("Messages", "%n UP AGAIN: %1", nullptr, int(over.size())).arg(names(over)));
    return parts + own;
}

} // namespace

QString subjectText(const Message &message, const MessageContext &context)
{
    const QString text = Subject(context).of(message.items);
    const bool isDrill = std::ranges::all_of(message.items, &MessageItem::drill);
    return visibleText(
        isDrill ? context.language.translate("Messages", "FIRE DRILL: %1").arg(text) : text, longestSubject);
}

QStringList countingLines(const Message &message, const MessageContext &context, int mostNames)
{
    return Subject(context, mostNames).ofMany(message.items);
}

} // namespace vigia
