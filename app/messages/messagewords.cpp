// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include <numeric>

namespace vigia {

namespace {

std::vector<ListedItem> listOf(const Message &message, const MessageContext &context)
{
    std::vector<ListedItem> list;
    qsizetype room = mostInList;
    for (const MessageItem &item : message.items) {
        ListedItem listed{itemLine(item, context), listedNote(item, message, context)};
        room -= listed.line.size() + listed.note.size();
        if (room < 0)
            break;
        list.push_back(std::move(listed));
    }
    return list;
}

QString bulleted(const QString &line)
{
    return QStringLiteral("• ") + line;
}

//! \a lines with what stands before and after them in every message.
QString framed(const QStringList &lines, const Message &message, const MessageContext &context)
{
    QStringList all = prefaceLines(message, context);
    if (!all.isEmpty())
        all.append(QString());
    all += lines;
    all.append(QString());
    all += closingLines(message, context);
    return all.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString plainText(const Message &message, const std::vector<ListedItem> &list, const MessageContext &context)
{
    if (message.items.size() == 1)
        return framed(itemLines(message.items.front(), context), message, context);
    QStringList lines;
    for (const ListedItem &item : list) {
        lines.append(bulleted(item.line));
        if (!item.note.isEmpty())
            lines.append(QStringLiteral("  ") + item.note);
    }
    if (list.size() < message.items.size()) {
        const int more = int(message.items.size() - list.size());
        lines.append(context.language.translate("Messages", "… and %n more", nullptr, more));
    }
    return framed(lines, message, context);
}

QString alone(const MessageItem &item, const MessageContext &context)
{
    Message message;
    message.items = {item};
    return subjectText(message, context);
}

//! Names of as many as there is \a room for, and where the others are named.
QString namesText(const Message &message, const MessageContext &context, qsizetype room)
{
    const int all = int(message.items.size());
    const QStringList whole = countingLines(message, context, all);
    const auto naming = [&](int most) {
        QStringList lines = countingLines(message, context, most);
        if (lines != whole) {
            lines += {QString(),
                context.language.translate("Messages", "Vigia's dashboard and “vigia status” name them all.")};
        }
        return framed(lines, message, context);
    };
    if (const QString text = naming(all); text.size() <= room)
        return text;
    int fits = 1;
    for (int tooMany = all; fits + 1 < tooMany;) {
        const int middle = std::midpoint(fits, tooMany);
        (naming(middle).size() <= room ? fits : tooMany) = middle;
    }
    return naming(fits);
}

//! In the fullest of three forms in which everything is told; else in the shortest, as much as there is room for. One
//! thing alone is told as it is, and cut where its note is too long.
QString briefText(const Message &message, const MessageContext &context)
{
    const qsizetype room = mostInChat - message.subject.size() - 2; // an empty line between
    if (message.items.size() == 1 || message.text.size() <= room)
        return {};
    QStringList lines;
    qsizetype used = 0;
    for (const MessageItem &item : message.items) {
        lines.append(bulleted(alone(item, context)));
        used += lines.last().size();
        if (used > room)
            return namesText(message, context, room);
    }
    const QString text = framed(lines, message, context);
    return text.size() <= room ? text : namesText(message, context, room);
}

} // namespace

void putIntoWords(Message &message, const MessageContext &context)
{
    const bool isList = message.items.size() > 1;
    const std::vector<ListedItem> list = isList ? listOf(message, context) : std::vector<ListedItem>();
    message.subject = subjectText(message, context);
    message.text = plainText(message, list, context);
    message.brief = briefText(message, context);
    message.html = htmlText(message, list, context);
}

} // namespace vigia
