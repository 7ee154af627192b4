// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include "wording/reasonwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <algorithm>
#include <functional>

namespace vigia {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestSubject = 199;
constexpr int namesInSubject = 3;

//! One line of words in the message's language.
class Subject
{
public:
    explicit Subject(const MessageContext &context)
        : m_language(context.language)
    {
    }

    QString of(const std::vector<MessageItem> &items) const
    {
        return items.size() == 1 ? ofOne(items.front()) : ofMany(items);
    }

private:
    QString ofOne(const MessageItem &item) const;
    QString ofMany(const std::vector<MessageItem> &items) const;
    QString reason(const MessageItem &item) const { return reasonText(item.evidence, m_language); }
    QString lasted(const MessageItem &item) const
    {
        const UtcTime from = item.badSince.value_or(item.since);
        const UtcTime to = item.kind == AlertKind::Still || !item.badSince ? item.decided : item.since;
        return durationText(ageOf(from, to), m_language);
    }
    QString unheard(const MessageItem &item) const;
    QString names(const QStringList &all) const;

    const Language &m_language;
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
        return m_language.translate("Messages", "DOWN %1 — %2").arg(name, reason(item));
    case AlertKind::Still:
        return m_language.translate("Messages", "STILL DOWN %2: %1").arg(name, lasted(item));
    case AlertKind::Up:
        return item.untold ? m_language.translate("Messages", "WAS DOWN %1 for %2").arg(name, lasted(item))
                           : m_language.translate("Messages", "UP %1 after %2").arg(name, lasted(item));
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return m_language.translate("Messages", "WARNING %1 — %2").arg(name, reason(item));
    case AlertKind::WarningEnded:
        return m_language.translate("Messages", "WARNING OVER %1 after %2").arg(name, lasted(item));
    case AlertKind::Stale:
        return m_language.translate("Messages", "UNKNOWN %1 — no recent result").arg(name);
    case AlertKind::Unstable:
        return m_language.translate("Messages", "UNSTABLE %1 — goes up and down").arg(name);
    case AlertKind::Blind:
        return m_language.translate("Messages", "This computer has no connection");
    case AlertKind::Unheard:
        return unheard(item);
    case AlertKind::Test:
        return m_language.translate("Messages", "Test of the channel %1").arg(name);
    }
    Q_UNREACHABLE();
}

QString Subject::unheard(const MessageItem &item) const
{
    const QString text = m_language.translate("Messages", "The alarm cannot be heard");
    return item.soundsFor.isEmpty() ? text : text + QStringLiteral(" — ") + names(item.soundsFor);
}

//! \a all: foreign.
QString Subject::names(const QStringList &all) const
{
    QStringList names;
    for (const QString &name : all.first(std::min<qsizetype>(all.size(), namesInSubject)))
        names.append(visibleText(name, longestName));
    const int more = int(all.size()) - namesInSubject;
    const QString joined = names.join(QStringLiteral(", "));
    return more > 0 ? m_language.translate("Messages", "%1 and %n more", nullptr, more).arg(joined) : joined;
}

QString Subject::ofMany(const std::vector<MessageItem> &items) const
{
    QStringList down, unstable, warned, over, own;
    for (const MessageItem &item : items) {
        if (item.monitor.isEmpty())
            own.append(ofOne(item)); // about this computer: there is nothing to count
        else
            (item.kind == AlertKind::Unstable   ? unstable // it may be up
                    : isOutage(item.kind)       ? down
                    : tellsOfTrouble(item.kind) ? warned
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
    if (!over.empty())
        parts.append(m_language.translate("Messages", "%n UP AGAIN: %1", nullptr, int(over.size())).arg(names(over)));
    parts += own;
    return parts.join(QStringLiteral("; "));
}

} // namespace

//! What is rehearsed is never counted among what is real.
QString subjectText(const Message &message, const MessageContext &context)
{
    const Subject subject(context);
    std::vector<MessageItem> real = message.items;
    const auto firstDrill = std::ranges::stable_partition(real, std::logical_not(), &MessageItem::drill).begin();
    const std::vector<MessageItem> drills(firstDrill, real.end());
    real.erase(firstDrill, real.end());
    QStringList parts;
    if (!real.empty())
        parts.append(subject.of(real));
    if (!drills.empty())
        parts.append(context.language.translate("Messages", "FIRE DRILL: %1").arg(subject.of(drills)));
    return visibleText(parts.join(QStringLiteral("; ")), longestSubject);
}

} // namespace vigia
