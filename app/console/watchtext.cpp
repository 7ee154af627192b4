// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchtext.h"

#include "facade/standing.h"
#include "wording/headline.h"
#include "wording/toldwords.h"

namespace vigia {

namespace {

QString countText(int count, const Language &language)
{
    return count > 0 ? language.translate("Watch", "Watching %n monitor(s)", nullptr, count)
                     : language.translate("Watch", "Nothing is watched yet; add monitors with “vigia import FILE”");
}

} // namespace

QString watchText(const StatusView &view, bool onTerminal, const Language &language)
{
    QString text;
    for (const QString &trouble : troubleTexts(view.health, language))
        text += trouble + QLatin1Char('\n');
    text += countText(int(view.monitors.size()), language);
    if (onTerminal)
        text += QStringLiteral("; ") + language.translate("Watch", "Ctrl+C ends");
    return text + QLatin1Char('\n');
}

QString serviceText(const StatusView &view, const Language &language)
{
    QStringList parts{countText(int(view.monitors.size()), language)};
    if (!view.monitors.empty()) {
        const Standing standing = wholeOf(view.monitors).standing;
        parts.append(headlineText(standing, {}, language));
        parts.append(remainderText(standing, language));
    }
    parts += troubleTexts(view.health, language);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace vigia
