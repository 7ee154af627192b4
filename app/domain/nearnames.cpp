// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearnames.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigia {

namespace {

constexpr qsizetype longest = 40; //!< beyond it nobody mistypes a name, and the work would grow
constexpr std::size_t most = 3;

//! Optimal string alignment: letters added, dropped, changed, or two neighbours swapped.
int editDistance(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(columns), last(columns), row(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace

QStringList nearNames(const QString &text, const QStringList &choices)
{
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QString lower = text.toLower();
    const int tolerated = std::max(2, static_cast<int>(lower.size()) / 4);
    std::vector<std::pair<int, QString>> found;
    for (const QString &choice : choices) {
        const QString candidate = choice.toLower();
        if (candidate.size() > longest)
            continue;
        const int distance = editDistance(lower, candidate);
        // Two letters of three changed is another word, not a slip.
        if (distance <= tolerated && qsizetype(2) * distance < candidate.size())
            found.emplace_back(distance, choice);
        else if (lower.size() >= 3 && candidate.contains(lower))
            found.emplace_back(tolerated + 1, choice);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, QString>::first);
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        names.append(found[i].second);
    return names;
}

} // namespace vigia
