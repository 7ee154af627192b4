// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchtext.h"

#include "wording/statuswords.h"

namespace vigia {

QString watchText(const StatusView &view, bool onTerminal, const Language &language)
{
    QString text;
    for (const HealthView::Trouble &trouble : view.health.troubles)
        text += healthText(trouble, language) + QLatin1Char('\n');
    const int count = int(view.monitors.size());
    text += count > 0 ? language.translate("Watch", "Watching %n monitor(s)", nullptr, count)
                      : language.translate("Watch", "Nothing is watched yet; add monitors with “vigia import FILE”");
    if (onTerminal)
        text += QStringLiteral("; ") + language.translate("Watch", "Ctrl+C ends");
    return text + QLatin1Char('\n');
}

} // namespace vigia
