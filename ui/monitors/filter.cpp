// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/filter.h"

namespace vigia {

QStringList Filter::wordsOf(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool matchesState(const Filter &filter, const MonitorView &monitor)
{
    if (!filter.statuses.empty() && !filter.statuses.contains(monitor.status))
        return false;
    return !filter.group || *filter.group == monitor.group;
}

QStringList missingWords(const Filter &filter, const MonitorView &monitor)
{
    QStringList missing;
    for (const QString &word : filter.words) {
        const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        const bool found = has(monitor.name) || has(monitor.target) || has(monitor.group)
            || std::ranges::any_of(monitor.tags, has) || has(monitor.note);
        if (!found)
            missing.append(word);
    }
    return missing;
}

} // namespace vigia
