// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include <algorithm>

namespace vigia {

namespace {

QString plainText(const Message &message, const MessageContext &context)
{
    QStringList lines = prefaceLines(message, context);
    if (!lines.isEmpty())
        lines.append(QString());
    if (message.items.size() == 1) {
        lines += itemLines(message.items.front(), context);
    } else {
        const std::size_t listed = std::min(message.items.size(), mostListed);
        for (std::size_t i = 0; i < listed; ++i) {
            lines.append(QStringLiteral("• ") + itemLine(message.items[i], context));
            if (const QString note = listedNote(message.items[i], message, context); !note.isEmpty())
                lines.append(QStringLiteral("  ") + note);
        }
        if (listed < message.items.size()) {
            const int more = int(message.items.size() - listed);
            lines.append(context.language.translate("Messages", "… and %n more", nullptr, more));
        }
    }
    lines.append(QString());
    lines += closingLines(message, context);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

void putIntoWords(Message &message, const MessageContext &context)
{
    message.subject = subjectText(message, context);
    message.text = plainText(message, context);
    message.html = htmlText(message, context);
}

} // namespace vigia
