// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagewords.h"

#include <utility>

// Mail programs show little of HTML: inline styles, no images, nothing from elsewhere.

namespace vigia {

namespace {

QString colorOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Down:
    case AlertKind::Still:
    case AlertKind::Unstable:
    case AlertKind::Unheard:
        return QStringLiteral("#C2281D");
    case AlertKind::Degraded:
    case AlertKind::Certificate:
        return QStringLiteral("#8A6100");
    case AlertKind::Up:
    case AlertKind::WarningEnded:
        return QStringLiteral("#0B7A5B");
    case AlertKind::Stale:
    case AlertKind::Acknowledged:
    case AlertKind::Blind:
    case AlertKind::Test:
        return QStringLiteral("#5B6570");
    }
    Q_UNREACHABLE();
}

QString paragraph(const QStringList &lines, const QString &style = {})
{
    QStringList escaped;
    for (const QString &line : lines)
        escaped.append(line.toHtmlEscaped());
    const QString text = escaped.join(QStringLiteral("<br>\n"));
    return style.isEmpty() ? QStringLiteral("<p>%1</p>\n").arg(text)
                           : QStringLiteral("<p style=\"%1\">").arg(style) + text + QStringLiteral("</p>\n");
}

//! Lines with an empty one between paragraphs.
QString paragraphs(const QStringList &lines)
{
    QString html;
    QStringList open;
    for (const QString &line : lines + QStringList{QString()}) {
        if (!line.isEmpty())
            open.append(line);
        else if (!open.isEmpty())
            html += paragraph(std::exchange(open, {}));
    }
    return html;
}

QString heading(const QString &text, AlertKind kind)
{
    return QStringLiteral("<p style=\"margin:0 0 12px;padding:4px 0 4px 12px;border-left:6px solid ") + colorOf(kind)
        + QStringLiteral(";font-size:16px;font-weight:bold\">") + text.toHtmlEscaped() + QStringLiteral("</p>\n");
}

QString listText(const Message &message, const std::vector<ListedItem> &list, const MessageContext &context)
{
    QString html = QStringLiteral("<ul style=\"padding-left:20px\">\n");
    for (std::size_t i = 0; i < list.size(); ++i) {
        html += QStringLiteral("<li><span style=\"color:") + colorOf(message.items[i].kind)
            + QStringLiteral("\">■</span> ") + list[i].line.toHtmlEscaped();
        if (!list[i].note.isEmpty())
            html += QStringLiteral("<br>") + list[i].note.toHtmlEscaped();
        html += QStringLiteral("</li>\n");
    }
    html += QStringLiteral("</ul>\n");
    if (list.size() < message.items.size()) {
        const int more = int(message.items.size() - list.size());
        html += paragraph({context.language.translate("Messages", "… and %n more", nullptr, more)});
    }
    return html;
}

} // namespace

QString htmlText(const Message &message, const std::vector<ListedItem> &list, const MessageContext &context)
{
    const AlertKind worst = message.items.front().kind;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head>\n"
                                  "<body style=\"font-family:sans-serif;font-size:14px;line-height:1.4\">\n");
    html += heading(message.subject, worst);
    html += paragraphs(prefaceLines(message, context));
    html += message.items.size() == 1 ? paragraphs(itemLines(message.items.front(), context))
                                      : listText(message, list, context);
    html += paragraph(closingLines(message, context), QStringLiteral("color:#5B6570;font-size:12px"));
    return html + QStringLiteral("</body></html>\n");
}

} // namespace vigia
