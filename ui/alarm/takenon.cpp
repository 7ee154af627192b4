// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/takenon.h"

#include "wording/statuswords.h"
#include "wording/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigia {

namespace {

constexpr int mostLines = 3;
constexpr qsizetype longestName = 40;

} // namespace

QString takenOnText(const std::vector<MonitorView> &monitors, const Language &language)
{
    QStringList lines;
    int more = 0;
    for (const MonitorView &monitor : monitors) {
        if (monitor.incident == 0 || !monitor.acknowledged)
            continue;
        if (lines.size() == mostLines)
            ++more;
        else
            lines.append(QStringLiteral("%1: %2").arg(
                visibleText(monitor.name, longestName), acknowledgedText(monitor, language)));
    }
    if (more > 0)
        lines.append(QCoreApplication::translate("TrayText", "and %n more", nullptr, more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vigia
