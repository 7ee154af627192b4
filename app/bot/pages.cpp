// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/pages.h"

#include "channels/telegramchannel.h"

namespace vigia::bot {

namespace {

constexpr qsizetype roomForMore = 100;

} // namespace

QStringList pagesOf(const QStringList &lines, int mostPages, const std::function<QString(int)> &more, qsizetype most)
{
    QStringList pages;
    QString page;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLastPage = pages.size() == mostPages - 1;
        const bool isLastLine = i == lines.size() - 1;
        const qsizetype room = isLastPage && !isLastLine ? most - std::min(roomForMore, most / 2) : most;
        const QString line = cutText(lines[i], std::min(room, most / 2));
        const qsizetype needed = page.size() + (page.isEmpty() ? 0 : 1) + line.size();
        if (needed > room && isLastPage)
            return pages << page + QLatin1Char('\n') + more(int(lines.size() - i));
        if (needed > room) {
            pages.append(page);
            page = line;
            continue;
        }
        if (i > 0 && !page.isEmpty())
            page += QLatin1Char('\n');
        page += line;
    }
    if (!page.isEmpty())
        pages.append(page);
    return pages;
}

} // namespace vigia::bot
